// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityscanner.h"

#include "core/extract/timewords.h"
#include "core/text/numeralwords.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

TimeWord timeWord(TimeRole role, QStringView text, qsizetype at)
{
    return TimeWords::instance().find(role, text, at);
}

} // namespace

double secondsOf(const QString &unit)
{
    static const QHash<QString, double> seconds{{u"year"_s, 31536000}, {u"quarter"_s, 7884000}, {u"month"_s, 2592000},
                                                {u"week"_s, 604800},   {u"day"_s, 86400},       {u"hour"_s, 3600},
                                                {u"minute"_s, 60},     {u"second"_s, 1}};
    return seconds.value(unit);
}

QuantityScanner::QuantityScanner(QStringView text, const std::vector<Span> &times)
    : m_text(text)
    , m_times(times)
    , m_words(QuantityWords::instance())
{
}

char16_t QuantityScanner::at_(qsizetype at) const
{
    return charAt(m_text, at);
}

std::vector<FoundQuantity> QuantityScanner::find()
{
    for (qsizetype at = 0; at < m_text.size();)
        at = m_words.mayBegin(m_text[at].unicode()) ? step(at) : at + 1;
    return std::move(m_found);
}

FoundQuantity QuantityScanner::expressionAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    static const std::vector<Span> none;
    QuantityScanner scanner(text, none);
    scanner.m_expression = true;
    scanner.step(at);
    return scanner.m_found.empty() ? FoundQuantity{} : scanner.m_found.front();
}

/// Reads what begins at `at` and returns where to go on, always further.
qsizetype QuantityScanner::step(qsizetype at)
{
    while (m_time < m_times.size() && m_times[m_time].end <= at)
        ++m_time;
    if (m_time < m_times.size() && m_times[m_time].contains(at))
        return m_times[m_time].end;
    const char16_t c = m_text[at].unicode();
    const bool latin = isLatinLetter(c);
    const bool numeral = mayBeginNumeral(c);
    const bool currency = m_words.mayBeginCurrency(c);
    const bool ratio = m_words.mayBeginRatio(c);
    if (latin && (isLatinLetter(at_(at - 1)) || isDigit(at_(at - 1))))
        return endOfWord(at);
    if (ratio) {
        if (const FoundQuantity found = ratioAt(at); !found.span.isEmpty())
            return keep(found);
    }
    if (currency) {
        if (const CurrencyWord word = m_words.currencyBefore(m_text, at)) {
            qsizetype number = at + word.length;
            while (at_(number) == u' ' && number - at - word.length < 2)
                ++number;
            if (isDigit(at_(number)) || (mayBeginNumeral(at_(number)) && isHan(c)) || at_(number) == u'.')
                return numbered(at, number, word);
        }
    }
    const bool decimals = c == u'.' && isDigit(at_(at + 1)) && (m_expression || at_(at - 1) == u' ' || at_(at - 1) == u'(');
    if (numeral || decimals || (m_expression && latin))
        return numbered(at, at, {});
    if (NumeralWords::instance().han(c).role == NumeralRole::Half) {
        if (const FoundQuantity found = halfAt(at); !found.span.isEmpty())
            return keep(found);
    }
    return latin ? endOfWord(at) : at + 1;
}

qsizetype QuantityScanner::endOfWord(qsizetype at) const
{
    qsizetype end = at;
    while (isLatinLetter(at_(end)))
        ++end;
    return std::max(end, at + 1);
}

bool QuantityScanner::insideTime(Span span) const
{
    for (size_t i = m_time; i < m_times.size() && m_times[i].start < span.end; ++i) {
        if (m_times[i].overlaps(span))
            return true;
    }
    return false;
}

qsizetype QuantityScanner::keep(FoundQuantity found)
{
    if (!insideTime(found.span))
        m_found.push_back(found);
    return found.span.end;
}

