// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityclause.h"
#include "core/text/script.h"

namespace lectern
{

/// Words of a sentence that stand together: indexes of the first and the last, or empty.
struct Phrase {
    int first = 0;
    int last = -1;
    [[nodiscard]] bool isEmpty() const { return last < first; }
    bool operator==(const Phrase &) const = default;
};

/// The words of one sentence and how they make phrases and clauses. Every question looks at a bounded number of words.
class ClauseText
{
public:
    ClauseText(const Reading &reading, Span sentence, const ClauseMarks &marks)
        : m_text(reading.text())
        , m_tokens(clauseTokens(reading, sentence, marks))
    {
        int latin = 0;
        int han = 0;
        for (int i = 0; i < size(); ++i) {
            latin += isLatin(i);
            han += isHan(m_text[at(i).span.start].unicode());
        }
        m_isEnglish = latin > han;
    }

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] int size() const { return int(m_tokens.size()); }
    [[nodiscard]] const ClauseToken &at(int i) const { return m_tokens[size_t(i)]; }
    [[nodiscard]] ClausePart part(int i) const ///< Break outside
    {
        return i >= 0 && i < size() ? at(i).part : ClausePart::Break;
    }
    [[nodiscard]] bool is(int i, std::initializer_list<ClausePart> parts) const
    {
        return std::ranges::find(parts, part(i)) != parts.end();
    }
    [[nodiscard]] bool isLatin(int i) const;
    [[nodiscard]] bool isEnglish() const { return m_isEnglish; }
    [[nodiscard]] Span span(Phrase phrase) const { return {at(phrase.first).span.start, at(phrase.last).span.end}; }
    [[nodiscard]] QStringView words(Phrase phrase) const
    {
        const Span place = span(phrase);
        return m_text.sliced(place.start, place.length());
    }
    /// Whether a phrase ends in a noun of resources/lexicon/metric-nouns.tsv.
    [[nodiscard]] bool isMetric(Phrase phrase) const;
    [[nodiscard]] bool isNames(Phrase phrase) const; ///< and nothing else
    /// The token of a quantity's row at or behind token `from`, -1 if there is none.
    [[nodiscard]] int quantity(int row, int from) const;

    /// Where the clause that holds token `i` begins: behind the comma, stop or bracket before it.
    [[nodiscard]] int clauseStart(int i) const;
    /// The word before a clause that is put in between ("core inflation, which strips out food, slowed"), if one ends at this comma; else the comma.
    [[nodiscard]] int overInsertion(int comma) const;
    /// The nouns and their attributes that end at token `last`; no names of things that have the measure.
    [[nodiscard]] Phrase nounsBefore(int last) const;
    /// The nouns and their attributes that begin at token `first`, names among them.
    [[nodiscard]] Phrase nounsFrom(int first) const;

private:
    [[nodiscard]] bool isAttributive(int verb) const;

    QStringView m_text;
    bool m_isEnglish = false;
    std::vector<ClauseToken> m_tokens;
};

} // namespace lectern
