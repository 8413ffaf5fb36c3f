// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/chinesenumeral.h"

#include <cmath>

namespace lectern
{

namespace
{

constexpr Bounds SeveralBounds{2, 9};      // 几百, 数十
constexpr Bounds SeveralMoreBounds{1, 9};  // 十几
constexpr qsizetype LongestNumeral = 60;

struct ArabicRun {
    double value = 0;
    qsizetype end = 0;
};

/// Digits with an optional decimal part.
ArabicRun arabicRun(QStringView text, qsizetype at)
{
    ArabicRun run{0, at};
    for (; isDigit(charAt(text, run.end)); ++run.end)
        run.value = run.value * 10 + text[run.end].digitValue();
    if (charAt(text, run.end) != u'.' || !isDigit(charAt(text, run.end + 1)))
        return run;
    double place = 0.1;
    for (++run.end; isDigit(charAt(text, run.end)); ++run.end, place /= 10)
        run.value += text[run.end].digitValue() * place;
    return run;
}

bool boundsARange(double first, double second)
{
    return (first >= 1 && second == first + 1) || (first == 3 && second == 5);
}

} // namespace

ChineseNumeralReader::ChineseNumeralReader(QStringView text, qsizetype at)
    : m_text(text)
    , m_words(NumeralWords::instance())
    , m_at(at)
{
    m_numeral.span = {at, at};
    m_numeral.form = NumeralForm::Chinese;
}

void ChineseNumeralReader::beginWith(double arabic, qsizetype end)
{
    m_current = Bounds{arabic, arabic};
    m_currentStart = m_at;
    m_at = end;
    m_last = Last::Arabic;
    m_arabic = true;
}

Numeral ChineseNumeralReader::read()
{
    if (m_last == Last::Nothing && m_words.han(charAt(m_text, m_at)).role == NumeralRole::AtLeast) {
        const NumeralRole next = m_words.han(charAt(m_text, m_at + 1)).role;
        if (next != NumeralRole::Unit && next != NumeralRole::Magnitude)
            return m_numeral;
        m_numeral.open = true;
        ++m_at;
    }
    while (m_at < m_text.size() && step()) { }
    finish();
    return m_numeral;
}

bool ChineseNumeralReader::step()
{
    const char16_t c = m_text[m_at].unicode();
    if (isDigit(c))
        return takeArabic();
    if (c == u'.')
        return takeDecimals(); // 十四.七万
    const NumeralWord word = m_words.han(c);
    switch (word.role) {
    case NumeralRole::Digit:
    case NumeralRole::Pair:
        return takeRun();
    case NumeralRole::Several:
        return takeSeveral(word);
    case NumeralRole::Tens:
        if (m_current || m_lastUnit == 10)
            return false;
        m_current = Bounds{word.value / 10, word.value / 10};
        m_currentStart = m_at;
        return takeUnit(10);
    case NumeralRole::Unit:
        return takeUnit(word.value);
    case NumeralRole::Magnitude:
        return takeMagnitude(word.value);
    case NumeralRole::Point:
        return takeDecimals();
    case NumeralRole::More:
        return takeMore();
    default:
        return false;
    }
}

/// One digit, a positional number (二〇二四), or two neighbours (三四).
bool ChineseNumeralReader::takeRun()
{
    if (m_current || m_last == Last::Arabic)
        return false;
    qsizetype at = m_at;
    m_zero = false;
    // A zero in front only says that places are left out (一千零五).
    while (m_last != Last::Nothing && m_words.han(charAt(m_text, at)).isDigit() && m_words.han(m_text[at].unicode()).value == 0) {
        m_zero = true;
        ++at;
    }
    const qsizetype start = at;
    double value = 0, first = 0;
    for (NumeralWord word = m_words.han(charAt(m_text, at)); word.isDigit(); word = m_words.han(charAt(m_text, ++at))) {
        if (at == start)
            first = word.value;
        value = value * 10 + word.value;
    }
    const qsizetype length = at - start;
    if (length == 0) {
        const NumeralRole next = m_words.han(charAt(m_text, at)).role;
        m_zero = m_zero && (isDigit(charAt(m_text, at)) || next == NumeralRole::Unit || next == NumeralRole::Tens);
        if (!m_zero)
            return false;
        m_at = at;
        return true;
    }
    if (length > 1 && m_last != Last::Nothing && !(length == 2 && boundsARange(first, value - first * 10)))
        return false;
    m_current = Bounds{value, value};
    if (length == 2 && boundsARange(first, value - first * 10)) {
        m_current = Bounds{first, value - first * 10};
    } else if (length > 1) {
        m_numeral.digits = int(std::min<qsizetype>(length, LongestNumeral));
    }
    m_currentStart = start;
    m_at = at;
    m_last = Last::Run;
    return true;
}

bool ChineseNumeralReader::takeSeveral(NumeralWord word)
{
    const bool afterTen = m_last == Last::Unit && m_lastUnit == 10;
    const NumeralRole next = m_words.han(charAt(m_text, m_at + word.length)).role;
    if (m_current ? m_last != Last::Arabic || m_current->low < 10 : m_last != Last::Nothing && !afterTen)
        return false;
    if (m_current) { // 20几
        m_current = m_current->plus(SeveralMoreBounds);
    } else {
        m_current = afterTen ? SeveralMoreBounds : SeveralBounds;
        if (afterTen && next == NumeralRole::Unit)
            return m_current.reset(), false;
    }
    m_currentStart = m_at;
    m_numeral.indefinite = true;
    m_at += word.length;
    m_last = Last::Run;
    return true;
}

/// Arabic digits behind a unit count only if a smaller unit follows: 5亿1万, but not 500万2024年.
bool ChineseNumeralReader::takeArabic()
{
    if (m_current || (m_last != Last::Unit && m_last != Last::Magnitude))
        return false;
    const ArabicRun run = arabicRun(m_text, m_at);
    const NumeralWord next = m_words.han(charAt(m_text, run.end));
    const double limit = m_last == Last::Unit ? m_lastUnit : m_groupCount > 0 ? m_groups[size_t(m_groupCount - 1)].unit : 0;
    const bool larger = next.value >= limit && !(m_zero && next.role == NumeralRole::Magnitude); // 2千零30万
    if ((next.role != NumeralRole::Unit && next.role != NumeralRole::Magnitude) || larger || run.value >= limit)
        return false;
    m_current = Bounds{run.value, run.value};
    m_currentStart = m_at;
    m_at = run.end;
    m_last = Last::Arabic;
    m_arabic = true;
    return true;
}

bool ChineseNumeralReader::takeUnit(double unit)
{
    if (!m_current) {
        const bool mayStandAlone = m_last == Last::Nothing || m_zero || unit == 10;
        if (!mayStandAlone || (m_lastUnit != 0 && unit >= m_lastUnit))
            return false;
        m_numeral.bare = m_numeral.bare || (m_last == Last::Nothing && unit > 10);
        m_current = Bounds{1, 1};
    }
    if (m_lastUnit != 0 && unit >= m_lastUnit)
        return false;
    m_section = m_section.plus(m_current->times(unit));
    m_hasSection = true;
    m_current.reset();
    m_lastUnit = unit;
    m_zero = false;
    m_last = Last::Unit;
    ++m_at;
    return true;
}

bool ChineseNumeralReader::takeMagnitude(double magnitude)
{
    // 5千兆瓦: the rarest magnitude is also a prefix of units.
    if (magnitude >= 1e12 && m_words.notNumber(m_text, m_at) > 0)
        return false;
    Bounds sum = closedSection();
    bool any = m_hasSection || m_current;
    if (!any && m_groupCount == 0) {
        m_numeral.bare = true;
        sum = {1, 1};
        any = true;
    }
    // 三百五十万亿: a larger magnitude multiplies all smaller ones before it; 四万万 an equal one, if nothing stands between.
    while (m_groupCount > 0) {
        const Group &top = m_groups[size_t(m_groupCount - 1)];
        if (top.unit > magnitude || (top.unit == magnitude && any))
            break;
        sum = sum.plus(top.bounds);
        any = true;
        --m_groupCount;
    }
    if (!any || m_groupCount == int(m_groups.size()))
        return false;
    m_groups[size_t(m_groupCount++)] = {sum.times(magnitude), magnitude};
    m_section = {};
    m_hasSection = false;
    m_current.reset();
    m_lastUnit = 0;
    m_zero = false;
    m_numeral.magnitude = m_last == Last::Magnitude ? m_numeral.magnitude * magnitude : magnitude;
    m_last = Last::Magnitude;
    ++m_at;
    return true;
}

bool ChineseNumeralReader::takeDecimals()
{
    const char16_t first = charAt(m_text, m_at + 1);
    const bool digits = m_words.han(first).isDigit() || (isDigit(first) && m_text[m_at] != u'.');
    if (m_last == Last::Nothing || m_last == Last::Arabic || !digits || m_numeral.decimal)
        return false;
    double place = 0.1, decimals = 0;
    qsizetype at = m_at + 1;
    for (;; ++at) {
        const char16_t c = charAt(m_text, at);
        const NumeralWord word = m_words.han(c);
        if (!isDigit(c) && !word.isDigit())
            break;
        decimals += (isDigit(c) ? c - u'0' : word.value) * place;
        place /= 10;
    }
    if (m_words.han(charAt(m_text, at)).role == NumeralRole::Unit && m_words.han(charAt(m_text, at)).value == 10)
        return false; // a clock time: 三点五十
    m_current = closedSection().plus({decimals, decimals});
    m_currentStart = m_numeral.span.start;
    m_section = {};
    m_hasSection = false;
    m_lastUnit = 0;
    m_numeral.decimal = true;
    m_at = at;
    m_last = Last::Run;
    return true;
}

/// 多 and 余 stand behind a unit or Arabic digits, and before a magnitude or the end (20多亿, 300余).
bool ChineseNumeralReader::takeMore()
{
    if (m_numeral.over || m_last == Last::Nothing || m_last == Last::Run)
        return false;
    m_numeral.over = true;
    if (m_words.han(charAt(m_text, m_at + 1)).role != NumeralRole::Magnitude) {
        closeCurrent();
        m_numeral.moreEnd = m_at + 1;
        return false;
    }
    ++m_at;
    return true;
}

Bounds ChineseNumeralReader::closedSection() const
{
    if (!m_current)
        return m_section;
    const bool lowerPlace = m_last == Last::Run && !m_zero && !m_numeral.indefinite && m_lastUnit >= 100 && m_current->high < 10;
    return m_section.plus(m_current->times(lowerPlace ? m_lastUnit / 10 : 1));
}

/// 两千四百五 is 2450, 九十二万四 is 924000; but 10万一个 and 一万两 end before the digit.
void ChineseNumeralReader::closeCurrent()
{
    if (!m_current)
        return;
    const bool single = m_last == Last::Run && m_current->isExact() && m_current->high < 10 && m_current->high > 0
        && !m_numeral.indefinite && m_at - m_currentStart == 1;
    const double above = m_lastUnit >= 100    ? m_lastUnit
        : m_lastUnit == 0 && m_groupCount > 0 ? m_groups[size_t(m_groupCount - 1)].unit
                                              : 0;
    if (single && above > 0 && !m_zero) {
        const bool beginsNext = m_words.han(m_text[m_currentStart].unicode()).role == NumeralRole::Pair
            || (isHan(charAt(m_text, m_at)) && (m_current->high == 1 || m_words.notNumber(m_text, m_currentStart) > 0));
        if (m_arabic || beginsNext) {
            m_at = m_currentStart;
            m_current.reset();
            return;
        }
        m_current = m_current->times(above / 10);
    }
    m_section = m_section.plus(*m_current);
    m_hasSection = true;
    m_current.reset();
}

void ChineseNumeralReader::finish()
{
    const bool more = m_numeral.moreEnd > 0;
    const bool lone = m_last == Last::Run && m_groupCount == 0 && !m_hasSection && m_current && m_current->isExact()
        && m_current->high == 1 && m_at - m_numeral.span.start == 1;
    closeCurrent();
    Bounds sum = m_section;
    for (int i = 0; i < m_groupCount; ++i)
        sum = sum.plus(m_groups[size_t(i)].bounds);
    m_numeral.single = lone;
    m_numeral.bounds = sum;
    m_numeral.span.end = m_last == Last::Nothing ? m_numeral.span.start : m_at;
    if (m_last != Last::Magnitude)
        m_numeral.magnitude = 1;
    if (!more)
        m_numeral.moreEnd = m_numeral.span.end;
    m_numeral.sound = std::isfinite(sum.high) && m_numeral.span.length() <= LongestNumeral;
}

} // namespace lectern
