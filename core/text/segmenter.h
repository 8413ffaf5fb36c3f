// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/phrasematcher.h"
#include "core/text/span.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace lectern
{

struct WordsFile;

/// A word of a segmented text, its span relative to that text, and jieba's part-of-speech tag ("nr" person, "ns" place, "nt"
/// organization, "v", "n", "eng", "m" number, "x" for punctuation and what has none). Words that the dictionary lacks get theirs from the
/// hidden Markov model, which knows most Chinese names of persons.
struct Word {
    Span span;
    QLatin1StringView tag; ///< static storage
    int frequency = 0; ///< in the dictionary, 0 if it lacks the word
    bool operator==(const Word &) const = default;
};

/// A word to know besides the dictionary's, Simplified, and its tag.
struct UserWord {
    QString text;
    QByteArray tag;
};

/// Chinese word segmentation after jieba (maximum-probability path over a dictionary, hidden Markov model with parts of speech for unknown runs),
/// over the dictionary of Debian's python3-jieba, compiled at build time into one mapped file. Expects Simplified, i.e. projected text.
/// Latin and digit runs (`OpenAI`, `H100`, `3.5`) are one word each; punctuation and white space one word a character.
/// Where the dictionary is missing each Han character is a word, and only user words join them. Thread-safe, const.
class Segmenter
{
public:
    /// The process-wide instance without user words; maps its dictionary on first use.
    static const Segmenter &instance();

    /// With words of one's own, each likely enough to be preferred to its parts. The dictionary is shared; the object must live as long as the tags
    /// of the words it cut.
    explicit Segmenter(const std::vector<UserWord> &words);

    [[nodiscard]] std::vector<Word> cut(QStringView text) const;
    /// The word at `position`, for double-click: stops at punctuation and at changes of script. Takes Traditional text too.
    [[nodiscard]] Span wordAt(QStringView text, qsizetype position) const;
    /// Frequency of a word in the dictionary, 0 if it has none.
    [[nodiscard]] int frequency(QStringView word) const;
    /// SHA-256 of the dictionary (lower-case hex), part of the extraction version; empty if there is none.
    [[nodiscard]] QByteArray version() const;

private:
    friend class WordCutter;
    struct Known {
        double logProbability = 0;
        QByteArray tag;
    };
    void add(const UserWord &word);

    const WordsFile &m_file;
    std::vector<QLatin1StringView> m_tags; ///< the file's, by number
    PhraseMatcher m_userWords;
    std::vector<Known> m_known; ///< by the matcher's ids
};

} // namespace lectern
