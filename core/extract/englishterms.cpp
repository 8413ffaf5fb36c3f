// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/englishterms.h"

#include "core/text/script.h"
#include "core/text/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t mostWords = 3;

QSet<QString> words(const QString &table)
{
    QSet<QString> set;
    for (const QStringList &line : readTable(table, 1))
        set.insert(line.front());
    return set;
}

bool isFunction(const QString &word)
{
    static const QSet<QString> function = words(u"lexicon/entity-term-function-en.tsv"_s);
    return function.contains(word) || word.endsWith("ly"_L1) || word.endsWith("-old"_L1)
        || (word.endsWith("ed"_L1) && !word.contains(u'-'));
}

bool isHead(QString word)
{
    static const QSet<QString> heads = words(u"lexicon/entity-term-heads.tsv"_s);
    if (heads.contains(word))
        return true;
    if (!word.endsWith(u's'))
        return false;
    if (word.endsWith("ies"_L1))
        return heads.contains(word.chopped(3) + u'y');
    return heads.contains(word.chopped(1)) || (word.endsWith("es"_L1) && heads.contains(word.chopped(2)));
}

/// Small words in a row, parted by single spaces; a hyphen holds one together.
class PhraseReader
{
public:
    explicit PhraseReader(const EntityText &text)
        : m_text(text)
    {
    }

    std::vector<Span> read()
    {
        const QString &all = m_text.text();
        for (qsizetype i = 0; i < all.size();) {
            if (!isLatinLetter(all[i].unicode())) {
                if (all[i] != u' ')
                    keep();
                ++i;
                continue;
            }
            const Span word = wordAt(i);
            take(word);
            i = word.end;
        }
        keep();
        return std::move(m_found);
    }

private:
    Span wordAt(qsizetype start) const
    {
        qsizetype end = start;
        while (isLatinLetter(m_text.at(end).unicode()) || (m_text.at(end) == u'-' && isLatinLetter(m_text.at(end + 1).unicode())))
            ++end;
        return {start, end};
    }

    void take(Span word)
    {
        const QString letters = m_text.slice(word).toString();
        const bool next = !m_run.empty() && word.start == m_run.back().end + 1;
        if (!m_run.empty() && !next)
            keep();
        const bool acronym = letters == letters.toUpper() && letters.size() > 1;
        if (!m_text.isEnglishAt(word.start) || (!letters.front().isLower() && !acronym) || isFunction(letters))
            return keep();
        m_run.push_back(word);
    }

    /// Keeps the last words of a run up to its last head.
    void keep()
    {
        while (!m_run.empty() && !isHead(m_text.slice(m_run.back()).toString()))
            m_run.pop_back();
        if (m_run.size() >= 2)
            m_found.push_back({m_run[m_run.size() - std::min(m_run.size(), mostWords)].start, m_run.back().end});
        m_run.clear();
    }

    const EntityText &m_text;
    std::vector<Span> m_run;
    std::vector<Span> m_found;
};

} // namespace

std::vector<Span> englishPhrases(const EntityText &text)
{
    return PhraseReader(text).read();
}

} // namespace lectern
