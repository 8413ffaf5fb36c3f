// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantities.h"

#include "core/extract/expressiontext.h"
#include "core/extract/quantitycontext.h"
#include "core/extract/quantityscanner.h"
#include "core/text/numeralwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// What only a whole expression may say behind its first quantity: powers, hundredths of a currency, minutes without their name…
/// Each rule looks at the text behind `found` and, where it fits, changes it.
class ExpressionReader
{
public:
    explicit ExpressionReader(QStringView text)
        : m_text(text)
        , m_words(QuantityWords::instance())
    {
    }

    FoundQuantity read()
    {
        if (const FoundQuantity negative = negated(); !negative.span.isEmpty())
            return negative;
        FoundQuantity best;
        for (const auto rule : {&ExpressionReader::oneAndAHalf, &ExpressionReader::decimalsAlone, &ExpressionReader::halfAlone,
                                &ExpressionReader::percentOf}) {
            if (best.span.isEmpty())
                best = (this->*rule)();
        }
        for (qsizetype at = best.span.end; at < m_text.size();) {
            FoundQuantity found = QuantityScanner::expressionAt(m_text, at);
            if (found.span.isEmpty()) {
                ++at;
                continue;
            }
            extend(found);
            if (found.span.length() > best.span.length())
                best = found;
            at = std::max(at + 1, found.span.end);
        }
        return best;
    }

private:
    char16_t at_(qsizetype at) const { return charAt(m_text, at); }
    bool isBare(const FoundQuantity &found) const { return found.kind == QuantityKind::Count && found.unitSpan.isEmpty(); }

    qsizetype overSpaces(qsizetype at) const
    {
        while (at_(at) == u' ')
            ++at;
        return at;
    }

    /// Over spaces, a comma and "and".
    qsizetype overAnd(qsizetype at) const
    {
        at = overSpaces(at_(at) == u',' ? at + 1 : at);
        const NumeralWord word = NumeralWords::instance().english(m_text, at);
        return word.role == NumeralRole::EnAnd ? overSpaces(at + word.length) : at;
    }

    void set(FoundQuantity &found, double value, qsizetype end) const
    {
        found.bounds = {value, value};
        found.span.end = end;
    }

    /// minus 5, - 1 4/5, 负三, 零下五: the sign before anything.
    FoundQuantity negated() const
    {
        FoundQuantity found;
        const qsizetype word = m_words.markAt(NumberMark::Negative, m_text, 0);
        const qsizetype at = overSpaces(word);
        if (word == 0 || at == m_text.size())
            return found;
        found = ExpressionReader(m_text.sliced(at)).read();
        if (found.span.isEmpty() || found.span.start > 0)
            return {};
        found.bounds = {-found.bounds.high, -found.bounds.low};
        found.span = {0, found.span.end + at};
        if (!found.unitSpan.isEmpty())
            found.unitSpan = {found.unitSpan.start + at, found.unitSpan.end + at};
        return found;
    }

    void extend(FoundQuantity &found) const
    {
        if ((found.kind == QuantityKind::Money || found.kind == QuantityKind::Count) && dollarsByCounter(found))
            return;
        if (found.kind == QuantityKind::Money)
            hundredths(found);
        if (!found.bounds.isExact())
            return;
        if (isBare(found)) {
            (void)(power(found) || suffixed(found) || glued(found) || mixed(found) || divided(found) || shortParts(found)
                   || halfBehind(found));
            return;
        }
        if (found.kind == QuantityKind::Count)
            (void)shortParts(found);
        if (found.kind == QuantityKind::Duration)
            furtherUnits(found);
        if (found.kind == QuantityKind::Percent)
            furtherTenths(found);
        if (found.kind == QuantityKind::Ratio)
            unitBehindFraction(found);
    }

    /// 2e5, 1.1^23, 6.23x10^-4.
    bool power(FoundQuantity &found) const
    {
        const qsizetype at = found.span.end;
        const bool scientific = at_(at) == u'x' && m_text.sliced(at).startsWith(u"x10^");
        if (at_(at) != u'^' && at_(at) != u'e' && at_(at) != u'E' && !scientific)
            return false;
        qsizetype digits = at + (scientific ? 4 : 1);
        double sign = 1;
        for (; at_(digits) == u'-' || at_(digits) == u'+'; ++digits)
            sign = at_(digits) == u'-' ? -sign : sign;
        double exponent = 0;
        qsizetype end = digits;
        for (; isDigit(at_(end)) && end - digits < 4; ++end)
            exponent = exponent * 10 + (at_(end) - u'0');
        if (end == digits)
            return false;
        const double base = found.bounds.low;
        set(found, at_(at) == u'^' ? std::pow(base, sign * exponent) : base * std::pow(10, sign * exponent), end);
        return true;
    }

