// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/figure.h"

#include "core/text/script.h"

#include <cmath>

namespace lectern
{

namespace
{

constexpr double NearEnough = 0.1; ///< of the computed value; further off, only the roundness of the numbers lets them meet
constexpr double NearSum = 0.05;   ///< the same of a sum: 9亿 is not what a writer calls 10亿 who names its parts

/// The only run of Arabic digits in a number: `mantissa` 1.95 with 2 decimals. Empty where there are two runs (4千5百) or none.
struct Digits {
    double mantissa = 0;
    int decimals = 0;
    int count = 0; ///< significant digits
    int zeros = 0; ///< at the end of a whole number
};

Digits digitsOf(QStringView written)
{
    Digits digits;
    bool ended = false, point = false;
    QString plain;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const char16_t c = written[i].unicode();
        const bool inside = !plain.isEmpty() && !ended && i + 1 < written.size() && isDigit(written[i + 1].unicode());
        if (isDigit(c) && ended)
            return {};
        if (isDigit(c))
            plain += QChar(c);
        else if (c == u'.' && inside && !point) {
            point = true;
            plain += QChar(c);
        } else if (!(c == u',' && inside))
            ended = !plain.isEmpty();
    }
    digits.mantissa = plain.toDouble();
    digits.decimals = point ? int(plain.size() - plain.indexOf(u'.') - 1) : 0;
    for (const QChar c : std::as_const(plain)) {
        digits.count += c != u'.' && (digits.count > 0 || c != u'0');
        digits.zeros = c == u'0' && !point ? digits.zeros + 1 : 0;
    }
    return digits;
}

/// What one unit of the last digit other than 0 is worth in the shortest decimal form (三十五亿 → 1e8).
double lastPlace(double value)
{
    const QString shortest = QString::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype exponent = shortest.indexOf(u'e');
    const qsizetype point = shortest.indexOf(u'.');
    const int decimals = point < 0 ? 0 : int(exponent - point - 1);
    return std::pow(10.0, shortest.sliced(exponent + 1).toInt() - decimals);
}

/// What rounding leaves open on either side.
struct Margins {
    double likely = 0;
    double possible = 0;
};

Margins marginsOf(const Quantity &quantity, QStringView written, double value)
{
    if (isFraction(quantity, written))
        return {value * 0.05, value * 0.2};
    const Digits digits = digitsOf(written);
    const double fine = lastDigit(written, value, 3);
    const bool rounded = digits.zeros > 0 && digits.count > 3;
    const double possible = rounded ? std::max(fine, lastDigit(written, value, 2) / 2) : fine * (digits.count > 1 ? 0.75 : 0.6);
    const bool counted = quantity.kind == QuantityKind::Count && digits.mantissa == value && !rounded;
    return {counted ? 0 : fine / 2, possible};
}

Interval around(double value, double margin)
{
    return {std::max(0.0, value - margin), value + margin};
}

} // namespace

Figure operator+(const Figure &a, const Figure &b)
{
    return {a.value + b.value, a.likely + b.likely, a.possible + b.possible};
}

Figure operator-(const Figure &a, const Figure &b)
{
    return {a.value - b.value, a.likely - b.likely, a.possible - b.possible};
}

Figure operator*(const Figure &a, const Figure &b)
{
    return {a.value * b.value, a.likely * b.likely, a.possible * b.possible};
}

Figure operator/(const Figure &a, const Figure &b)
{
    return {a.value / b.value, a.likely / b.likely, a.possible / b.possible};
}

Figure Figure::scaled(double factor) const
{
    return {value * factor, likely.scaled(factor), possible.scaled(factor)};
}

Figure exactFigure(double value)
{
    return {value, {value, value}, {value, value}};
}

double lastDigit(QStringView written, double value, int significant)
{
    if (value == 0)
        return 1;
    const Digits digits = digitsOf(written);
    if (digits.mantissa == 0)
        return lastPlace(value);
    const double unit = value / digits.mantissa;
    if (digits.decimals > 0)
        return std::pow(10.0, -digits.decimals) * unit;
    return std::pow(10.0, std::min(digits.zeros, std::max(0, digits.count - significant))) * unit;
}

bool isFraction(const Quantity &quantity, QStringView written)
{
    return quantity.kind == QuantityKind::Ratio && quantity.value.value_or(1) < 1
        && (written.contains(u'/') || digitsOf(written).mantissa == 0);
}

namespace
{

/// Without the digit.
Figure intervalsOf(const Quantity &quantity, QStringView written)
{
    const double high = quantity.value.value_or(quantity.high.value_or(quantity.low.value_or(0)));
    const double low = quantity.value.value_or(quantity.low.value_or(0));
    const Margins margins = marginsOf(quantity, written, quantity.value.value_or(low > 0 ? low : high));
    const auto [half, whole] = margins;
    if (!quantity.value) {
        const double end = quantity.high ? *quantity.high : Interval::infinity;
        return {high, {std::max(0.0, low - half), end + half}, {std::max(0.0, low - whole), end + whole}};
    }
    const bool fraction = isFraction(quantity, written);
    switch (quantity.modifier) {
    case Modifier::Approx:
        return {high, around(high, std::max(half, high * (fraction ? 0.1 : 0.05))),
                around(high, std::max(whole, high * (fraction ? 0.25 : 0.2)))};
    case Modifier::Over:
    case Modifier::AtLeast:
        return {high, {high, std::max(high * 1.1, high + whole)}, {high, Interval::infinity}};
    case Modifier::Under:
        return {high, {std::max(0.0, std::min(high * 0.9, high - whole)), high}, {0, high}};
    case Modifier::UpTo:
        return {high, around(high, half), {0, high + whole}};
    case Modifier::None:
        break;
    }
    return {high, around(high, half), around(high, whole)};
}

} // namespace

Figure figureOf(const Quantity &quantity, QStringView written)
{
    Figure figure = intervalsOf(quantity, written);
    if (quantity.value && !isFraction(quantity, written))
        figure.digit = lastDigit(written, figure.value, 3);
    return figure;
}

Verdict compared(const Figure &computed, const Figure &stated, Agreement agreement)
{
    const double apart = std::abs(computed.value - stated.value);
    const double slack = 1e-9 * std::abs(stated.value);
    bool agrees = stated.likely.contains(computed.value);
    if (agreement == Agreement::LastDigit)
        agrees = agrees || (apart <= stated.digit + slack && apart <= NearEnough * std::abs(computed.value));
    const bool plain = stated.likely.high - stated.likely.low <= stated.digit + slack; // no "about", no range
    if (agreement == Agreement::Total && plain)
        agrees = agrees && apart <= NearSum * std::abs(stated.value);
    if (agrees && computed.likely.overlaps(stated.likely))
        return Verdict::Consistent;
    return computed.possible.overlaps(stated.possible) ? Verdict::Undecided : Verdict::Inconsistent;
}

} // namespace lectern
