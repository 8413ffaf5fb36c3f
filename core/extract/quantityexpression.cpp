// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantities.h"

#include "core/extract/quantitycontext.h"
#include "core/extract/quantityscanner.h"
#include "core/text/projection.h"
#include "core/text/script.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// An expression made fit for the grammar: folded, without the spaces that people set between Han, with a map back.
struct Expression {
    QString text;
    std::vector<qsizetype> source;

    explicit Expression(const QString &original)
    {
        const QString folded = lectern::folded(original, Folding::Reading);
        const bool han = std::ranges::any_of(folded, [](QChar c) { return isHan(c.unicode()); });
        for (qsizetype i = 0; i < folded.size(); ++i) {
            QChar c = folded[i];
            if (han && c.isSpace())
                continue;
            if (c == u'\uFF0C' || c == u'\uFF0E' || c == u'\uFF0F' || c == u'\uFF0D' || c == u'\uFF05' || c == u'\uFF04')
                c = QChar(char16_t(c.unicode() - 0xFEE0));
            text.append(c);
            source.push_back(i);
        }
    }

    [[nodiscard]] Span original(Span span) const { return {source[size_t(span.start)], source[size_t(span.end - 1)] + 1}; }
};

} // namespace

std::optional<Quantity> parseQuantity(const QString &text)
{
    const Expression expression(text);
    FoundQuantity best;
    for (qsizetype at = 0; at < expression.text.size();) {
        const FoundQuantity found = QuantityScanner::expressionAt(expression.text, at);
        if (found.span.length() > best.span.length())
            best = found;
        at = std::max(at + 1, found.span.end);
    }
    if (best.span.isEmpty())
        return std::nullopt;
    const QuantityContext context = quantityContext(expression.text, best);
    Quantity row;
    row.span = expression.original(best.span);
    row.kind = best.kind;
    if (best.open) {
        row.low = best.bounds.low;
    } else if (best.bounds.isExact()) {
        row.value = best.bounds.low;
    } else {
        row.low = best.bounds.low;
        row.high = best.bounds.high;
    }
    row.unit = best.unit;
    if (best.kind == QuantityKind::Count && !best.unitSpan.isEmpty()) {
        const Span unit = expression.original(best.unitSpan);
        row.unit = text.mid(unit.start, unit.length());
    }
    if (best.currencyOpen)
        row.unit = u"CNY"_s;
    row.modifier = context.modifier;
    row.change = context.change;
    row.why = {QString::fromLatin1(best.rule), best.confidence, {text.mid(row.span.start, row.span.length())}};
    return row;
}

} // namespace lectern
