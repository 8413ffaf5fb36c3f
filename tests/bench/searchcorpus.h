// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

namespace lectern::bench
{

/// Articles of words whose frequencies follow Zipf's law: Han words of one to four characters, Latin ones, numbers with units behind or before Han without a space.
class SearchWriter
{
public:
    SearchWriter();

    /// An article of about 10 KB; every fourth English. Always the same for a number.
    [[nodiscard]] QString article(int number) const;
    [[nodiscard]] QString han(QRandomGenerator &random) const; ///< a word, by frequency
    [[nodiscard]] QString latin(QRandomGenerator &random) const;

private:
    [[nodiscard]] QString hanSentence(QRandomGenerator &random) const;
    [[nodiscard]] QString englishSentence(QRandomGenerator &random) const;

    QStringList m_han, m_latin;
};

/// A library of such articles.
struct BuiltLibrary {
    QStringList folded; ///< what is searched of each document, by id from 1 on
    qint64 bytes = 0;
    double indexSeconds = 0; ///< processor time of writing the full-text tables
    double mergeSeconds = 0; ///< and of merging them in the end
};

/// A library as an import would leave it, without extracting.
[[nodiscard]] BuiltLibrary buildLibrary(const QString &path, const SearchWriter &writer, int count);

struct QueryClass {
    QString name;
    QStringList queries;
};

/// 30 queries each of one to six Han characters, English, mixed, boolean, field and no hit.
[[nodiscard]] std::vector<QueryClass> queryClasses(const BuiltLibrary &built, const SearchWriter &writer);

void timeSearchPeers(const BuiltLibrary &built, const std::vector<QueryClass> &classes);

} // namespace lectern::bench