    /// 2.33 k, 1,674.5 G, 1.2b.
    bool suffixed(FoundQuantity &found) const
    {
        constexpr double giga = 1e9;
        const qsizetype at = overSpaces(found.span.end);
        const NumeralWord suffix = NumeralWords::instance().suffix(m_text, at, true);
        const bool g = at_(at) == u'G' && at + 1 == m_text.size();
        if (suffix.length == 0 && !g)
            return false;
        set(found, found.bounds.low * (g ? giga : suffix.value), at + (g ? 1 : suffix.length));
        return true;
    }

    /// 120 MEUR.
    bool glued(FoundQuantity &found) const
    {
        constexpr double mega = 1e6;
        const qsizetype at = overSpaces(found.span.end);
        const CurrencyWord currency = at_(at) == u'M' ? m_words.currencyBefore(m_text, at + 1) : CurrencyWord{};
        if (!currency || at + 1 + currency.length != m_text.size())
            return false;
        set(found, found.bounds.low * mega, m_text.size());
        found.kind = QuantityKind::Money;
        found.unit = currency.code;
        return true;
    }

    /// 2 1/4, 三百五又三分之一, 一又十分一.
    bool mixed(FoundQuantity &found) const
    {
        const qsizetype at = overAnd(found.span.end);
        const bool and_ = NumeralWords::instance().han(at_(at)).role == NumeralRole::And;
        if (!and_ && at == found.span.end)
            return false;
        FoundQuantity part = QuantityScanner::expressionAt(m_text, and_ ? at + 1 : at);
        if (isBare(part))
            (void)shortParts(part);
        if (part.span.start != at + and_ || (part.kind != QuantityKind::Ratio && part.kind != QuantityKind::Duration)
            || part.bounds.low >= 1)
            return false;
        if (part.kind == QuantityKind::Duration) { // 5 and a half minutes
            found.kind = part.kind;
            found.unit = part.unit;
        }
        set(found, found.bounds.low + part.bounds.low, part.span.end);
        unitBehindFraction(found);
        return true;
    }

    /// 1 over three, one out of three.
    bool divided(FoundQuantity &found) const
    {
        const qsizetype at = overSpaces(found.span.end);
        const qsizetype word = m_words.markAt(NumberMark::Divided, m_text, at);
        if (word == 0)
            return false;
        const Numeral whole = numeralAt(m_text, overSpaces(at + word));
        if (whole.isEmpty() || !whole.sound || whole.bounds.low == 0)
            return false;
        set(found, found.bounds.low / whole.bounds.low, whole.span.end);
        found.kind = QuantityKind::Ratio;
        found.unit = u"x"_s;
        return true;
    }

    /// 十分一, 二份一; and a fraction of negatives, 負3分之負157.
    bool shortParts(FoundQuantity &found) const
    {
        const qsizetype at = found.unitSpan.isEmpty() ? found.span.end : found.unitSpan.start;
        const qsizetype sign = NumeralWords::instance().parts(m_text, at);
        const qsizetype word = sign > 0 ? sign : m_words.markAt(NumberMark::Parts, m_text, at);
        if (word == 0 || found.bounds.low == 0)
            return false;
        const bool negative = NumeralWords::instance().han(at_(at + word)).role == NumeralRole::Negative;
        const Numeral parts = numeralAt(m_text, at + word + negative);
        if (parts.isEmpty() || !parts.sound)
            return false;
        set(found, (negative ? -1 : 1) * parts.bounds.low / found.bounds.low, parts.span.end);
        found.kind = QuantityKind::Ratio;
        found.unit = u"x"_s;
        found.unitSpan = {};
        return true;
    }

    /// 1半.
    bool halfBehind(FoundQuantity &found) const
    {
        if (NumeralWords::instance().han(at_(found.span.end)).role != NumeralRole::Half || found.span.end + 1 != m_text.size()
            || found.bounds.low != 1)
            return false;
        set(found, 0.5, m_text.size());
        return true;
    }

