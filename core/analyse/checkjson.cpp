// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/check.h"
#include "core/base/ornull.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int SchemaVersion = 1;

/// Doubles are written with 15 digits, so that a last bit that the order of additions decides is not seen.
QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(QString::number(value, 'g', 15).toDouble()) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const Figure &figure)
{
    return {{u"value"_s, number(figure.value)},
            {u"low"_s, number(figure.likely.low)},
            {u"high"_s, number(figure.likely.high)},
            {u"lowest"_s, number(figure.possible.low)},
            {u"highest"_s, number(figure.possible.high)}};
}

class ReportWriter
{
public:
    explicit ReportWriter(const CheckReport &report)
        : m_report(report)
    {
        for (const DocumentCheck &document : report.documents)
            m_maps.emplace_back(document.text);
    }

    [[nodiscard]] QJsonObject write() const
    {
        QJsonObject object{{u"schema"_s, u"lectern-check"_s}, {u"version"_s, SchemaVersion}};
        object[u"documents"_s] = documents();
        object[u"arithmetic"_s] = arithmetic();
        object[u"agreements"_s] = agreements(AgreementVerdict::Agree);
        object[u"conflicts"_s] = agreements(AgreementVerdict::Differ);
        object[u"not_comparable"_s] = agreements(AgreementVerdict::NotComparable);
        object[u"shared"_s] = shared();
        return object;
    }

private:
    [[nodiscard]] Span outside(int document, Span span) const { return m_maps[size_t(document)].toCodePoints(span); }

    [[nodiscard]] QJsonObject place(const DocumentSpan &place) const
    {
        const Span span = outside(place.document, place.span);
        return {{u"document"_s, place.document}, {u"start"_s, span.start}, {u"end"_s, span.end}};
    }

    [[nodiscard]] QJsonArray documents() const
    {
        QJsonArray array;
        for (const DocumentCheck &document : m_report.documents)
            array.append(QJsonObject{{u"document"_s, document.path},
                                     {u"sha256"_s, QString::fromLatin1(document.sha256)},
                                     {u"text_sha256"_s, QString::fromLatin1(document.textSha256)},
                                     {u"title"_s, orNull(document.title)},
                                     {u"same_as"_s, document.sameAs < 0 ? QJsonValue() : QJsonValue(document.sameAs)}});
        return array;
    }

    [[nodiscard]] QJsonArray arithmetic() const
    {
        QJsonArray array;
        for (int i = 0; i < int(m_report.documents.size()); ++i) {
            for (const ArithmeticFinding &finding : m_report.documents[size_t(i)].arithmetic)
                array.append(json(i, finding));
        }
        return array;
    }

    [[nodiscard]] QJsonObject json(int document, const ArithmeticFinding &finding) const
    {
        QJsonObject object = place({document, finding.span});
        object[u"kind"_s] = toName(finding.kind);
        object[u"verdict"_s] = toName(finding.verdict);
        object[u"remark"_s] = toName(finding.remark);
        object[u"formula"_s] = formula(finding);
        object[u"working"_s] = workingText(finding);
        object[u"unit"_s] = orNull(finding.unit);
        object[u"computed"_s] = lectern::json(finding.computed);
        object[u"stated"_s] = lectern::json(finding.stated);
        QJsonArray terms;
        for (const ArithmeticTerm &term : finding.terms)
            terms.append(json(document, term));
        object[u"terms"_s] = terms;
        object[u"rule"_s] = finding.why.rule;
        object[u"confidence"_s] = finding.why.confidence;
        return object;
    }

    [[nodiscard]] QJsonObject json(int document, const ArithmeticTerm &term) const
    {
        const Span span = outside(document, term.span);
        const bool written = !term.span.isEmpty();
        return {{u"role"_s, toName(term.role)},
                {u"start"_s, written ? QJsonValue(span.start) : QJsonValue()},
                {u"end"_s, written ? QJsonValue(span.end) : QJsonValue()},
                {u"text"_s, term.text},
                {u"value"_s, number(term.figure.value)},
                {u"low"_s, number(term.figure.likely.low)},
                {u"high"_s, number(term.figure.likely.high)}};
    }

    [[nodiscard]] QJsonArray agreements(AgreementVerdict verdict) const
    {
        QJsonArray array;
        for (const AgreementFinding &finding : m_report.agreements) {
            if (finding.verdict == verdict)
                array.append(json(finding));
        }
        return array;
    }

    [[nodiscard]] QJsonObject json(const AgreementFinding &finding) const
    {
        QJsonArray values;
        for (const StatedValue &value : finding.values)
            values.append(json(value));
        QJsonValue rate;
        if (finding.rate)
            rate = QJsonObject{{u"date"_s, finding.rate->date.toString(Qt::ISODate)},
                               {u"from"_s, finding.rate->from},
                               {u"to"_s, finding.rate->to},
                               {u"rate"_s, number(finding.rate->rate)},
                               {u"source"_s, orNull(finding.rate->source)}};
        QJsonValue missing;
        if (finding.missing)
            missing = QJsonObject{{u"date"_s, orNull(finding.missing->date.toString(Qt::ISODate))},
                                  {u"from"_s, finding.missing->from},
                                  {u"to"_s, finding.missing->to}};
        return {{u"subject"_s, finding.subject},       {u"metric"_s, finding.metric},
                {u"change"_s, toName(finding.change)}, {u"reason"_s, toName(finding.reason)},
                {u"ratio"_s, number(finding.ratio)},   {u"rate"_s, rate},
                {u"missing_rate"_s, missing},          {u"voices"_s, finding.voices},
                {u"working"_s, workingText(finding)},  {u"values"_s, values},
                {u"rule"_s, finding.why.rule},         {u"confidence"_s, finding.why.confidence}};
    }

    [[nodiscard]] QJsonObject json(const StatedValue &value) const
    {
        const Span sentence = outside(value.place.document, value.sentence);
        QJsonObject object = place(value.place);
        object[u"sentence"_s] = QJsonArray{sentence.start, sentence.end};
        object[u"text"_s] = value.text;
        object[u"value"_s] = number(value.value);
        object[u"unit"_s] = orNull(value.unit);
        object[u"modifier"_s] = toName(value.modifier);
        object[u"claimed"_s] = value.claimed.isEmpty() ? QJsonValue() : QJsonValue(value.claimed);
        object[u"period"_s] = orNull(value.period);
        object[u"side"_s] = value.side;
        return object;
    }

    [[nodiscard]] QJsonArray shared() const
    {
        QJsonArray array;
        for (const SharedPassage &passage : m_report.shared) {
            QJsonArray places;
            for (const DocumentSpan &one : passage.places)
                places.append(place(one));
            array.append(QJsonObject{{u"kind"_s, toName(passage.kind)},
                                     {u"characters"_s, passage.characters},
                                     {u"likeness"_s, number(passage.likeness)},
                                     {u"places"_s, places}});
        }
        return array;
    }

    const CheckReport &m_report;
    std::vector<CodePointMap> m_maps;
};

} // namespace

QJsonObject toJson(const CheckReport &report)
{
    return ReportWriter(report).write();
}

} // namespace lectern
