// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantities.h"

#include "core/extract/quantitycontext.h"
#include "core/extract/quantityscanner.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype NeighbourReach = 40; ///< how far a number borrows the currency of the next

/// The source's own characters of a projected span: glosses and marks removed, script kept.
QString asWritten(const Reading &reading, Span projected)
{
    QString written;
    for (qsizetype at = projected.start; at < projected.end; ++at)
        written += reading.document().source.slice(reading.source({at, at + 1}));
    return written;
}

/// Money without a currency takes that of its neighbour (百亿、千亿美金), else the one that the document speaks of most.
class Currencies
{
public:
    Currencies(const std::vector<FoundQuantity> &found, bool chinese)
        : m_found(found)
        , m_usual(chinese ? u"CNY"_s : u"USD"_s)
    {
        QHash<QString, int> counts;
        int most = 0;
        for (const FoundQuantity &quantity : found) {
            if (quantity.kind != QuantityKind::Money || quantity.currencyOpen)
                continue;
            const int count = ++counts[quantity.unit];
            if (count > most) {
                most = count;
                m_usual = quantity.unit;
            }
        }
    }

    [[nodiscard]] QString of(size_t index) const
    {
        const Span span = m_found[index].span;
        for (size_t next = index + 1; next < m_found.size() && m_found[next].span.start - span.end <= NeighbourReach; ++next) {
            if (isNamed(next))
                return m_found[next].unit;
        }
        for (size_t before = index; before > 0 && span.start - m_found[before - 1].span.end <= NeighbourReach; --before) {
            if (isNamed(before - 1))
                return m_found[before - 1].unit;
        }
        return m_usual;
    }

private:
    [[nodiscard]] bool isNamed(size_t index) const
    {
        return m_found[index].kind == QuantityKind::Money && !m_found[index].currencyOpen;
    }

    const std::vector<FoundQuantity> &m_found;
    QString m_usual;
};

/// 估值（亿美元）, (万人): a magnitude alone in brackets is the unit of what stands beside it, as in a table's head.
bool isUnitInBrackets(QStringView text, const FoundQuantity &found)
{
    const auto isOneOf = [&](qsizetype at, QStringView wanted) {
        return at >= 0 && at < text.size() && wanted.contains(text[at]);
    };
    return found.bareNumeral && isOneOf(found.span.start - 1, u"(（[［") && isOneOf(found.span.end, u")）]］");
}

/// Whether only a comma or "and" stands between two numbers of one kind, as in a list.
bool continuesList(QStringView text, const FoundQuantity &first, const FoundQuantity &second)
{
    constexpr qsizetype longest = 6;
    const qsizetype gap = second.span.start - first.span.end;
    if (first.kind != second.kind || first.kind == QuantityKind::Count || first.kind == QuantityKind::Duration || gap <= 0
        || gap > longest)
        return false;
    const QuantityWords &words = QuantityWords::instance();
    for (qsizetype at = first.span.end; at < second.span.start;) {
        const qsizetype length = words.markAt(NumberMark::List, text, at);
        if (length == 0 && text[at] != u' ')
            return false;
        at += std::max<qsizetype>(length, 1);
    }
    return true;
}

/// What stands around each quantity; in a list (29%, 33% and 34% below) what is said of one holds for all.
std::vector<QuantityContext> contextsOf(QStringView text, const std::vector<FoundQuantity> &found)
{
    std::vector<QuantityContext> contexts;
    contexts.reserve(found.size());
    for (const FoundQuantity &quantity : found)
        contexts.push_back(quantityContext(text, quantity));
    for (size_t i = 1; i < found.size(); ++i) {
        if (contexts[i].change == Change::None && continuesList(text, found[i - 1], found[i]))
            contexts[i].change = contexts[i - 1].change;
    }
    for (size_t i = found.size(); i-- > 1;) {
        if (contexts[i - 1].change == Change::None && continuesList(text, found[i - 1], found[i]))
            contexts[i - 1].change = contexts[i].change;
    }
    return contexts;
}

std::vector<Span> projectedSpans(const Reading &reading, const std::vector<TimeExpression> &times)
{
    std::vector<Span> spans;
    spans.reserve(times.size());
    for (const TimeExpression &time : times)
        spans.push_back(reading.projected(time.span));
    return spans;
}

} // namespace

void setBounds(Quantity &row, Bounds bounds, bool open)
{
    const auto plain = [](double value) {
        const double rounded = QByteArray::number(value, 'g', 13).toDouble();
        return std::abs(rounded - value) <= 1e-15 * std::abs(value) ? rounded : value;
    };
    if (open) {
        row.low = plain(bounds.low);
    } else if (bounds.isExact()) {
        row.value = plain(bounds.low);
    } else {
        row.low = plain(bounds.low);
        row.high = plain(bounds.high);
    }
}

std::vector<Quantity> extractQuantities(const Reading &reading, const std::vector<TimeExpression> &times)
{
    const QStringView text = reading.text();
    const std::vector<Span> timeSpans = projectedSpans(reading, times);
    const std::vector<FoundQuantity> found = QuantityScanner(text, timeSpans).find();
    const Currencies currencies(found, reading.isChinese());
    std::vector<Quantity> rows;
    rows.reserve(found.size());
    const std::vector<QuantityContext> contexts = contextsOf(text, found);
    for (size_t i = 0; i < found.size(); ++i) {
        const FoundQuantity &quantity = found[i];
        const QuantityContext &context = contexts[i];
        Quantity row;
        row.span = reading.source(quantity.span);
        if (row.span.isEmpty() || isUnitInBrackets(text, quantity))
            continue;
        row.kind = quantity.kind;
        setBounds(row, quantity.bounds, quantity.open);
        row.unit = quantity.currencyOpen           ? currencies.of(i)
            : quantity.kind == QuantityKind::Count ? asWritten(reading, quantity.unitSpan)
                                                   : quantity.unit;
        row.modifier = context.modifier;
        row.change = context.change;
        row.why = {QString::fromLatin1(quantity.rule), quantity.confidence, {reading.slice(quantity.span).toString()}};
        for (const Span word : {context.modifierSpan, context.changeSpan}) {
            if (!word.isEmpty())
                row.why.matched.append(reading.slice(word).toString());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace lectern
