// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmeticrules.h"

#include <map>

namespace lectern
{

namespace
{

constexpr qsizetype BracketReach = 32;   ///< from one bracket to the other
constexpr qsizetype MoneyReach = 64;     ///< from an amount to the bracket that has it in another currency
constexpr double RatesApart = 1.25;      ///< rates further apart than this are no change of the day's rate
constexpr double UnitsOff = 1.15;        ///< a conversion is further off than any rounding makes it
constexpr double UnitsApart = 2;         ///< bare numbers that are no conversion: 3 km (2 miles on foot)

bool opens(QChar c)
{
    return c == u'(' || c == u'\uFF08';
}

bool closes(QChar c)
{
    return c == u')' || c == u'\uFF09';
}

/// Linear units whose zero is the same; temperatures are not.
bool isLinear(const Quantity &quantity)
{
    return quantity.kind == QuantityKind::Measure && !quantity.unit.contains(u'°');
}

/// b stands alone in a bracket behind a: 50亿欧元（约合54亿美元）, and for money "€50 billion in new orders (about $54 billion)".
bool isRestated(const FigureSentence &sentence, const SentenceFigure &a, const SentenceFigure &b)
{
    const QStringView text = sentence.reading().text();
    qsizetype open = b.span.start;
    while (open > a.span.end && b.span.start - open < BracketReach && !opens(text[open - 1]))
        --open;
    const qsizetype reach = a.kind() == QuantityKind::Money ? MoneyReach : 1;
    if (open <= a.span.end || !opens(text[open - 1]) || open - 1 - a.span.end > reach
        || sentence.breaks({a.span.end, open - 1}) > 0)
        return false;
    const Span before{open, b.span.start};
    qsizetype close = b.span.end;
    while (close < sentence.span().end && close - b.span.end < BracketReach && !closes(text[close]))
        ++close;
    return close < sentence.span().end && closes(text[close]) && sentence.strangers(before) <= 4 && sentence.breaks(before) == 0
        && sentence.breaks({b.span.end, close}) == 0;
}

/// One unit of the first currency in the second.
Figure rateOf(const Converted &pair)
{
    return pair.to.figure / pair.from.figure;
}

void checkUnits(const Converted &pair, const FigureSentence &sentence, std::vector<ArithmeticFinding> &out)
{
    const double ratio = pair.to.figure.value / pair.from.figure.value;
    if (ratio > UnitsApart || ratio < 1 / UnitsApart)
        return;
    const Verdict verdict = compared(pair.from.figure, pair.to.figure);
    const bool apart = ratio > UnitsOff || ratio < 1 / UnitsOff; // whatever 约 stands before it
    FindingBuilder(sentence, ArithmeticKind::Conversion, "conversion.unit")
        .term(TermRole::From, pair.from)
        .finish(pair.from.figure, pair.to, apart ? Verdict::Inconsistent : verdict, out);
}

/// All conversions between two currencies in one document must be possible at one rate, or at rates that a few weeks can bring.
void checkRates(const std::vector<const Converted *> &pairs, const std::vector<FigureSentence> &sentences,
                std::vector<ArithmeticFinding> &out)
{
    const Converted &first = *pairs.front();
    for (size_t i = 1; i < pairs.size(); ++i) {
        const Converted &pair = *pairs[i];
        const Figure rate = rateOf(first);
        const double apart = rateOf(pair).value / rate.value;
        const bool same = compared(pair.from.figure * rate, pair.to.figure) == Verdict::Consistent;
        if (!same && apart < RatesApart && apart > 1 / RatesApart)
            continue;
        FindingBuilder(sentences[size_t(pair.sentence)], ArithmeticKind::Conversion, "conversion.rate")
            .term(TermRole::From, pair.from)
            .term(TermRole::To, first.to)
            .term(TermRole::From, first.from)
            .finish(pair.from.figure * rate, pair.to, Tie::Strict, out);
    }
}

} // namespace

std::vector<Converted> conversions(const FigureSentence &sentence)
{
    std::vector<Converted> pairs;
    const auto &figures = sentence.figures();
    for (size_t i = 0; i + 1 < figures.size(); ++i) {
        const SentenceFigure &a = figures[i], &b = figures[i + 1];
        if (!a.quantity->value || !b.quantity->value || a.figure.value <= 0 || b.figure.value <= 0 || a.kind() != b.kind())
            continue;
        const bool money = a.kind() == QuantityKind::Money && a.quantity->unit != b.quantity->unit;
        const bool units = isLinear(*a.quantity) && a.quantity->unit == b.quantity->unit;
        if ((money || units) && isRestated(sentence, a, b))
            pairs.push_back({a, b, 0});
    }
    return pairs;
}

void checkConversions(const std::vector<Converted> &pairs, const std::vector<FigureSentence> &sentences,
                      std::vector<ArithmeticFinding> &out)
{
    std::map<std::pair<QString, QString>, std::vector<const Converted *>> byCurrencies;
    for (const Converted &pair : pairs) {
        if (pair.from.kind() == QuantityKind::Money)
            byCurrencies[{pair.from.quantity->unit, pair.to.quantity->unit}].push_back(&pair);
        else
            checkUnits(pair, sentences[size_t(pair.sentence)], out);
    }
    for (const auto &[currencies, same] : byCurrencies) {
        if (same.size() > 1)
            checkRates(same, sentences, out);
    }
}

} // namespace lectern
