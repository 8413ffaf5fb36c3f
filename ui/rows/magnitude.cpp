// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/magnitude.h"

#include "core/library/numberfield.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Magnitude {
    Q_DECLARE_TR_FUNCTIONS(Magnitude)
};

/// How values are scaled: the step that goes into the value, and how the result is written.
struct Scale {
    double step = 1;
    QString pattern = u"%1"_s; ///< of the scaled value
    QString prefix = {};       ///< of the unit
};

/// "1e12=%1 trillion;1e9=%1 billion" → scales, largest first.
std::vector<Scale> parseScales(const QString &table)
{
    std::vector<Scale> scales;
    for (const QString &entry : table.split(u';', Qt::SkipEmptyParts))
        scales.push_back({entry.section(u'=', 0, 0).toDouble(), entry.section(u'=', 1), {}});
    return scales;
}

std::vector<Scale> wordScales()
{
    //: Magnitudes of numbers in your language, largest first: step=pattern;… Chinese has its own steps (1e8, 1e4).
    return parseScales(Magnitude::tr("1e12=%1 trillion;1e9=%1 billion;1e6=%1 million"));
}

/// Signs, not words: the same in every language of the interface.
std::vector<Scale> signScales(Scaling scaling)
{
    if (scaling == Scaling::Han)
        return parseScales(u"1e12=%1万亿;1e8=%1亿;1e4=%1万"_s);
    return parseScales(u"1e12=%1T;1e9=%1B;1e6=%1M;1e3=%1K"_s);
}

std::vector<Scale> prefixScales()
{
    const QString plain = u"%1"_s;
    return {{1e12, plain, u"T"_s}, {1e9, plain, u"G"_s}, {1e6, plain, u"M"_s}, {1e3, plain, u"k"_s}};
}

bool takesPrefix(const Quantity &quantity)
{
    static const std::array units{u"W"_s, u"Wh"_s, u"B"_s, u"Hz"_s, u"V"_s, u"J"_s, u"FLOPS"_s};
    return quantity.kind == QuantityKind::Measure && std::ranges::contains(units, quantity.unit);
}

/// The largest scale that does not lie above the larger end of a value.
Scale scaleOf(const Quantity &quantity, Scaling scaling)
{
    if (scaling == Scaling::Digits)
        return {};
    const auto size = [](const std::optional<double> &value) { return std::abs(value.value_or(0)); };
    const double largest = std::max({size(quantity.value), size(quantity.low), size(quantity.high)});
    const bool isSigned = scaling == Scaling::Han || scaling == Scaling::Letters;
    for (const Scale &scale : takesPrefix(quantity) ? prefixScales() : isSigned ? signScales(scaling) : wordScales())
        if (largest >= scale.step)
            return scale;
    return {};
}

QString digits(double value, Scaling scaling)
{
    if (scaling == Scaling::Digits)
        return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    // Four significant digits below a thousand, whole numbers above; nothing that the source did not say.
    const double size = std::abs(value);
    const int whole = size < 1 ? 1 : int(std::floor(std::log10(size))) + 1;
    const int places = size != 0 && size < 0.01 ? 5 : std::clamp(4 - whole, 0, 4);
    QString text = QLocale().toString(value, 'f', places);
    const QString point = QLocale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(QLocale().zeroDigit()))
        text.chop(QLocale().zeroDigit().size());
    return text.endsWith(point) ? text.chopped(point.size()) : text;
}

QString modifierSign(Modifier modifier)
{
    switch (modifier) {
    case Modifier::None:
        return {};
    case Modifier::Approx:
        return u"≈ "_s;
    case Modifier::Over:
        return u"> "_s;
    case Modifier::Under:
        return u"< "_s;
    case Modifier::AtLeast:
        return u"≥ "_s;
    case Modifier::UpTo:
        //: before a number that is said to be reached at most: up to 6.5 billion (高达65亿)
        return QCoreApplication::translate("Magnitude", "up to") + u' ';
    }
    Q_UNREACHABLE_RETURN({});
}

