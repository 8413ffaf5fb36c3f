// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/rowchanges.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// One span of a row.
struct Place {
    Span span;
    int row = -1;
    auto operator<=>(const Place &) const = default;
};

std::vector<Place> placesOf(const std::vector<ComparedRow> &rows, Layer layer)
{
    std::vector<Place> places;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].layer == layer)
            for (const Span span : rows[i].spans)
                places.push_back({span, int(i)});
    std::ranges::sort(places);
    return places;
}

qsizetype lengthOf(const ComparedRow &row)
{
    qsizetype length = 0;
    for (const Span span : row.spans)
        length += span.length();
    return length;
}

Span placeOf(const ComparedRow &row)
{
    return row.spans.empty() ? Span() : row.spans.front();
}

/// How many characters each two rows of a layer have in common.
std::map<std::pair<int, int>, qsizetype> overlaps(const std::vector<Place> &former, const std::vector<Place> &now)
{
    qsizetype longest = 0;
    for (const Place &place : now)
        longest = std::max(longest, place.span.length());
    std::map<std::pair<int, int>, qsizetype> both;
    for (const Place &old : former) {
        const auto start = [](const Place &place) { return place.span.start; };
        for (auto it = std::ranges::lower_bound(now, old.span.start - longest, {}, start);
             it != now.end() && it->span.start < old.span.end; ++it)
            if (const Span common = it->span.intersected(old.span); !common.isEmpty())
                both[{old.row, it->row}] += common.length();
    }
    return both;
}

struct Pair {
    bool equal = false;
    double agrees = 0.0;
    int former = -1;
    int now = -1;
};

std::vector<Pair> candidates(const std::vector<ComparedRow> &former, const std::vector<ComparedRow> &now, Layer layer)
{
    std::vector<Pair> pairs;
    for (const auto &[rows, both] : overlaps(placesOf(former, layer), placesOf(now, layer))) {
        const ComparedRow &a = former[size_t(rows.first)];
        const ComparedRow &b = now[size_t(rows.second)];
        const qsizetype lengthA = lengthOf(a), lengthB = lengthOf(b);
        if (2 * both >= lengthA && 2 * both >= lengthB)
            pairs.push_back({a.fields == b.fields, 2.0 * double(both) / double(lengthA + lengthB), rows.first, rows.second});
    }
    std::ranges::sort(pairs, [](const Pair &a, const Pair &b) {
        return std::tuple(!a.equal, -a.agrees, a.former, a.now) < std::tuple(!b.equal, -b.agrees, b.former, b.now);
    });
    return pairs;
}

/// The index of each former row's partner, −1 for none.
std::vector<int> partners(const std::vector<ComparedRow> &former, const std::vector<ComparedRow> &now)
{
    std::vector<int> partner(former.size(), -1);
    std::vector<bool> taken(now.size());
    for (int layer = 0; layer <= int(Layer::Quotes); ++layer) {
        for (const Pair &pair : candidates(former, now, Layer(layer))) {
            if (partner[size_t(pair.former)] >= 0 || taken[size_t(pair.now)])
                continue;
            partner[size_t(pair.former)] = pair.now;
            taken[size_t(pair.now)] = true;
        }
    }
    return partner;
}

RowChange gone(const ComparedRow &row)
{
    return {RowChangeKind::Disappeared, row.layer, placeOf(row), {}, row.fields, {}, row.rule, {}};
}

RowChange come(const ComparedRow &row)
{
    return {RowChangeKind::Appeared, row.layer, {}, placeOf(row), {}, row.fields, {}, row.rule};
}

void sortChanges(std::vector<RowChange> &changes)
{
    std::ranges::stable_sort(changes, [](const RowChange &a, const RowChange &b) {
        return std::tuple(a.place(), a.layer, a.kind) < std::tuple(b.place(), b.layer, b.kind);
    });
}

bool isNothing(const RowChange &change)
{
    const bool same = change.before == change.after && change.was == change.is;
    return same || (change.before.isEmpty() && change.after.isEmpty());
}

/// The kind that the two sides of a change come to.
RowChangeKind kindOf(const RowChange &change)
{
    return change.before.isEmpty() ? RowChangeKind::Appeared
        : change.after.isEmpty()   ? RowChangeKind::Disappeared
                                   : RowChangeKind::Changed;
}

} // namespace

QStringList RowChange::changedFields() const
{
    QStringList names;
    if (kind != RowChangeKind::Changed)
        return names;
    if (layer != Layer::Entities && before != after)
        names.push_back(u"span"_s);
    for (auto field = is.begin(); field != is.end(); ++field)
        if (was.value(field.key()) != field.value())
            names.push_back(field.key());
    for (auto field = was.begin(); field != was.end(); ++field)
        if (!is.contains(field.key()))
            names.push_back(field.key());
    names.sort();
    return names;
}

std::vector<RowChange> rowChanges(const std::vector<ComparedRow> &former, const std::vector<ComparedRow> &now)
{
    const std::vector<int> partner = partners(former, now);
    std::vector<bool> taken(now.size());
    std::vector<RowChange> changes;
    for (size_t i = 0; i < former.size(); ++i) {
        if (partner[i] < 0) {
            changes.push_back(gone(former[i]));
            continue;
        }
        const ComparedRow &a = former[i];
        const ComparedRow &b = now[size_t(partner[i])];
        taken[size_t(partner[i])] = true;
        const RowChange change{RowChangeKind::Changed, a.layer, placeOf(a), placeOf(b), a.fields, b.fields, a.rule, b.rule};
        if (!change.changedFields().isEmpty())
            changes.push_back(change);
    }
    for (size_t j = 0; j < now.size(); ++j)
        if (!taken[j])
            changes.push_back(come(now[j]));
    sortChanges(changes);
    return changes;
}

std::vector<RowChange> composed(const std::vector<RowChange> &first, const std::vector<RowChange> &second)
{
    // A row that the first step left where the second one took it up is one row; the others stand for themselves.
    std::multimap<std::pair<Layer, Span>, size_t> left;
    for (size_t i = 0; i < first.size(); ++i)
        if (!first[i].after.isEmpty())
            left.emplace(std::pair(first[i].layer, first[i].after), i);
    std::vector<RowChange> changes = first;
    for (const RowChange &step : second) {
        auto [it, end] = left.equal_range({step.layer, step.before});
        while (it != end && changes[it->second].is != step.was)
            ++it;
        if (step.before.isEmpty() || it == end) {
            changes.push_back(step);
            continue;
        }
        RowChange &change = changes[it->second];
        change.after = step.after;
        change.is = step.is;
        change.ruleAfter = step.ruleAfter;
        change.kind = kindOf(change);
        left.erase(it);
    }
    // A row that went and came back as it was did not change.
    for (RowChange &back : changes) {
        if (back.kind != RowChangeKind::Appeared)
            continue;
        const auto away = std::ranges::find_if(changes, [&](const RowChange &change) {
            return change.kind == RowChangeKind::Disappeared && change.layer == back.layer && change.before == back.after;
        });
        if (away == changes.end())
            continue;
        away->after = back.after;
        away->is = back.is;
        away->ruleAfter = back.ruleAfter;
        away->kind = RowChangeKind::Changed;
        back.after = {};
    }
    std::erase_if(changes, isNothing);
    sortChanges(changes);
    return changes;
}

QString toName(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Appeared:
        return u"appeared"_s;
    case RowChangeKind::Disappeared:
        return u"disappeared"_s;
    case RowChangeKind::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