    /// 三個一毫四, 三個六毫, 五个二: the counter word stands for the currency.
    bool dollarsByCounter(FoundQuantity &found) const
    {
        constexpr double tenth = 0.1, hundredth = 0.01;
        const bool counted = found.kind == QuantityKind::Count && found.unitSpan.length() == 1;
        const qsizetype one = counted ? found.unitSpan.start : found.span.end;
        const qsizetype at = one + m_words.markAt(NumberMark::One, m_text, one);
        const NumeralWord tenths = NumeralWords::instance().han(at_(at));
        if (at == one || !tenths.isDigit() || !found.bounds.isExact())
            return false;
        Numeral numeral;
        numeral.bounds = {tenths.value, tenths.value};
        const UnitWord unit = m_words.smallerUnitAt(m_text, at + 1, numeral, QuantityKind::Money);
        const NumeralWord last = NumeralWords::instance().han(at_(at + 1 + unit.length));
        const bool more = unit && last.isDigit();
        const qsizetype end = at + 1 + unit.length + more;
        if (end != m_text.size() || (unit && unit.factor != tenth))
            return false;
        set(found, found.bounds.low + tenths.value * tenth + (more ? last.value * hundredth : 0), end);
        found.currencyOpen = found.kind == QuantityKind::Count;
        found.kind = QuantityKind::Money;
        found.unitSpan = {};
        return true;
    }

    /// $20 and 43c, twenty rupees 43, 三块零四.
    void hundredths(FoundQuantity &found) const
    {
        constexpr double most = 100;
        const auto &words = NumeralWords::instance();
        const qsizetype at = overAnd(found.span.end);
        const bool zero = words.han(at_(at)).isDigit() && words.han(at_(at)).value == 0;
        const bool tenths = !zero && words.han(at_(at)).isDigit();
        const Numeral numeral = numeralAt(m_text, at + zero);
        const bool whole = found.bounds.high == std::floor(found.bounds.high);
        if (numeral.isEmpty() || !numeral.sound || !numeral.bounds.isExact() || numeral.bounds.low >= most || numeral.fraction)
            return;
        qsizetype end = numeral.span.end;
        end += m_words.markAt(NumberMark::Hundredths, m_text, end);
        if (end != m_text.size() || (tenths && numeral.bounds.low >= 10))
            return;
        const bool exact = found.bounds.isExact();
        found.bounds.high += numeral.bounds.low / (tenths && whole && end == numeral.span.end ? most / 10 : most);
        if (exact)
            found.bounds.low = found.bounds.high;
        found.span.end = end;
    }

    /// 1 hour thirty, an hour and a half, 1 year, 2 days, 3 hours.
    void furtherUnits(FoundQuantity &found) const
    {
        constexpr double minutes = 60;
        const qsizetype at = overAnd(found.span.end);
        if (at == found.span.end && !isDigit(at_(at)))
            return;
        FoundQuantity next = QuantityScanner::expressionAt(m_text, at);
        if (next.span.start != at || !next.bounds.isExact())
            return;
        if (next.kind == QuantityKind::Duration) {
            furtherUnits(next);
            if (secondsOf(next.unit) < secondsOf(found.unit))
                set(found, found.bounds.low + next.bounds.low * secondsOf(next.unit) / secondsOf(found.unit), next.span.end);
            return;
        }
        if (next.span.end != m_text.size())
            return;
        if (next.kind == QuantityKind::Ratio && next.bounds.low < 1)
            set(found, found.bounds.low + next.bounds.low, next.span.end);
        else if (isBare(next) && (found.unit == "hour"_L1 || found.unit == "minute"_L1) && next.bounds.low < minutes)
            set(found, found.bounds.low + next.bounds.low / minutes, next.span.end);
    }

    /// 七成六.
    void furtherTenths(FoundQuantity &found) const
    {
        const NumeralWord digit = NumeralWords::instance().han(at_(found.span.end));
        if (digit.isDigit() && found.span.end + 1 == m_text.size() && !found.numeral.isEmpty()
            && std::fmod(found.bounds.low, 10) == 0)
            set(found, found.bounds.low + digit.value, found.span.end + 1);
    }

    /// 1/2h, 3/4 of an hour.
    void unitBehindFraction(FoundQuantity &found) const
    {
        const auto &words = NumeralWords::instance();
        qsizetype at = found.span.end;
        for (const NumeralRole role : {NumeralRole::EnOf, NumeralRole::EnArticle}) {
            const NumeralWord word = words.english(m_text, overSpaces(at));
            if (word.role == role)
                at = overSpaces(at) + word.length;
        }
        at = overSpaces(at);
        Numeral numeral;
        numeral.bounds = found.bounds;
        const UnitWord unit = m_words.unitAt(m_text, at, numeral, true);
        if (unit.type != UnitClass::Unit || unit.kind != QuantityKind::Duration || !unit)
            return;
        set(found, found.bounds.low * unit.factor, at + unit.length);
        found.kind = unit.kind;
        found.unit = unit.unit;
    }