qsizetype QuantityScanner::numbered(qsizetype start, qsizetype numeralAt, const CurrencyWord &currency)
{
    Part part = partAt(start, numeralAt, currency.code);
    const Numeral &numeral = part.numeral;
    if (numeral.isEmpty())
        return isLatinLetter(at_(start)) ? endOfWord(start) : start + 1;
    const qsizetype skip = numeral.form == NumeralForm::English ? endOfWord(start) : numeral.span.end;
    if (!numeral.sound || (currency.capital && numeral.magnitude < 1000))
        return skip;
    for (const FoundQuantity &fraction : {slashAt(start, numeral), outOfAt(start, numeral)}) {
        if (!fraction.span.isEmpty())
            return fraction.kind == QuantityKind::Ratio ? keep(fraction) : fraction.span.end;
    }
    const bool ranged = joinRange(part);
    takeSign(part);
    if (!admits(part))
        return ranged ? std::max(part.end, skip) : skip;
    const FoundQuantity found = quantityFrom(part);
    if (found.span.isEmpty() || found.span.end > m_text.size())
        return skip;
    return std::max(keep(found), skip);
}

// --- one number and its unit ------------------------------------------------------------------------------------------

QuantityScanner::Part QuantityScanner::partAt(qsizetype start, qsizetype at, const QString &currency) const
{
    Part part;
    part.numeral = m_expression ? numeralAloneAt(m_text, at, !currency.isEmpty()) : numeralAt(m_text, at, !currency.isEmpty());
    part.start = start;
    part.end = part.numeral.span.end;
    part.currency = currency;
    if (part.numeral.isEmpty() || !part.numeral.sound)
        return part;
    takeMillions(part);
    takeUnit(part);
    takeHalf(part);
    takeSmaller(part);
    return part;
}

/// 1.5m users: a glued letter that is else a unit, before a counted noun.
void QuantityScanner::takeMillions(Part &part) const
{
    Numeral &numeral = part.numeral;
    const qsizetype at = numeral.span.end;
    if (numeral.form != NumeralForm::Arabic || numeral.magnitude > 1 || !isLatinLetter(at_(at)) || at_(at + 1) != u' ')
        return;
    const NumeralWord suffix = NumeralWords::instance().suffix(m_text, at, true);
    if (suffix.length == 0 || englishNoun(at + suffix.length + 1).isEmpty())
        return;
    numeral.bounds = numeral.bounds.times(suffix.value);
    numeral.magnitude = suffix.value;
    numeral.span.end = numeral.moreEnd = part.end = at + suffix.length;
}

void QuantityScanner::takeUnit(Part &part) const
{
    const Numeral &numeral = part.numeral;
    if (numeral.percent || (numeral.fraction && numeral.form == NumeralForm::Chinese))
        return;
    qsizetype at = numeral.moreEnd;
    if (const qsizetype more = m_expression && at_(at) == u' ' ? m_words.markAt(NumberMark::More, m_text, at + 1) : 0;
        more > 0 && at_(at + 1 + more) == u' ')
        at += more + 1; // 2 more minutes
    // half a day, one and a quarter of an hour
    if (numeral.form == NumeralForm::English && (numeral.fraction || numeral.decimal)) {
        for (const NumeralRole role : {NumeralRole::EnOf, NumeralRole::EnArticle}) {
            const NumeralWord word = at_(at) == u' ' ? NumeralWords::instance().english(m_text, at + 1) : NumeralWord{};
            if (word.role == role)
                at += word.length + 1;
        }
        const UnitWord unit =
            at > numeral.moreEnd && at_(at) == u' ' ? m_words.unitAt(m_text, at + 1, numeral, false) : UnitWord{};
        if (!unit || unit.kind != QuantityKind::Duration)
            at = numeral.moreEnd;
    }
    if (takeUnitAt(part, at, true) || takeSpecialUnit(part, at))
        return;
    if (NumeralWords::instance().han(at_(at)).role == NumeralRole::About && numeral.form == NumeralForm::Chinese
        && std::fmod(numeral.bounds.low, 10) == 0 && takeUnitAt(part, at + 1, true)) { // 十来个
        part.about = true;
        return;
    }
    const char16_t gap = at_(at);
    if ((gap == u' ' || gap == u'\u00A0') && (takeUnitAt(part, at + 1, false) || takeSpecialUnit(part, at + 1)))
        return;
    if (gap == u'-' && isLatinLetter(at_(at + 1)) && takeUnitAt(part, at + 1, false))
        return;
    if (const NumeralWord of =
            gap == u' ' && numeral.indefinite ? NumeralWords::instance().english(m_text, at + 1) : NumeralWord{};
        of.role == NumeralRole::EnOf && at_(at + 1 + of.length) == u' ' && takeUnitAt(part, at + of.length + 2, false))
        return; // tens of billions of dollars
    takeNoun(part, at);
}

