// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decision.h"
#include "core/notes/decisionfields.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace lectern
{

/// Notes a decision on what it met.
inline void note(Provenance &why, const Decision &decision, QJsonObject before = {}, QJsonObject after = {})
{
    why.decided.push_back({decision.id, decision.verb, decision.created, std::move(before), std::move(after)});
}

/// The provenance of a row that stands on a person's word alone.
inline Provenance personal()
{
    return {QStringLiteral("person"), 1.0, {}};
}

[[nodiscard]] constexpr bool overlapsHalf(Span a, Span b)
{
    const qsizetype both = std::min(a.end, b.end) - std::max(a.start, b.start);
    return both > 0 && 2 * both >= a.length() && 2 * both >= b.length();
}

/// The rows of one layer while decisions are applied to them, one after the other. `Access` reads and sets a row's fields: fieldsOf(row), assign(row, fields).
template<typename Row, typename Access>
class LayerDecisions
{
public:
    /// Where `disjoint`, a person's row takes the place of all that overlap it, else of those that overlap half.
    LayerDecisions(std::vector<Row> machine, const QString &text, Access access, bool disjoint)
        : m_machineRows(machine.size())
        , m_text(text)
        , m_access(std::move(access))
        , m_disjoint(disjoint)
    {
        m_entries.reserve(machine.size());
        for (Row &row : machine) {
            m_longest = std::max(m_longest, row.span.length());
            m_entries.push_back({std::move(row)});
        }
    }

    void apply(const Decision &decision)
    {
        if (decision.verb == Verb::Add)
            add(decision);
        else if (decision.scope == Scope::Passage)
            applyAt(decision);
        else
            for (const int entry : named().value(foldedName(decision.name)))
                applyTo(m_entries[size_t(entry)], decision);
    }

    /// The folded texts of the rows, to look decisions up by.
    [[nodiscard]] QList<QString> names() { return named().keys(); }

    struct Rows {
        std::vector<Row> rows, rejected; ///< in order of their spans
        std::vector<int> places; ///< of each machine row: its index in `rows`, or −1
        std::vector<int> own; ///< indexes in `rows` of what no machine row stands behind
    };
    [[nodiscard]] Rows take()
    {
        std::vector<int> order(m_entries.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::ranges::stable_sort(order, {}, [&](int i) { return m_entries[size_t(i)].row.span; });
        Rows result;
        result.places.assign(m_machineRows, -1);
        for (const int i : order)
            sortOut(result, i);
        return result;
    }

private:
    struct Entry {
        Row row;
        bool rejected = false;
        bool displaced = false; ///< a person's row stands in its place
    };

    void sortOut(Rows &result, int i)
    {
        Entry &entry = m_entries[size_t(i)];
        if (entry.displaced)
            return;
        if (entry.rejected) {
            result.rejected.push_back(std::move(entry.row));
            return;
        }
        const int place = int(result.rows.size());
        if (size_t(i) < m_machineRows)
            result.places[size_t(i)] = place;
        else
            result.own.push_back(place);
        result.rows.push_back(std::move(entry.row));
    }

    /// Rows that overlap a span: the machine's are in order, the few others stand in a map.
    /// `reach` is how far before the span such a row may begin.
    template<typename Visit>
    void overlapping(Span span, qsizetype reach, Visit visit)
    {
        const auto machineEnd = m_entries.begin() + qsizetype(m_machineRows);
        const auto start = [](const Entry &entry) { return entry.row.span.start; };
        auto entry = std::ranges::lower_bound(m_entries.begin(), machineEnd, span.start - reach, {}, start);
        for (; entry != machineEnd && entry->row.span.start < span.end; ++entry)
            if (entry->row.span.overlaps(span))
                visit(int(entry - m_entries.begin()));
        for (auto own = m_own.lower_bound(span.start - reach); own != m_own.end() && own->first < span.end; ++own)
            if (m_entries[size_t(own->second)].row.span.overlaps(span))
                visit(own->second);
    }

    /// The row that a passage means: of those that overlap half of both the one that agrees best, −1 for none.
    [[nodiscard]] int meeting(Span span)
    {
        int best = -1;
        double bestAgrees = 0.0;
        overlapping(span, span.length(), [&](int i) {
            const Entry &entry = m_entries[size_t(i)];
            const Span row = entry.row.span;
            if (entry.displaced || !overlapsHalf(row, span))
                return;
            const double agrees = 2.0 * double(row.intersected(span).length()) / double(row.length() + span.length());
            if (agrees > bestAgrees) {
                best = i;
                bestAgrees = agrees;
            }
        });
        return best;
    }

    void applyAt(const Decision &decision)
    {
        int found = meeting(decision.anchor.span);
        if (found < 0 && decision.verb != Verb::Reject && !decision.row.isEmpty())
            found = makeRow(decision.anchor.span, decision.row);
        if (found >= 0)
            applyTo(m_entries[size_t(found)], decision);
    }

    void applyTo(Entry &entry, const Decision &decision)
    {
        if (entry.displaced)
            return;
        entry.rejected = decision.verb == Verb::Reject;
        if (entry.rejected || decision.fields.isEmpty()) {
            note(entry.row.why, decision);
            return;
        }
        const QJsonObject before = m_access.fieldsOf(entry.row);
        m_access.assign(entry.row, decision.fields);
        const QJsonObject after = changed(before, m_access.fieldsOf(entry.row));
        QJsonObject was;
        for (auto field = after.begin(); field != after.end(); ++field)
            was[field.key()] = before[field.key()];
        note(entry.row.why, decision, was, after);
    }

    /// A row that the machine has found at the very place meanwhile becomes the person's; else a new one stands there.
    void add(const Decision &decision)
    {
        const Span span = decision.anchor.span;
        int found = meeting(span);
        if (found < 0 || m_entries[size_t(found)].row.span != span)
            found = makeRow(span, {});
        applyTo(m_entries[size_t(found)], decision);
    }

    int makeRow(Span span, const QJsonObject &fields)
    {
        overlapping(span, m_disjoint ? m_longest : span.length(), [&](int i) {
            Entry &entry = m_entries[size_t(i)];
            if (m_disjoint || overlapsHalf(entry.row.span, span))
                entry.displaced = true;
        });
        Entry entry;
        entry.row.span = span;
        entry.row.why = personal();
        m_access.assign(entry.row, fields);
        m_longest = std::max(m_longest, span.length());
        const int place = int(m_entries.size());
        m_own.emplace(span.start, place);
        m_entries.push_back(std::move(entry));
        return place;
    }

    const QHash<QString, QList<int>> &named()
    {
        if (m_named.isEmpty())
            for (int i = 0; i < int(m_machineRows); ++i) {
                const Span span = m_entries[size_t(i)].row.span;
                m_named[foldedName(m_text.sliced(span.start, span.length()))].push_back(i);
            }
        return m_named;
    }

    std::vector<Entry> m_entries; ///< the machine's first, in their order
    size_t m_machineRows;
    const QString &m_text;
    Access m_access;
    bool m_disjoint;
    qsizetype m_longest = 0;
    std::multimap<qsizetype, int> m_own; ///< by start
    QHash<QString, QList<int>> m_named;
};

} // namespace lectern
