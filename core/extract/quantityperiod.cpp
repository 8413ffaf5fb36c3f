// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityperiod.h"

namespace lectern
{

namespace
{

constexpr qsizetype FarthestBefore = 60; ///< characters between a time and its number
constexpr qsizetype FarthestBehind = 30;

bool endsSentence(char16_t c)
{
    return c == u'\n' || c == u'\u3002' || c == u'\uFF1B' || c == u';' || c == u'\uFF01' || c == u'\uFF1F';
}

bool sameClause(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return endsSentence(c.unicode()); });
}

/// The nearest calendar expression of the same clause, before the number rather than behind it; -1 if there is none.
int periodOf(QStringView text, Span quantity, const std::vector<Span> &times)
{
    const auto after = std::ranges::lower_bound(times, quantity.start, {}, &Span::start);
    if (after != times.begin()) {
        const qsizetype end = (after - 1)->end;
        if (end <= quantity.start && quantity.start - end <= FarthestBefore && sameClause(text.sliced(end, quantity.start - end)))
            return int(after - times.begin()) - 1;
    }
    if (after != times.end()) {
        const qsizetype start = after->start;
        if (start >= quantity.end && start - quantity.end <= FarthestBehind
            && sameClause(text.sliced(quantity.end, start - quantity.end)))
            return int(after - times.begin());
    }
    return -1;
}

} // namespace

void resolvePeriods(const Reading &reading, Extraction &extraction)
{
    std::vector<Span> times;
    times.reserve(extraction.times.size());
    for (const TimeExpression &time : extraction.times)
        times.push_back(reading.projected(time.span));
    for (Quantity &quantity : extraction.quantities)
        quantity.period = periodOf(reading.text(), reading.projected(quantity.span), times);
}

} // namespace lectern