bool QuantityScanner::takeUnitAt(Part &part, qsizetype at, bool glued) const
{
    UnitWord unit = m_words.unitAt(m_text, at, part.numeral, glued);
    if (!unit && m_expression && glued)
        unit = m_words.unitAt(m_text, at, part.numeral, false);
    if (!unit || (unit.type == UnitClass::Noun && part.numeral.bare && moneyContext(part.numeral.span)))
        return false;
    const qsizetype thing = at + unit.length;
    if (unit.counter && (isLatinLetter(at_(thing)) || m_words.nounAt(m_text, thing) > 0)) { // 2048块GPU
        unit.type = UnitClass::Counter;
        unit.kind = QuantityKind::Count;
        unit.unit.clear();
        unit.factor = 1;
    }
    if (!part.currency.isEmpty() && (unit.type != UnitClass::Currency || (unit.unit != part.currency && !unit.generic)))
        return true; // $5个: the number is money all the same
    part.unit = unit;
    part.unitSpan = {at, at + unit.length};
    part.end = part.unitSpan.end;
    part.half = unit.half ? 0.5 : 0;
    if (unit.type == UnitClass::Counter)
        takeImplied(part);
    return true;
}

/// 16位浮点数: what follows the counter tells that it is a unit.
void QuantityScanner::takeImplied(Part &part) const
{
    const QString implied = m_words.impliedUnit(m_text, part.end, m_text[part.end - 1]);
    if (implied.isEmpty())
        return;
    part.unit.type = UnitClass::Unit;
    part.unit.kind = QuantityKind::Measure;
    part.unit.unit = implied;
}

/// 一个半小时, 6位数, 16位浮点, 八大趋势, 2M上下文.
bool QuantityScanner::takeSpecialUnit(Part &part, qsizetype at) const
{
    if (!part.currency.isEmpty())
        return false;
    const QString implied = m_words.impliedUnit(m_text, at, m_text[part.numeral.span.end - 1]);
    if (!implied.isEmpty() && (part.numeral.suffixed || part.numeral.form == NumeralForm::Chinese)) {
        part.unit.length = 1;
        part.unit.kind = QuantityKind::Measure;
        part.unit.unit = implied;
        part.end = part.numeral.span.end;
        return true;
    }
    if (NumeralWords::instance().han(at_(at)).role != NumeralRole::Large || part.numeral.magnitude > 1
        || part.numeral.bounds.high > 100)
        return false;
    const Span noun = hanNoun(at + 1, true);
    if (noun.isEmpty())
        return false;
    part.unit.length = noun.length();
    part.unit.type = UnitClass::Noun;
    part.unitSpan = noun;
    part.end = noun.end;
    return true;
}

/// A minus sign or 负 belongs to the number.
void QuantityScanner::takeSign(Part &part) const
{
    qsizetype end = part.start;
    if (at_(end - 1) == u' ' && isLatinLetter(at_(end - 2)))
        --end;
    const qsizetype word = m_words.markLengthBefore(NumberMark::Negative, m_text, end);
    const char16_t c = at_(part.start - 1);
    const bool minus = c == u'-' || c == u'\u2212' || c == u'\u2013';
    if (minus ? !isMinus(part) : word == 0 || (end < part.start && !isLatinLetter(at_(end - 1))))
        return;
    part.start = minus ? part.start - 1 : end - word;
    part.numeral.bounds = {-part.numeral.bounds.high, -part.numeral.bounds.low};
    part.half = -part.half;
}

