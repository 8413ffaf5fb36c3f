// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityscanner.h"

#include "core/extract/timewords.h"
#include "core/text/numeralwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr double Sure = 0.95, Likely = 0.85, Fair = 0.7, Unsure = 0.5;
constexpr double LargeMagnitude = 1e4;
constexpr double HoursOfADay = 24;

struct Rule {
    const char *id;
    double confidence;
};

Rule ruleOf(QuantityKind kind, bool noun)
{
    switch (kind) {
    case QuantityKind::Money:
        return {"quantity.money", Sure};
    case QuantityKind::Percent:
        return {"quantity.percent", Sure};
    case QuantityKind::Ratio:
        return {"quantity.ratio", Likely};
    case QuantityKind::Count:
        return noun ? Rule{"quantity.count.noun", Fair} : Rule{"quantity.count", Likely};
    case QuantityKind::Measure:
        return {"quantity.measure", Likely};
    case QuantityKind::Duration:
        return {"quantity.duration", Likely};
    case QuantityKind::Point:
        return {"quantity.point", Likely};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

// --- from a part to a quantity ----------------------------------------------------------------------------------------------

FoundQuantity QuantityScanner::quantityFrom(const Part &part) const
{
    const Numeral &numeral = part.numeral;
    if (!part.hasUnit() && !numeral.percent)
        return bareQuantity(part);
    FoundQuantity found;
    found.span = {part.start, part.end};
    found.numeral = numeral.span;
    found.kind = !part.currency.isEmpty() ? QuantityKind::Money : numeral.percent ? QuantityKind::Percent : part.unit.kind;
    double factor = part.unit ? part.unit.factor : 1;
    const bool hundredths =
        found.kind == QuantityKind::Percent && factor == 10 && numeral.bounds.low > 10 && numeral.bounds.high < 100;
    if (hundredths)
        factor = 1; // 七五折, 85折
    if (m_expression)
        factor *= part.unit.collective;
    found.bounds = numeral.bounds.plus({part.half, part.half}).times(factor);
    found.open = numeral.open;
    found.over = numeral.over || part.unit.over;
    found.about = part.about;
    if (part.unit.digits && numeral.bounds.low >= 1 && numeral.bounds.high <= 15)
        found.bounds = {std::pow(10, numeral.bounds.low - 1), std::pow(10, numeral.bounds.high) - 1};
    found.bareNumeral = numeral.bare;
    found.unit = !part.currency.isEmpty() ? part.currency : numeral.percent ? u"%"_s : part.unit.unit;
    if (found.kind == QuantityKind::Count && !part.unit.digits)
        found.unitSpan = part.unitSpan;
    const Rule rule = ruleOf(found.kind, part.unit.type == UnitClass::Noun);
    found.rule = rule.id;
    found.confidence = rule.confidence;
    return found;
}

/// A number without a unit: what stands around it has to make it one.
FoundQuantity QuantityScanner::bareQuantity(const Part &part) const
{
    const Numeral &numeral = part.numeral;
    FoundQuantity found;
    found.numeral = numeral.span;
    found.bounds = numeral.bounds;
    found.open = numeral.open;
    found.over = numeral.over;
    found.bareNumeral = numeral.bare;
    found.rule = "quantity.count.bare";
    found.confidence = Unsure;
    const Span span{part.start, numeral.span.end};
    if (numeral.fraction) {
        found.kind = QuantityKind::Ratio;
        found.unit = u"x"_s;
        found.span = span;
        found.rule = "quantity.ratio.fraction";
        found.confidence = Likely;
        return found;
    }
    if (!m_expression && m_words.gradeAt(m_text, numeral.moreEnd))
        return found;
    const MetricKind metric = metricBefore(part.start);
    const bool large = numeral.magnitude >= LargeMagnitude || numeral.open;
    if (large && metric == MetricKind::Param) {
        found.kind = QuantityKind::Measure;
        found.unit = u"param"_s;
        found.span = span;
        return found;
    }
    if (large && metric != MetricKind::Count && (metric == MetricKind::Money || moneyContext(span))) {
        found.kind = QuantityKind::Money;
        found.currencyOpen = true;
        found.span = span;
        found.rule = "quantity.money.noun";
        found.confidence = Fair;
        return found;
    }
    if (metric == MetricKind::Score && numeral.form == NumeralForm::Arabic) {
        found.kind = QuantityKind::Point;
        found.unit = u"point"_s;
        found.span = span;
        return found;
    }
    const bool some = numeral.bounds.high >= 10 || numeral.decimal;
    const bool cued = some
        && (m_words.markBefore(NumberMark::Cue, m_text, part.start)
            || m_words.modifierBefore(m_text, part.start).modifier != Modifier::None);
    const char16_t next = at_(numeral.moreEnd);
    const bool closed = !isLatinLetter(next)
        && (!isHan(next) || m_words.particleAt(m_text, numeral.moreEnd) > 0
            || m_words.modifierBehind(m_text, numeral.moreEnd).length > 0);
    const bool yearLike = numeral.digits == 4 && !numeral.grouped && !numeral.decimal && numeral.magnitude == 1
        && numeral.bounds.low >= 1900 && numeral.bounds.low <= 2100;
    bool good = m_expression;
    switch (numeral.form) {
    case NumeralForm::English:
        good = good || (!numeral.single && !numeral.article) || (numeral.article && numeral.bounds.low >= 100);
        break;
    case NumeralForm::Chinese:
        good = good
            || (large
                && (!numeral.bare || numeral.open || m_words.modifierBefore(m_text, part.start).modifier != Modifier::None));
        break;
    case NumeralForm::Arabic:
        good = good || (large && (!numeral.suffixed || metric == MetricKind::Count)) || (numeral.grouped && closed)
            || ((cued || metric == MetricKind::Count) && closed && !yearLike && next != u'-' && next != u':');
        break;
    }
    if (good)
        found.span = span;
    return found;
}

// --- what is no quantity ------------------------------------------------------------------------------------------------------

bool QuantityScanner::admits(const Part &part) const
{
    if (m_expression)
        return true;
    const Numeral &numeral = part.numeral;
    if (m_words.markBefore(NumberMark::Ordinal, m_text, part.start) || gluedToName(part) || isClockTime(part))
        return false;
    if (!part.hasUnit() && !numeral.percent) {
        if (at_(part.start - 1) == u':' && isDigit(at_(part.start - 2)))
            return false;
        const char16_t next = at_(numeral.moreEnd), afterNext = at_(numeral.moreEnd + 1);
        if (isLatinLetter(next) || (next == u'-' && isLatinLetter(afterNext))
            || ((next == u':' || next == u'.') && isDigit(afterNext)))
            return false;
    }
    if (isNameLike(part))
        return false;
    if (numeral.form != NumeralForm::Arabic && numeral.bounds.high == 0)
        return false;
    if (numeral.bare && !numeral.open && (part.unit.notBare || m_words.asUnitAt(m_text, part.end) > 0))
        return false; // 万卡集群, 以亿美元为单位
    if (isOtherNumber(part))
        return false;
    // 千瓦时, 百帕 alone are units.
    if (numeral.bare && numeral.bounds.high <= 1000 && part.unit.kind == QuantityKind::Measure && isHan(at_(part.unitSpan.start)))
        return false;
    if (numeral.form == NumeralForm::Chinese && numeral.digits == 2 && part.unit.kind != QuantityKind::Percent)
        return false;
    const bool yearLike = numeral.digits == 4 && !numeral.grouped && numeral.bounds.low >= 1900 && numeral.bounds.low <= 2100;
    if (part.noun && belongsToTitle(part))
        return false;
    if (part.noun && yearLike && numeral.magnitude == 1)
        return false;
    if (numeral.article)
        return admitsArticle(part);
    return numeral.single ? admitsSingle(part) : true;
}

/// 多数企业, 无数公司: the first character ends another word.
bool QuantityScanner::isOtherNumber(const Part &part) const
{
    return NumeralWords::instance().han(at_(part.numeral.span.start)).role == NumeralRole::Several
        && m_words.markBefore(NumberMark::NotSeveral, m_text, part.numeral.span.start);
}

/// Two Sigma, Magnificent Seven; 11x成立: a capital within a sentence, and an x that nothing compares.
bool QuantityScanner::isNameLike(const Part &part) const
{
    const char16_t first = at_(part.start), before = at_(part.start - 1);
    if (part.unit.glued && part.unit.kind == QuantityKind::Ratio && isDigit(first)) {
        const bool english = before == u' ' && isLatinLetter(at_(part.start - 2));
        return !english && m_words.modifierBefore(m_text, part.start).length == 0
            && m_words.changeBefore(ChangeRole::Verb, m_text, part.start).length == 0
            && !m_words.markBefore(NumberMark::Cue, m_text, part.start) && m_words.lightBefore(m_text, part.start) == 0;
    }
    if (part.numeral.form != NumeralForm::English || !part.currency.isEmpty())
        return false;
    if (before == u'-' || isHan(at_(part.end)))
        return true;
    const bool sentenceStart = before == 0 || before == u'\n' || before == u'"' || before == u'\u201C' || before == u'\''
        || (before == u' ' && !isLatinLetter(at_(part.start - 2)) && at_(part.start - 2) != u',' && !isHan(at_(part.start - 2)));
    return first >= u'A' && first <= u'Z' && !sentenceStart;
}

/// 一 and "one" count only where they are meant as a number.
bool QuantityScanner::admitsSingle(const Part &part) const
{
    if (!part.hasUnit())
        return false;
    if (part.numeral.form == NumeralForm::Chinese && m_words.markBefore(NumberMark::Only, m_text, part.start)
        && !m_words.markBefore(NumberMark::NotOnly, m_text, part.start))
        return true;
    if (part.unit.type != UnitClass::Unit && part.unit.type != UnitClass::Currency)
        return false;
    if (m_words.markBefore(NumberMark::Article, m_text, part.start))
        return false;
    switch (part.unit.kind) {
    case QuantityKind::Duration:
    case QuantityKind::Percent:
    case QuantityKind::Ratio:
    case QuantityKind::Point:
        return true;
    default:
        return part.unitSpan.length() > 1 || isLatinLetter(at_(part.unitSpan.start));
    }
}

/// "a week" is a length of time, but not in "$20 a week" or "twice a week"; "a third" is a fraction only of something.
bool QuantityScanner::admitsArticle(const Part &part) const
{
    const Numeral &numeral = part.numeral;
    const qsizetype before = at_(part.start - 1) == u' ' ? part.start - 1 : part.start;
    if (numeral.fraction)
        return (at_(part.end) == u' ' && m_words.particleAt(m_text, part.end + 1) > 0)
            || m_words.modifierBefore(m_text, before).modifier != Modifier::None;
    if (!numeral.single)
        return part.hasUnit() || numeral.bounds.low >= 100;
    const bool rate = m_words.markBefore(NumberMark::Rate, m_text, before)
        || (!m_found.empty() && m_found.back().span.end >= before) || isDigit(at_(before - 1));
    return part.unit && part.unit.type == UnitClass::Unit && part.unit.kind == QuantityKind::Duration && !rate
        && part.unit.factor > 0 && part.unit.unit != "second"_L1 && part.unit.unit != "quarter"_L1;
}

bool QuantityScanner::gluedToName(const Part &part) const
{
    if (part.numeral.form == NumeralForm::Chinese)
        return false;
    const char16_t before = at_(part.start - 1), beyond = at_(part.start - 2);
    const bool strong = !part.currency.isEmpty() || part.numeral.percent || (part.unit && part.unit.kind == QuantityKind::Percent)
        || (part.unit && part.unit.kind == QuantityKind::Money) || part.numeral.magnitude >= LargeMagnitude;
    const bool wordBeyond = isLatinLetter(beyond) || isDigit(beyond);
    if (isLatinLetter(before) && isLatinLetter(at_(part.start)))
        return true;
    if (isLatinLetter(before) || isDigit(before))
        return !strong || part.numeral.suffixed;
    if (before == u'_' || before == u'#' || before == u'@' || (before == u'.' && wordBeyond) || (before == u'-' && wordBeyond))
        return true;
    if (before == u'/' && wordBeyond)
        return !strong;
    const bool weak = part.numeral.suffixed && part.currency.isEmpty() && part.unit.kind != QuantityKind::Percent;
    return weak && before == u' ' && wordBeyond;
}

/// "iPhone 16 Pro starts", "Version 2.5 runs": a plain number behind a capitalised word counts nothing.
bool QuantityScanner::belongsToTitle(const Part &part) const
{
    const Numeral &numeral = part.numeral;
    if (numeral.form != NumeralForm::Arabic || numeral.grouped || numeral.magnitude > 1
        || !isLatinLetter(at_(part.unitSpan.start)))
        return false;
    if (numeral.decimal)
        return true;
    const qsizetype end = at_(part.start - 1) == u' ' ? part.start - 1 : part.start;
    qsizetype begin = end;
    while (isLatinLetter(at_(begin - 1)))
        --begin;
    const QStringView word = m_text.sliced(begin, end - begin);
    const bool capital = std::ranges::any_of(word, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return capital && m_words.nounRole(m_text, begin, end - begin) != NounRole::Stop
        && m_words.modifierBefore(m_text, end).length == 0;
}

bool QuantityScanner::isClockTime(const Part &part) const
{
    if (!part.unit.clock)
        return false;
    const Numeral &numeral = part.numeral;
    const auto &times = TimeWords::instance();
    const char16_t next = at_(part.end);
    if (times.endsWith(TimeRole::DayPart, m_text, part.start) || isDigit(next)
        || NumeralWords::instance().han(next).role == NumeralRole::Half)
        return true;
    return numeral.form == NumeralForm::Arabic && numeral.magnitude == 1 && !numeral.decimal
        && numeral.bounds.high <= HoursOfADay;
}

// --- what stands around -------------------------------------------------------------------------------------------------------

/// The metric noun before a number, over approximators and verbs (估值达到约65亿).
MetricKind QuantityScanner::metricBefore(qsizetype at) const
{
    constexpr int mostWords = 4;
    qsizetype end = at;
    for (int i = 0; i <= mostWords; ++i) {
        if (at_(end - 1) == u' ')
            --end;
        if (const MetricKind metric = m_words.metricBefore(m_text, end); metric != MetricKind::None)
            return metric;
        qsizetype length = m_words.modifierBefore(m_text, end).length;
        if (length == 0)
            length = m_words.changeBefore(ChangeRole::Verb, m_text, end).length;
        if (length == 0)
            length = m_words.changeBefore(ChangeRole::Level, m_text, end).length;
        if (length == 0)
            length = m_words.lightBefore(m_text, end);
        if (length == 0)
            return MetricKind::None;
        end -= length;
    }
    return MetricKind::None;
}

bool QuantityScanner::moneyContext(Span span) const
{
    qsizetype at = span.end;
    if (at_(at) == u' ')
        ++at;
    return m_words.moneyBehind(m_text, at) || m_words.moneyBehind(m_text, at + m_words.particleAt(m_text, at));
}

} // namespace lectern
