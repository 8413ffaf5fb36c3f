// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/agreement.h"
#include "core/analyse/tight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString modifierText(Modifier modifier)
{
    switch (modifier) {
    case Modifier::None:
        return {};
    case Modifier::Approx:
        return QCoreApplication::translate("Agreement", "about");
    case Modifier::Over:
        return QCoreApplication::translate("Agreement", "more than");
    case Modifier::Under:
        return QCoreApplication::translate("Agreement", "less than");
    case Modifier::AtLeast:
        return QCoreApplication::translate("Agreement", "at least");
    case Modifier::UpTo:
        return QCoreApplication::translate("Agreement", "up to");
    }
    Q_UNREACHABLE_RETURN({});
}

/// "600万美元 (声称; about; 2024-11)": the number as written, the word that says it is only claimed, what loosens it, its time.
QString sideText(const AgreementFinding &finding, int side)
{
    const auto value = std::ranges::find(finding.values, side, &StatedValue::side);
    if (value == finding.values.end())
        return {};
    QStringList notes{value->claimed, modifierText(value->modifier), value->period};
    notes.removeAll(QString());
    return notes.isEmpty() ? value->text : u"%1 (%2)"_s.arg(value->text, notes.join(u"; "_s));
}

QString missingText(const QString &one, const QString &other, const AgreementFinding &finding)
{
    const ExchangeRate missing = finding.missing.value_or(ExchangeRate());
    if (!missing.date.isValid())
        return QCoreApplication::translate("Agreement",
                                           "%1 and %2 are not comparable: different currencies, and no day to take a rate of.")
            .arg(one, other);
    return QCoreApplication::translate("Agreement",
                                       "%1 and %2 are not comparable: different currencies, no rate for %3 in %4 around %5.")
        .arg(one, other, missing.from, missing.to, missing.date.toString(Qt::ISODate));
}

QString rateText(const AgreementFinding &finding)
{
    if (!finding.rate)
        return {};
    const ExchangeRate &rate = *finding.rate;
    const QString date = rate.date.toString(Qt::ISODate);
    return u' '
        + QCoreApplication::translate("Agreement", "At %1 %2 for one %3 (%4).")
              .arg(QString::number(rate.rate, 'g', 6), rate.to, rate.from,
                   rate.source.isEmpty() ? date : date + u", "_s + rate.source);
}

QString sentences(const AgreementFinding &finding)
{
    const QString one = sideText(finding, 0), other = sideText(finding, 1);
    switch (finding.verdict) {
    case AgreementVerdict::Agree:
        return (other.isEmpty() ? QCoreApplication::translate("Agreement", "The sources agree on %1.").arg(one)
                                : QCoreApplication::translate("Agreement", "The sources agree: %1 and %2.").arg(one, other))
            + rateText(finding);
    case AgreementVerdict::Differ:
        return QCoreApplication::translate("Agreement", "%1 against %2: the larger is %3 times the smaller.")
                   .arg(one, other, QString::number(finding.ratio, 'f', 2))
            + rateText(finding);
    case AgreementVerdict::NotComparable:
        return finding.reason == Incomparable::Currency
            ? missingText(one, other, finding)
            : QCoreApplication::translate("Agreement", "%1 and %2 are of different times.").arg(one, other);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString toName(AgreementVerdict verdict)
{
    switch (verdict) {
    case AgreementVerdict::Agree:
        return u"agree"_s;
    case AgreementVerdict::Differ:
        return u"differ"_s;
    case AgreementVerdict::NotComparable:
        return u"not-comparable"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(Incomparable reason)
{
    switch (reason) {
    case Incomparable::None:
        return u"none"_s;
    case Incomparable::Currency:
        return u"currency"_s;
    case Incomparable::Period:
        return u"period"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString workingText(const AgreementFinding &finding)
{
    return tight(sentences(finding));
}

} // namespace lectern
