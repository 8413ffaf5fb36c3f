// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/englishterms.h"

#include "core/text/script.h"
#include "core/text/wordset.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t mostWords = 3;

bool isFunction(QStringView word)
{
    static const WordSet function(u"lexicon/entity-term-function-en.tsv"_s);
    return function.contains(word) || word.endsWith("ly"_L1) || word.endsWith("-old"_L1)
        || (word.endsWith("ed"_L1) && !word.contains(u'-'));
}

bool isHead(QStringView word)
{
    static const WordSet heads(u"lexicon/entity-term-heads.tsv"_s);
    if (heads.contains(word))
        return true;
    if (!word.endsWith(u's'))
        return false;
    if (word.endsWith("ies"_L1))
        return heads.contains(QString(word.chopped(3).toString() + u'y'));
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
                if (all[i] != u' ' && !m_run.empty())
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
        const QStringView letters = m_text.slice(word);
        const bool next = !m_run.empty() && word.start == m_run.back().end + 1;
        if (!m_run.empty() && !next)
            keep();
        const bool acronym = letters.size() > 1 && std::ranges::none_of(letters, [](QChar c) { return c.toUpper() != c; });
        if ((!letters.front().isLower() && !acronym) || !m_text.isEnglishAt(word.start) || isFunction(letters))
            return keep();
        m_run.push_back(word);
    }

    /// Keeps the last words of a run up to its last head.
    void keep()
    {
        while (!m_run.empty() && !isHead(m_text.slice(m_run.back())))
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
