// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityscanner.h"

#include "core/text/numeralwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr double Likely = 0.85, Fair = 0.7;

} // namespace

/// 一半, 翻倍; English "double" and "twice" compare only before a determiner ("twice the size").
FoundQuantity QuantityScanner::ratioAt(qsizetype at) const
{
    const RatioWord word = m_words.ratioAt(m_text, at);
    FoundQuantity found;
    if (word.length == 0)
        return found;
    if (isLatinLetter(at_(at))) {
        qsizetype end = at + word.length + 1;
        while (isLatinLetter(at_(end)))
            ++end;
        const bool compares = at_(at + word.length) == u' '
            && m_words.nounRole(m_text, at + word.length + 1, end - at - word.length - 1) == NounRole::Stop;
        const bool article = NumeralWords::instance().english(m_text, at + word.length + 1).role == NumeralRole::EnArticle;
        if (word.change == Change::None && !word.sure && (!compares || article))
            return found;
        if (at_(at - 1) == u'-' || at_(at + word.length) == u'-')
            return found;
    }
    found.span = found.numeral = {at, at + word.length};
    found.kind = QuantityKind::Ratio;
    found.bounds = {word.value, word.value};
    found.unit = word.percent ? u"%"_s : u"x"_s;
    if (word.percent)
        found.kind = QuantityKind::Percent;
    found.change = word.change;
    found.rule = "quantity.ratio.word";
    found.confidence = Fair;
    if (word.open) { // 数以亿计
        found.kind = QuantityKind::Count;
        found.unit.clear();
        found.open = true;
        found.rule = "quantity.count.word";
    }
    return found;
}

/// 半年, 半个月.
FoundQuantity QuantityScanner::halfAt(qsizetype at) const
{
    const auto &words = NumeralWords::instance();
    FoundQuantity found;
    if (words.notNumber(m_text, at) > 0 || m_words.markBefore(NumberMark::Half, m_text, at)
        || isChineseNumeralCharacter(at_(at - 1)))
        return found;
    Numeral numeral;
    numeral.form = NumeralForm::Chinese;
    numeral.bounds = {0.5, 0.5};
    numeral.alone = m_expression;
    const UnitWord unit = m_words.unitAt(m_text, at + 1, numeral, true);
    const bool counted = m_expression && (unit.type == UnitClass::Counter || unit.type == UnitClass::Weak);
    const bool tenth = m_expression && unit.kind == QuantityKind::Percent;
    if (!unit
        || (!counted && !tenth
            && (unit.type != UnitClass::Unit || (unit.kind != QuantityKind::Duration && unit.kind != QuantityKind::Measure))))
        return found;
    found.span = {at, at + 1 + unit.length};
    found.numeral = {at, at + 1};
    found.kind = unit.kind;
    found.bounds = numeral.bounds.times(unit.factor * (counted ? unit.collective : 1));
    found.unit = unit.unit;
    if (counted)
        found.unitSpan = {at + 1, found.span.end};
    found.rule = unit.kind == QuantityKind::Duration ? "quantity.duration"
        : unit.kind == QuantityKind::Measure         ? "quantity.measure"
                                                     : "quantity.count";
    found.confidence = Likely;
    return found;
}

/// 1/5的: a fraction only where something says so; else dates and the like, which come back as kind Count to be stepped over.
FoundQuantity QuantityScanner::slashAt(qsizetype at, const Numeral &numeral) const
{
    FoundQuantity found;
    const qsizetype slash = numeral.span.end;
    if (numeral.form != NumeralForm::Arabic || at_(slash) != u'/' || !isDigit(at_(slash + 1)) || numeral.grouped
        || numeral.magnitude > 1)
        return found;
    qsizetype end = slash + 1;
    double whole = 0;
    for (; isDigit(at_(end)) && end - slash < 6; ++end)
        whole = whole * 10 + m_text[end].digitValue();
    found.span = {at, end};
    found.kind = QuantityKind::Count;
    const bool more = at_(end) == u'/' || at_(end) == u'.' || isDigit(at_(end));
    const qsizetype next = at_(end) == u' ' ? end + 1 : end;
    const bool told = m_expression || m_words.particleAt(m_text, next) > 0 || m_words.markBefore(NumberMark::Share, m_text, at)
        || m_words.modifierBefore(m_text, at).modifier != Modifier::None || m_words.markBefore(NumberMark::Cue, m_text, at)
        || (m_words.particleAt(m_text, at - 1) == 1 && !isHan(at_(end)));
    if (more || whole < 2 || numeral.bounds.low >= whole || numeral.bounds.low < 1 || !told
        || gluedToName({numeral, at, end, {}, {}, {}, 0, false}))
        return found;
    found.kind = QuantityKind::Ratio;
    found.numeral = found.span;
    found.bounds = {numeral.bounds.low / whole, numeral.bounds.low / whole};
    found.unit = u"x"_s;
    found.rule = "quantity.ratio.fraction";
    found.confidence = Fair;
    return found;
}

/// one in five, three out of four.
FoundQuantity QuantityScanner::outOfAt(qsizetype at, const Numeral &numeral) const
{
    constexpr double mostParts = 20, mostWhole = 1000, mostWholeIn = 10;
    FoundQuantity found;
    const qsizetype ofAt = numeral.span.end + 1;
    const qsizetype of = at_(ofAt - 1) == u' ' ? m_words.markAt(NumberMark::Of, m_text, ofAt) : 0;
    if (of == 0 || at_(ofAt + of) != u' ' || numeral.magnitude > 1 || numeral.decimal || numeral.fraction
        || !numeral.bounds.isExact())
        return found;
    const Numeral whole = numeralAt(m_text, ofAt + of + 1);
    const double part = numeral.bounds.low;
    const bool in = of == 2; // "three in 2024", "five in eleven games"
    const bool round = whole.bounds.low <= mostWholeIn || std::fmod(whole.bounds.low, mostWholeIn) == 0;
    const UnitWord unit = at_(whole.span.end) == u' ' ? m_words.unitAt(m_text, whole.span.end + 1, whole, false) : UnitWord{};
    if (whole.isEmpty() || !whole.sound || !whole.bounds.isExact() || whole.article || whole.decimal || part < 1
        || part > mostParts || whole.bounds.low <= part || whole.bounds.low > mostWhole || (in && (!round || part >= mostWholeIn))
        || unit.type == UnitClass::Currency || (unit && unit.kind != QuantityKind::Count) || at_(whole.span.end) == u'%'
        || gluedToName({numeral, at, whole.span.end, {}, {}, {}, 0, false}))
        return found;
    found.span = found.numeral = {at, whole.span.end};
    found.kind = QuantityKind::Ratio;
    found.bounds = {part / whole.bounds.low, part / whole.bounds.low};
    found.unit = u"x"_s;
    found.rule = "quantity.ratio.outof";
    found.confidence = Fair;
    return found;
}

} // namespace lectern
