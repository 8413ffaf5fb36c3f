// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityscanner.h"

#include "core/text/numeralwords.h"

namespace lectern
{

/// 两年半, 一个半小时, 两个半百分点, 三倍半, 三块半.
void QuantityScanner::takeHalf(Part &part) const
{
    const auto &words = NumeralWords::instance();
    if (!part.unit || words.han(at_(part.end)).role != NumeralRole::Half || words.notNumber(m_text, part.end) > 0)
        return;
    const UnitWord behind = m_words.unitAt(m_text, part.end + 1, part.numeral, true);
    const bool unitBehind = behind && behind.type == UnitClass::Unit;
    if (part.unit.type == UnitClass::Counter || part.unit.type == UnitClass::Weak) {
        if (takeHalfOfCounted(part))
            return;
        if (unitBehind && (behind.kind == QuantityKind::Duration || behind.kind == QuantityKind::Point)) {
            part.unit = behind;
            part.unitSpan = {part.end + 1, part.end + 1 + behind.length};
            part.half = 0.5;
            part.end = part.unitSpan.end;
        } else if (m_expression && part.end + 1 == m_text.size()) {
            part.half = 0.5;
            ++part.end;
        }
        return;
    }
    const bool tenths = part.unit.kind == QuantityKind::Percent && part.unit.factor == 10; // 三成半
    const bool money = part.unit.kind == QuantityKind::Money && part.numeral.magnitude == 1 && !unitBehind;
    if (part.unit.kind != QuantityKind::Duration && part.unit.kind != QuantityKind::Ratio && !tenths && !money)
        return;
    part.half = 0.5;
    ++part.end;
}

/// 一个半月 is a half more than 一个月.
bool QuantityScanner::takeHalfOfCounted(Part &part) const
{
    constexpr qsizetype reach = 3;
    const QString joined = m_text.sliced(part.unitSpan.start, part.unitSpan.length()).toString()
        + m_text.sliced(part.end + 1).first(std::min(reach, m_text.size() - part.end - 1)).toString();
    const UnitWord counted = m_words.unitAt(joined, 0, part.numeral, true);
    if (counted.type != UnitClass::Unit || counted.kind != QuantityKind::Duration || counted.length <= part.unitSpan.length())
        return false;
    part.unit = counted;
    part.half = 0.5;
    part.end += counted.length - part.unitSpan.length() + 1;
    part.unitSpan.end = part.end;
    return true;
}

/// 1小时30分钟, 2年零3个月, 五元三毛: smaller units of the same kind go into the first one's value.
void QuantityScanner::takeSmaller(Part &part) const
{
    if (part.unit.kind != QuantityKind::Duration && part.unit.kind != QuantityKind::Money)
        return;
    const double first = sizeOf(part.unit);
    double last = first;
    for (Part next = smallerBehind(part); next && sizeOf(next.unit) < last; next = smallerBehind(part)) {
        last = sizeOf(next.unit);
        part.half += next.numeral.bounds.low * last / first;
        part.end = next.end;
    }
}

double QuantityScanner::sizeOf(const UnitWord &unit)
{
    return unit.kind == QuantityKind::Money ? unit.factor : secondsOf(unit.unit) * unit.factor;
}

/// The number with a smaller unit behind `part`, over spaces, "and" or 零.
QuantityScanner::Part QuantityScanner::smallerBehind(const Part &part) const
{
    const auto &words = NumeralWords::instance();
    qsizetype at = part.end;
    while (at_(at) == u' ' && at - part.end < 2)
        ++at;
    if (const auto word = words.english(m_text, at); word.role == NumeralRole::EnAnd && at_(at + word.length) == u' ')
        at += word.length + 1;
    if (words.han(at_(at)).isDigit() && words.han(at_(at)).value == 0)
        ++at;
    if (!isDigit(at_(at)) && !isHan(at_(at)) && !isLatinLetter(at_(at)))
        return {};
    Part next;
    next.numeral = m_expression ? numeralAloneAt(m_text, at) : numeralAt(m_text, at);
    const Numeral &numeral = next.numeral;
    if (numeral.isEmpty() || !numeral.sound || !numeral.bounds.isExact() || numeral.article || numeral.fraction)
        return {};
    qsizetype unitAt = numeral.span.end;
    next.unit = m_words.smallerUnitAt(m_text, unitAt, numeral, part.unit.kind);
    if (!next.unit && at_(unitAt) == u' ')
        next.unit = m_words.smallerUnitAt(m_text, ++unitAt, numeral, part.unit.kind);
    const bool otherCurrency = part.unit.kind == QuantityKind::Money && next.unit.unit != part.unit.unit && next.unit.factor >= 1;
    if (!next.unit || otherCurrency)
        return {};
    next.start = at;
    next.end = unitAt + next.unit.length;
    return next;
}

} // namespace lectern
