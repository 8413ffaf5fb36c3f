// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmetic.h"
#include "core/analyse/tight.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int ShownDigits = 4;

/// Four digits that count, grouped: 81,000,000,000; 30.44; 0.3836.
QString shown(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value == 0 ? u"0"_s : u"∞"_s;
    const int exponent = int(std::floor(std::log10(std::abs(value))));
    const int decimals = std::max(0, ShownDigits - 1 - exponent);
    const double unit = std::pow(10.0, exponent - ShownDigits + 1);
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = locale.toString(exponent >= ShownDigits ? std::round(value / unit) * unit : value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString withUnit(const QString &number, const QString &unit)
{
    if (unit.isEmpty())
        return number;
    return unit == u"x"_s ? number + u" ×"_s : number + u' ' + unit;
}

QString textOf(const ArithmeticFinding &finding, TermRole role)
{
    const auto term = std::ranges::find(finding.terms, role, &ArithmeticTerm::role);
    return term == finding.terms.end() ? QString() : term->text;
}

QString addends(const ArithmeticFinding &finding)
{
    QStringList texts;
    for (const ArithmeticTerm &term : finding.terms) {
        if (term.role == TermRole::Addend)
            texts.append(term.text);
    }
    return texts.join(u" + "_s);
}

bool falls(const ArithmeticFinding &finding)
{
    const auto value = [&](TermRole role) { return std::ranges::find(finding.terms, role, &ArithmeticTerm::role)->figure.value; };
    return value(TermRole::New) < value(TermRole::Old) && finding.remark != ArithmeticRemark::OppositeDirection;
}

/// The left side of the equation with the numbers as written.
QString expression(const ArithmeticFinding &finding)
{
    const auto text = [&](TermRole role) { return textOf(finding, role); };
    switch (finding.kind) {
    case ArithmeticKind::Share:
        return text(TermRole::Part) + u" / "_s + text(TermRole::Whole);
    case ArithmeticKind::Sum:
        return addends(finding);
    case ArithmeticKind::Growth:
        return falls(finding) ? u"1 − "_s + text(TermRole::New) + u" / "_s + text(TermRole::Old)
                              : text(TermRole::New) + u" / "_s + text(TermRole::Old) + u" − 1"_s;
    case ArithmeticKind::Multiple:
        return text(TermRole::New) + u" / "_s + text(TermRole::Old);
    case ArithmeticKind::Difference:
        return falls(finding) ? text(TermRole::Old) + u" − "_s + text(TermRole::New)
                              : text(TermRole::New) + u" − "_s + text(TermRole::Old);
    case ArithmeticKind::CompoundGrowth:
        return u"("_s + text(TermRole::New) + u" / "_s + text(TermRole::Old) + u")^(1/"_s + text(TermRole::Years) + u") − 1"_s;
    case ArithmeticKind::Product:
        return text(TermRole::Each) + u" × "_s + text(TermRole::Count);
    case ArithmeticKind::Conversion:
        return text(TermRole::To).isEmpty()
            ? text(TermRole::From)
            : text(TermRole::From) + u" × "_s + text(TermRole::To) + u" / "_s + finding.terms[2].text;
    }
    Q_UNREACHABLE_RETURN({});
}

QString range(Interval interval, const QString &unit)
{
    if (std::isinf(interval.high))
        return QCoreApplication::translate("Arithmetic", "%1 or more").arg(withUnit(shown(interval.low), unit));
    return QCoreApplication::translate("Arithmetic", "%1 to %2").arg(shown(interval.low), withUnit(shown(interval.high), unit));
}

QString remarkText(const ArithmeticFinding &finding)
{
    switch (finding.remark) {
    case ArithmeticRemark::None:
        return {};
    case ArithmeticRemark::MultipleNotGrowth:
        return QCoreApplication::translate("Arithmetic",
                                           "The new figure is %1 times the old one: that is a multiple, not a growth.")
            .arg(shown(finding.computed.value + (finding.kind == ArithmeticKind::Growth ? 1 : 0)));
    case ArithmeticRemark::PartAboveWhole:
        return QCoreApplication::translate("Arithmetic", "%1 cannot be part of %2.")
            .arg(textOf(finding, TermRole::Part), textOf(finding, TermRole::Whole));
    case ArithmeticRemark::FitsOtherWhole:
        return QCoreApplication::translate("Arithmetic", "%1 cannot be part of %2; it is %3 of %4.")
            .arg(textOf(finding, TermRole::Part), textOf(finding, TermRole::Whole), textOf(finding, TermRole::Stated),
                 textOf(finding, TermRole::Other));
    case ArithmeticRemark::OppositeDirection:
        return QCoreApplication::translate("Arithmetic", "The figures change in the other direction.");
    case ArithmeticRemark::PointsNotPercent:
        return QCoreApplication::translate("Arithmetic", "The difference is in percentage points, not in percent.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return QCoreApplication::translate("Arithmetic", "Consistent.");
    case Verdict::Inconsistent:
        return QCoreApplication::translate("Arithmetic", "Inconsistent.");
    case Verdict::Undecided:
        return QCoreApplication::translate("Arithmetic", "Not decidable: the numbers are too round.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString toName(ArithmeticKind kind)
{
    switch (kind) {
    case ArithmeticKind::Share:
        return u"share"_s;
    case ArithmeticKind::Sum:
        return u"sum"_s;
    case ArithmeticKind::Growth:
        return u"growth"_s;
    case ArithmeticKind::Multiple:
        return u"multiple"_s;
    case ArithmeticKind::Difference:
        return u"difference"_s;
    case ArithmeticKind::CompoundGrowth:
        return u"compound-growth"_s;
    case ArithmeticKind::Product:
        return u"product"_s;
    case ArithmeticKind::Conversion:
        return u"conversion"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(ArithmeticRemark remark)
{
    switch (remark) {
    case ArithmeticRemark::None:
        return u"none"_s;
    case ArithmeticRemark::MultipleNotGrowth:
        return u"multiple-not-growth"_s;
    case ArithmeticRemark::PartAboveWhole:
        return u"part-above-whole"_s;
    case ArithmeticRemark::FitsOtherWhole:
        return u"fits-other-whole"_s;
    case ArithmeticRemark::OppositeDirection:
        return u"opposite-direction"_s;
    case ArithmeticRemark::PointsNotPercent:
        return u"points-not-percent"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(TermRole role)
{
    static const QStringList names = u"part whole old new addend each count from to years stated other"_s.split(u' ');
    return names[int(role)];
}

QString toName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return u"consistent"_s;
    case Verdict::Inconsistent:
        return u"inconsistent"_s;
    case Verdict::Undecided:
        return u"undecided"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString formula(const ArithmeticFinding &finding)
{
    switch (finding.kind) {
    case ArithmeticKind::Share:
        return u"part / whole"_s;
    case ArithmeticKind::Sum:
        return u"addend + …"_s;
    case ArithmeticKind::Growth:
        return falls(finding) ? u"1 − new / old"_s : u"new / old − 1"_s;
    case ArithmeticKind::Multiple:
        return u"new / old"_s;
    case ArithmeticKind::Difference:
        return falls(finding) ? u"old − new"_s : u"new − old"_s;
    case ArithmeticKind::CompoundGrowth:
        return u"(new / old)^(1 / years) − 1"_s;
    case ArithmeticKind::Product:
        return u"each × count"_s;
    case ArithmeticKind::Conversion:
        return textOf(finding, TermRole::To).isEmpty() ? u"from"_s : u"from × to / from"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString workingText(const ArithmeticFinding &finding)
{
    const QString computed = withUnit(shown(finding.computed.value), finding.unit);
    const QString stated = textOf(finding, TermRole::Stated);
    const Interval likely = finding.computed.likely;
    const QString line = likely.low == likely.high
        ? QCoreApplication::translate("Arithmetic", "%1 = %2; the text says %3.").arg(expression(finding), computed, stated)
        : QCoreApplication::translate("Arithmetic", "%1 = %2, by rounding %3; the text says %4.")
              .arg(expression(finding), computed, range(likely, finding.unit), stated);
    QStringList sentences{line, verdictText(finding.verdict), remarkText(finding)};
    sentences.removeAll(QString());
    return tight(sentences.join(u' '));
}

} // namespace lectern