QString changeSign(Change change)
{
    switch (change) {
    case Change::None:
        return {};
    case Change::Up:
        return u"↑ "_s;
    case Change::Down:
        return u"↓ "_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString bare(const Quantity &quantity, Scaling scaling)
{
    const Scale scale = scaleOf(quantity, scaling);
    const auto scaled = [&scale, scaling](double value) { return digits(value / scale.step, scaling); };
    if (quantity.value)
        return scale.pattern.arg(scaled(*quantity.value));
    if (quantity.low && quantity.high)
        return scale.pattern.arg(scaled(*quantity.low) + u'–' + scaled(*quantity.high));
    if (quantity.low)
        return u"≥ "_s + scale.pattern.arg(scaled(*quantity.low));
    if (quantity.high)
        return u"≤ "_s + scale.pattern.arg(scaled(*quantity.high));
    return u"?"_s;
}

/// Units that have a name in the reader's language; others stand as they are.
QString unitName(const QString &unit)
{
    static constexpr std::pair<const char *, const char *> Names[] = {
        {"year", QT_TRANSLATE_NOOP("Magnitude", "yr")},      {"month", QT_TRANSLATE_NOOP("Magnitude", "mo")},
        {"week", QT_TRANSLATE_NOOP("Magnitude", "wk")},      {"day", QT_TRANSLATE_NOOP("Magnitude", "d")},
        {"hour", QT_TRANSLATE_NOOP("Magnitude", "h")},       {"minute", QT_TRANSLATE_NOOP("Magnitude", "min")},
        {"second", QT_TRANSLATE_NOOP("Magnitude", "s")},     {"token", QT_TRANSLATE_NOOP("Magnitude", "tokens")},
        {"param", QT_TRANSLATE_NOOP("Magnitude", "params")}, {"USD", QT_TRANSLATE_NOOP("Magnitude", "USD")},
        {"CNY", QT_TRANSLATE_NOOP("Magnitude", "CNY")},      {"HKD", QT_TRANSLATE_NOOP("Magnitude", "HKD")},
        {"EUR", QT_TRANSLATE_NOOP("Magnitude", "EUR")},      {"JPY", QT_TRANSLATE_NOOP("Magnitude", "JPY")},
        {"GBP", QT_TRANSLATE_NOOP("Magnitude", "GBP")},      {"TWD", QT_TRANSLATE_NOOP("Magnitude", "TWD")},
    };
    const auto found = std::ranges::find(Names, unit, [](const auto &name) { return QLatin1StringView(name.first); });
    return found == std::end(Names) ? unit : Magnitude::tr(found->second);
}

} // namespace

QString formattedUnit(const Quantity &quantity, Scaling scaling)
{
    switch (quantity.kind) {
    case QuantityKind::Percent:
        return u"%"_s;
    case QuantityKind::Ratio:
        return u"×"_s;
    case QuantityKind::Count: // the words of the document
        return quantity.unit;
    case QuantityKind::Point:
        return Magnitude::tr("pt", "percentage or index points");
    default:
        return takesPrefix(quantity) ? scaleOf(quantity, scaling).prefix + quantity.unit : unitName(quantity.unit);
    }
}

QString formattedValue(const Quantity &quantity, Scaling scaling)
{
    // A bound that stands for the value already says "at least" or "at most".
    const bool bound = !quantity.value && !(quantity.low && quantity.high);
    return (bound ? QString() : modifierSign(quantity.modifier)) + changeSign(quantity.change) + bare(quantity, scaling);
}

QString formatted(const Quantity &quantity)
{
    const QString unit = formattedUnit(quantity);
    const bool close = unit == u"%" || unit == u"×";
    return formattedValue(quantity) + (close || unit.isEmpty() ? unit : u' ' + unit);
}

double sortValue(const Quantity &quantity)
{
    return orderValue(quantity);
}

} // namespace lectern
