// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"

#include <span>
#include <vector>

namespace lectern
{

/// What a word does in its clause, of either language.
enum class ClausePart : uint8_t {
    Name,        ///< a mention of an entity that is no term
    Noun,
    Attribute,   ///< stands before a noun in one term: adjectives, 平均, 月度
    Verb,
    Light,       ///< a verb that measures nothing itself (完成, announced)
    Release,     ///< a light verb that brings its object up as the next topic (推出)
    Speech,      ///< a verb of saying or telling
    Modal,       ///< "will", "to": a verb follows
    Bridge,      ///< words between a metric and its number: verbs of level and change, adverbs, approximators
    Adverb,
    Preposition,
    Within,      ///< "in": may join a number to what it measures
    Comparison,  ///< 比, 较, than: what follows is not what is measured
    Origin,      ///< 来自, from
    Source,      ///< 据, according to
    Of,          ///< 的, 's
    Genitive,    ///< of
    Each,        ///< 每, per
    And,
    Number,      ///< a quantity
    Time,
    Relative,    ///< "which": of the noun right before
    Pronoun,     ///< 其, its: the subject is named before
    Determiner,  ///< 该, the
    Locative,    ///< 中, 上 behind the noun of a preposition
    Measure,     ///< a numeral or counter that is no quantity
    Particle,    ///< 了
    Comma,
    Break,       ///< ; and :
    Open,
    Close,
    Other,
};

struct ClauseToken {
    Span span; ///< projected
    ClausePart part = ClausePart::Other;
    int row = -1;   ///< of the quantity, time or entity
    int match = -1; ///< of a bracket, its partner's index
    EntityType type = EntityType::Term; ///< of a name, and what a general noun stands for (公司: organization)
    bool measure = false;               ///< a noun that measures (clause-words.tsv), or a number that is a duration
    qsizetype unit = 0;                 ///< of a number that counts a noun (两大巨头), the length of the noun at its end
    bool general = false;               ///< a noun that stands for a name (该公司)
};

/// What was found in a document, in order of its place, so that sentences can be cut around it.
class ClauseMarks
{
public:
    ClauseMarks(const Reading &reading, const Extraction &found);

    struct Mark {
        Span span;
        ClausePart part = ClausePart::Name;
        int row = -1;
        EntityType type = EntityType::Term;
        bool isDuration = false;
        qsizetype unit = 0;
    };
    /// The marks that begin in a projected span; they are disjoint.
    [[nodiscard]] std::span<const Mark> within(Span span) const;
    [[nodiscard]] const std::vector<Mark> &all() const { return m_marks; }

private:
    std::vector<Mark> m_marks;
};

/// The words of a sentence, each with its part: what was found is one word each, Chinese is cut by the segmenter, English told by the table
/// resources/lexicon/clause-words.tsv and by endings. Linear.
[[nodiscard]] std::vector<ClauseToken> clauseTokens(const Reading &reading, Span sentence, const ClauseMarks &marks);

/// Whether a metric is one of companies and not of what they make (估值, revenue).
[[nodiscard]] bool isCorporate(QStringView metric);

/// Whether a noun names people or bodies that may do something (受访者, companies).
[[nodiscard]] bool isBearer(QStringView noun);

/// Whether a noun names those who only judge what others do (分析师, analysts).
[[nodiscard]] bool isObserver(QStringView noun);

/// Whether a noun before "of" says how an amount is reckoned and not what it measures (total, average).
[[nodiscard]] bool isSum(QStringView word);

/// Whether a verb gives its subject a share of something (占).
[[nodiscard]] bool isShareVerb(QStringView word);

} // namespace lectern
