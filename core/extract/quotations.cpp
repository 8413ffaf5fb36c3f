// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotations.h"

#include "core/text/brackets.h"

namespace lectern
{

namespace
{

/// The end of a damaged quotation: pages that lost their closing marks show `?!` or `?!?` in the place of the stop and the mark.
qsizetype lostEnd(QStringView text, Span within)
{
    for (qsizetype i = within.start; i + 1 < within.end; ++i) {
        if ((text[i] != u'?' && text[i] != u'？') || (text[i + 1] != u'!' && text[i + 1] != u'！'))
            continue;
        qsizetype end = i + 2;
        while (end < within.end && (text[end] == u'?' || text[end] == u'？'))
            ++end;
        return end;
    }
    return -1;
}

/// Adds the quotations of a paragraph whose closing mark is lost, between those that are whole.
void addDamaged(QStringView text, Span block, std::vector<Span> &found, size_t before)
{
    std::vector<Span> damaged;
    size_t next = before;
    for (qsizetype i = block.start; i < block.end; ++i) {
        if (next < found.size() && i == found[next].start) {
            i = found[next++].end - 1;
            continue;
        }
        if (text[i] != u'“' && text[i] != u'「')
            continue;
        const qsizetype limit = next < found.size() ? found[next].start : block.end;
        const qsizetype again = text.sliced(i + 1, limit - i - 1).indexOf(text[i]);
        const qsizetype end = lostEnd(text, {i, again < 0 ? limit : i + 1 + again});
        if (end > 0) {
            damaged.push_back({i, end});
            i = end - 1;
        }
    }
    if (damaged.empty())
        return;
    found.insert(found.end(), damaged.begin(), damaged.end());
    std::sort(found.begin() + qsizetype(before), found.end());
}

} // namespace

std::vector<Span> quotations(const Reading &reading)
{
    std::vector<Span> found;
    const QStringView text = reading.text();
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        const QStringView block = text.sliced(from, to - from);
        const size_t before = found.size();
        qsizetype covered = from;
        for (const BracketPair &pair : bracketPairs(block)) {
            if (pair.kind != BracketKind::Quotation || from + pair.open < covered)
                continue;
            found.push_back({from + pair.open, from + pair.close + 1});
            covered = from + pair.close + 1;
        }
        addDamaged(text, {from, to}, found, before);
        const bool opens = !block.isEmpty() && (block.front() == u'“' || block.front() == u'「');
        if (opens && (found.size() == before || found[before].start > from)) {
            found.resize(before);
            found.push_back({from, to});
        }
        from = to + 1;
    }
    return found;
}

Span quotationAt(const std::vector<Span> &quotations, qsizetype position)
{
    const auto after = std::ranges::upper_bound(quotations, position, {}, &Span::start);
    return after != quotations.begin() && (after - 1)->contains(position) ? *(after - 1) : Span{position, position};
}

} // namespace lectern
