// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The source's own characters: glosses and marks left out, script kept.
QString asWritten(const Reading &reading, Span projected)
{
    QString written;
    for (qsizetype at = projected.start; at < projected.end; ++at)
        written += reading.document().source.slice(reading.source({at, at + 1}));
    return written.simplified();
}

double confidenceOf(Tie tie, Verdict verdict)
{
    if (verdict == Verdict::Undecided)
        return 0.5;
    return tie == Tie::Strict ? 0.9 : 0.8;
}

Agreement agreementOf(ArithmeticKind kind)
{
    switch (kind) {
    case ArithmeticKind::Sum:
        return Agreement::Total;
    case ArithmeticKind::Difference:
        return Agreement::Rounded;
    default:
        return Agreement::LastDigit;
    }
}

} // namespace

FindingBuilder::FindingBuilder(const FigureSentence &sentence, ArithmeticKind kind, const char *rule)
    : m_sentence(&sentence)
{
    m_finding.kind = kind;
    m_finding.why.rule = u"arithmetic."_s + QLatin1StringView(rule);
}

FindingBuilder &FindingBuilder::term(TermRole role, const SentenceFigure &figure)
{
    const Reading &reading = m_sentence->reading();
    m_finding.terms.push_back({role, reading.source(figure.span), asWritten(reading, figure.span), figure.figure});
    if (m_sentence->span().contains(figure.span)) // a whole may stand in a sentence before
        m_span = m_span.isEmpty() ? figure.span : m_span.united(figure.span);
    return *this;
}

FindingBuilder &FindingBuilder::term(TermRole role, const Figure &unwritten, const QString &text)
{
    m_finding.terms.push_back({role, {}, text, unwritten});
    return *this;
}

FindingBuilder &FindingBuilder::matched(const CueHit *cue)
{
    if (cue)
        m_finding.why.matched.append(m_sentence->reading().slice(cue->span).toString());
    return *this;
}

FindingBuilder &FindingBuilder::remark(ArithmeticRemark remark)
{
    m_finding.remark = remark;
    return *this;
}

bool FindingBuilder::finish(const Figure &computed, const SentenceFigure &stated, Tie tie, std::vector<ArithmeticFinding> &out)
{
    const Verdict verdict = compared(computed, stated.figure, agreementOf(m_finding.kind));
    if (tie == Tie::Likely && verdict != Verdict::Consistent)
        return false;
    m_finding.why.confidence = confidenceOf(tie, verdict);
    finish(computed, stated, verdict, out);
    return verdict == Verdict::Consistent;
}

void FindingBuilder::finish(const Figure &computed, const SentenceFigure &stated, Verdict verdict,
                            std::vector<ArithmeticFinding> &out)
{
    // The stated figure stands behind the terms of the formula, before a whole that would fit better.
    const bool fits = !m_finding.terms.empty() && m_finding.terms.back().role == TermRole::Other;
    ArithmeticTerm other;
    if (fits) {
        other = m_finding.terms.back();
        m_finding.terms.pop_back();
    }
    term(TermRole::Stated, stated);
    if (fits)
        m_finding.terms.push_back(other);
    m_finding.verdict = verdict;
    m_finding.computed = computed;
    m_finding.stated = stated.figure;
    m_finding.unit = stated.quantity->unit;
    if (m_finding.why.confidence == 0.0)
        m_finding.why.confidence = confidenceOf(Tie::Strict, verdict);
    m_finding.span = m_sentence->reading().source(m_span);
    out.push_back(std::move(m_finding));
}

} // namespace lectern