/// Whether the dash before a number is a sign, and no hyphen or dash of a range or list.
bool QuantityScanner::isMinus(const Part &part) const
{
    const qsizetype dash = part.start - 1;
    const char16_t left = at_(dash - 1);
    if ((!isDigit(at_(part.start)) && part.currency.isEmpty()) || isLatinLetter(left) || isDigit(left) || left == u'%')
        return false;
    return !isHan(left) || m_words.markBefore(NumberMark::Cue, m_text, dash) || m_words.isMetric(m_text, dash)
        || m_words.adverbBefore(m_text, dash) > 0 || m_words.changeBefore(ChangeRole::Verb, m_text, dash).length > 0;
}

// --- ranges -----------------------------------------------------------------------------------------------------------

/// 35至45亿美元, 10-20%, €30 to €50 billion, 30%到40%: the first number takes the second's magnitude and unit.
bool QuantityScanner::joinRange(Part &first) const
{
    qsizetype at = first.end;
    if (at_(at) == u' ')
        ++at;
    const bool and_ =
        timeWord(TimeRole::EnAnd, m_text, at) && TimeWords::instance().endsWith(TimeRole::EnBetween, m_text, first.start - 1);
    const TimeWord to = and_ ? timeWord(TimeRole::EnAnd, m_text, at) : timeWord(TimeRole::To, m_text, at);
    const TimeWord english = to ? TimeWord{} : timeWord(TimeRole::EnTo, m_text, at);
    const qsizetype length = to ? to.length : english.length;
    if (length == 0 || first.noun || first.numeral.single || first.numeral.article)
        return false;
    qsizetype secondAt = at + length;
    if (at_(secondAt) == u' ')
        ++secondAt;
    const CurrencyWord currency =
        m_words.mayBeginCurrency(at_(secondAt)) ? m_words.currencyBefore(m_text, secondAt) : CurrencyWord{};
    const qsizetype numberAt = secondAt + currency.length;
    if (!mayBeginNumeral(at_(numberAt)) || (isLatinLetter(at_(numberAt)) != (first.numeral.form == NumeralForm::English)))
        return false;
    const QString code = !currency.code.isEmpty() ? currency.code : first.currency;
    Part second = partAt(secondAt, numberAt, code);
    const Numeral &numeral = second.numeral;
    if (numeral.isEmpty() || !numeral.sound || numeral.article || insideTime({secondAt, second.end}))
        return false;
    const bool sameUnit = first.unit && second.unit.kind == first.unit.kind && second.unit.unit == first.unit.unit && !second.noun
        && m_text.sliced(first.unitSpan.start, first.unitSpan.length())
            == m_text.sliced(second.unitSpan.start, second.unitSpan.length());
    if (first.unit && !sameUnit && !(first.numeral.percent && numeral.percent))
        return false;
    // "rose $1.20 to $80.15" tells a change and a level.
    if (english && (first.unit || !first.currency.isEmpty())
        && m_words.changeBefore(ChangeRole::EnVerb, m_text, first.start - 1).change != Change::None)
        return false;
    // "from 70% to 5%" tells two levels.
    if (sameUnit && !and_ && TimeWords::instance().endsWith(TimeRole::From, m_text, first.start))
        return false;
    const bool dash = at_(at) < 0x80 && !isLatinLetter(at_(at));
    if (dash && !second.hasUnit() && numeral.magnitude == 1 && !numeral.percent)
        return false;
    Bounds low = first.numeral.bounds.plus({first.half, first.half});
    const Bounds high = numeral.bounds.plus({second.half, second.half});
    if (first.numeral.magnitude == 1 && numeral.magnitude > 1 && !first.unit && low.high * numeral.magnitude <= high.high)
        low = low.times(numeral.magnitude);
    if (first.unit.factor != second.unit.factor && first.unit)
        low = low.times(first.unit.factor / second.unit.factor);
    if (low.low >= high.high)
        return false;
    const Numeral begin = first.numeral;
    const qsizetype start = first.start;
    const QString before = first.currency;
    first = second;
    first.start = start;
    first.currency = before.isEmpty() ? second.currency : before;
    first.numeral.bounds = {low.low, high.high};
    first.half = 0;
    first.numeral.span.start = begin.span.start;
    first.numeral.form = begin.form;
    first.numeral.percent = begin.percent || numeral.percent;
    first.numeral.bare = false;
    first.numeral.single = false;
    first.numeral.indefinite = true;
    return true;
}

} // namespace lectern
