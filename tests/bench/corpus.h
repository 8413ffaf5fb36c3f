// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>

namespace lectern::bench
{

/// What a generated document looks like.
enum class DocumentKind {
    Digest,      ///< Simplified Chinese, front matter, headings, footnotes
    Report,      ///< Simplified Chinese, long, numbered headings, lists
    Interview,   ///< Simplified Chinese, questions and answers
    Traditional, ///< Traditional Chinese, plain text
    Glossed,     ///< Traditional Chinese with pinyin behind some characters: 國(guó)
    News,        ///< English, front matter
    Research,    ///< English, plain text, numbered headings
};

struct GeneratedDocument {
    QString name; ///< of its file, unique in a corpus
    QByteArray bytes; ///< UTF-8
    DocumentKind kind = DocumentKind::Digest;
};

/// A collection of articles that nobody wrote, as large as one likes: sentences from templates and word lists of our own (tests/bench/words), with names
/// of people, companies and products whose frequencies follow Zipf's law over a hundred thousand and more, so that the vocabulary keeps growing. Lengths are log-normal:
/// half of the documents have less than 11 KB, the mean is 15, one in two thousand has about a megabyte. About 60 % are Simplified Chinese,
/// 20 % Traditional, 20 % English.
///
/// document(i) depends on seed and i alone. Const calls are thread-safe. Some 100 MB/s.
class Corpus
{
public:
    explicit Corpus(uint64_t seed = 1);
    ~Corpus();

    [[nodiscard]] GeneratedDocument document(int i) const;

    /// The first `count` documents as files of a folder (made if need be), a thousand in each subfolder. Where the folder holds the same corpus
    /// already nothing is written. Returns the bytes of text, −1 where the folder cannot be written. Uses all cores.
    [[nodiscard]] qint64 write(const QString &folder, int count) const;

private:
    struct Words;
    uint64_t m_seed;
    std::unique_ptr<const Words> m_hans, m_hant, m_english;
};

} // namespace lectern::bench
