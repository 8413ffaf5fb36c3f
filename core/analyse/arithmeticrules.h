// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/arithmetic.h"
#include "core/analyse/figuresentence.h"

namespace lectern
{

/// How surely the words tie the numbers of a calculation together. What is only likely is reported where it comes out right and no further.
enum class Tie { Strict, Likely };

/// Puts a finding together. Offsets are projected until finish().
class FindingBuilder
{
public:
    FindingBuilder(const FigureSentence &sentence, ArithmeticKind kind, const char *rule);

    FindingBuilder &term(TermRole role, const SentenceFigure &figure);
    FindingBuilder &term(TermRole role, const Figure &unwritten, const QString &text);
    FindingBuilder &matched(const CueHit *cue);
    FindingBuilder &remark(ArithmeticRemark remark);

    /// Compares and appends the finding, unless the tie is only likely and it does not come out right. Whether it was consistent.
    bool finish(const Figure &computed, const SentenceFigure &stated, Tie tie, std::vector<ArithmeticFinding> &out);
    /// With a verdict of the rule's own.
    void finish(const Figure &computed, const SentenceFigure &stated, Verdict verdict, std::vector<ArithmeticFinding> &out);

private:
    const FigureSentence *m_sentence;
    ArithmeticFinding m_finding;
    Span m_span;
};

/// How far a rule looks from the number that states a result; keeps the rules linear on sentences without end.
constexpr qsizetype ArithmeticReach = 160;

/// Each takes the sentence's calculations of its kind.
void checkGrowth(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out);
void checkMultiple(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out);
void checkCompoundGrowth(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out);
void checkSum(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out);
void checkProduct(const FigureSentence &sentence, std::vector<ArithmeticFinding> &out);
/// `before`: the sentences before it in its paragraph, the nearest last.
void checkShare(const FigureSentence &sentence, std::span<const FigureSentence> before, std::vector<ArithmeticFinding> &out);

/// The amounts that a sentence gives in two units: `a (b)`. Physical units are compared at once; currencies when the document is read, since they must only agree on a rate.
struct Converted {
    SentenceFigure from;
    SentenceFigure to;
    int sentence = 0;
};
[[nodiscard]] std::vector<Converted> conversions(const FigureSentence &sentence);
void checkConversions(const std::vector<Converted> &pairs, const std::vector<FigureSentence> &sentences,
                      std::vector<ArithmeticFinding> &out);

} // namespace lectern