    /// 个半小时: the counter word alone stands for one of it.
    FoundQuantity oneAndAHalf() const
    {
        FoundQuantity found;
        const qsizetype one = m_words.markAt(NumberMark::One, m_text, 0);
        if (one == 0)
            return found;
        const NumeralWord next = NumeralWords::instance().han(at_(one));
        if (next.isDigit() && m_text.size() == one + 1) { // 个九
            found.kind = QuantityKind::Money;
            found.currencyOpen = true;
            found.span = {0, m_text.size()};
            found.bounds = {1 + next.value / 10, 1 + next.value / 10};
            return found;
        }
        Numeral numeral;
        numeral.bounds = {1.5, 1.5};
        const UnitWord unit = next.role == NumeralRole::Half ? m_words.unitAt(m_text, one + 1, numeral, true) : UnitWord{};
        const QString joined = m_text.first(one).toString() + m_text.sliced(one + 1).toString(); // 个半月 is said for 一个半月
        const UnitWord counted = !unit && next.role == NumeralRole::Half ? m_words.unitAt(joined, 0, numeral, true) : UnitWord{};
        const UnitWord &taken = unit ? unit : counted;
        if (!taken || taken.kind != QuantityKind::Duration)
            return found;
        found.kind = QuantityKind::Duration;
        found.unit = taken.unit;
        found.bounds = numeral.bounds.times(taken.factor);
        found.span = {0, unit ? one + 1 + unit.length : counted.length + 1};
        return found;
    }

    /// point 77, 点五.
    FoundQuantity decimalsAlone() const
    {
        FoundQuantity found;
        const auto &words = NumeralWords::instance();
        const NumeralWord point = words.english(m_text, 0);
        const bool han = words.han(at_(0)).role == NumeralRole::Point;
        const qsizetype start = han ? 1 : point.role == NumeralRole::EnPoint ? overSpaces(point.length) : 0;
        qsizetype end = start;
        double value = 0, place = 0.1;
        for (; start > 0 && (isDigit(at_(end)) || words.han(at_(end)).isDigit()); ++end, place /= 10)
            value += (isDigit(at_(end)) ? at_(end) - u'0' : words.han(at_(end)).value) * place;
        if (end == start)
            return found;
        found.span = {0, end};
        found.bounds = {value, value};
        return found;
    }

    /// 半百, 半.
    FoundQuantity halfAlone() const
    {
        FoundQuantity found;
        const auto &words = NumeralWords::instance();
        const NumeralWord unit = words.han(at_(1));
        const bool magnitude = unit.role == NumeralRole::Unit || unit.role == NumeralRole::Magnitude;
        if (words.han(at_(0)).role != NumeralRole::Half || (!magnitude && m_text.size() > 1))
            return found;
        found.span = {0, magnitude ? 2 : 1};
        found.bounds = Bounds{0.5, 0.5}.times(magnitude ? unit.value : 1);
        return found;
    }

    /// percents of twenty.
    FoundQuantity percentOf() const
    {
        const qsizetype word = m_words.markAt(NumberMark::PercentOf, m_text, 0);
        FoundQuantity found = word > 0 ? QuantityScanner::expressionAt(m_text, overSpaces(word)) : FoundQuantity{};
        if (!isBare(found) || found.span.start != overSpaces(word))
            return {};
        found.kind = QuantityKind::Percent;
        found.unit = u"%"_s;
        found.span.start = 0;
        return found;
    }

    QStringView m_text;
    const QuantityWords &m_words;
};

/// More digits than a double tells apart: what was read is a part of the number, and no answer.
bool cutsDigits(QStringView text, Span span)
{
    const auto digitAt = [&](qsizetype at) { return at >= 0 && at < text.size() && isDigit(text[at].unicode()); };
    return (digitAt(span.end) && digitAt(span.end - 1)) || (digitAt(span.start) && digitAt(span.start - 1));
}

} // namespace

std::optional<Quantity> parseQuantity(const QString &text)
{
    if (text.size() > LongestExpression)
        return std::nullopt;
    const ExpressionText expression(text);
    const FoundQuantity found = ExpressionReader(expression.text).read();
    if (found.span.isEmpty() || cutsDigits(expression.text, found.span))
        return std::nullopt;
    const QuantityContext context = quantityContext(expression.text, found);
    Quantity row;
    row.span = expression.original(found.span);
    row.kind = found.kind;
    setBounds(row, found.bounds, found.open);
    row.unit = found.unit;
    if (found.kind == QuantityKind::Count && !found.unitSpan.isEmpty()) {
        const Span unit = expression.original(found.unitSpan);
        row.unit = text.mid(unit.start, unit.length());
    }
    if (found.currencyOpen)
        row.unit = u"CNY"_s;
    row.modifier = context.modifier;
    row.change = context.change;
    row.why = {QString::fromLatin1(found.rule), found.confidence, {text.mid(row.span.start, row.span.length())}};
    return row;
}

} // namespace lectern
