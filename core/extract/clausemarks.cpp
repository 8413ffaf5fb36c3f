// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityclause.h"

namespace lectern
{

ClauseMarks::ClauseMarks(const Reading &reading, const Extraction &found)
{
    std::vector<Mark> all;
    const auto add = [&](Span source, ClausePart part, size_t row, EntityType type) {
        if (const Span span = reading.projected(source); !span.isEmpty())
            all.push_back({span, part, int(row), type});
    };
    for (size_t i = 0; i < found.quantities.size(); ++i) {
        const Quantity &quantity = found.quantities[i];
        const size_t before = all.size();
        add(quantity.span, ClausePart::Number, i, EntityType::Term);
        if (all.size() == before)
            continue;
        all.back().isDuration = quantity.kind == QuantityKind::Duration;
        const bool counts = quantity.kind == QuantityKind::Count && quantity.unit.size() > 1;
        all.back().unit = counts && quantity.unit.size() < all.back().span.length() ? quantity.unit.size() : 0;
    }
    for (size_t i = 0; i < found.times.size(); ++i)
        add(found.times[i].span, ClausePart::Time, i, EntityType::Term);
    for (size_t i = 0; i < found.entities.size(); ++i) {
        const EntityType type = found.entities[i].type;
        for (const Span mention : found.entities[i].mentions)
            add(mention, type == EntityType::Term ? ClausePart::Noun : ClausePart::Name, i, type);
    }
    const auto rank = [](const Mark &mark) {
        return mark.part == ClausePart::Number ? 0 : mark.part == ClausePart::Time ? 1 : 2;
    };
    // Of those that overlap, a number wins, then a time; a name that begins inside one is dropped.
    std::ranges::stable_sort(all, [&](const Mark &a, const Mark &b) {
        return std::tuple(a.span.start, rank(a), -a.span.end) < std::tuple(b.span.start, rank(b), -b.span.end);
    });
    for (const Mark &mark : all) {
        while (!m_marks.empty() && m_marks.back().span.overlaps(mark.span) && rank(mark) < rank(m_marks.back()))
            m_marks.pop_back();
        if (m_marks.empty() || m_marks.back().span.end <= mark.span.start)
            m_marks.push_back(mark);
    }
}

std::span<const ClauseMarks::Mark> ClauseMarks::within(Span span) const
{
    const auto begin = std::ranges::lower_bound(m_marks, span.start, {}, [](const Mark &m) { return m.span.start; });
    const auto end = std::ranges::lower_bound(begin, m_marks.end(), span.end, {}, [](const Mark &m) { return m.span.start; });
    return {begin, end};
}

} // namespace lectern
