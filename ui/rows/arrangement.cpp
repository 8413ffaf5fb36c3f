// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/arrangement.h"

#include "ui/rows/magnitude.h"
#include "ui/rows/visibletext.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct ArrangementText {
    Q_DECLARE_TR_FUNCTIONS(Arrangement)
};

/// A group that a row belongs to: what it is ordered by, and its title.
struct Key {
    int order = 0; ///< fixed order of enumerations and headings; equal where size decides
    QString title;
};

enum class Order { Fixed, LargestFirst };

template<typename KeyOf>
std::vector<RowGroup> grouped(const std::vector<int> &rows, Order order, KeyOf keyOf)
{
    struct Group {
        int order;
        RowGroup rows;
    };
    std::vector<Group> groups;
    QHash<std::pair<int, QString>, size_t> known;
    for (const int row : rows) {
        const Key key = keyOf(row);
        const std::pair id(key.order, key.title);
        const auto at = known.constFind(id);
        if (at != known.cend()) {
            groups[*at].rows.rows.push_back(row);
            continue;
        }
        known.insert(id, groups.size());
        groups.push_back({key.order, {key.title, {row}}});
    }
    std::ranges::stable_sort(groups, [order](const Group &a, const Group &b) {
        if (order == Order::LargestFirst && a.order == b.order)
            return a.rows.rows.size() > b.rows.rows.size();
        return a.order < b.order;
    });
    std::vector<RowGroup> result;
    for (Group &group : groups)
        result.push_back(std::move(group.rows));
    if (result.size() == 1)
        result.front().title.clear();
    return result;
}

/// Groups by a name that may be missing; those without stand last.
template<typename NameOf>
std::vector<RowGroup> byName(const std::vector<int> &rows, const QString &without, NameOf nameOf)
{
    return grouped(rows, Order::LargestFirst, [&](int row) {
        const QString name = nameOf(size_t(row));
        return name.isEmpty() ? Key{1, without} : Key{0, name};
    });
}

template<typename SortKey>
std::vector<RowGroup> listed(std::vector<int> rows, SortKey sortKey)
{
    using Value = decltype(sortKey(0));
    std::vector<std::pair<Value, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(sortKey(row), row);
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ranges::transform(keyed, rows.begin(), [](const auto &entry) { return entry.second; });
    return {{QString(), std::move(rows)}};
}

std::vector<RowGroup> byHeading(const OpenDocument &document, Layer layer, const std::vector<int> &rows)
{
    const Headings headings(document.parsed);
    return grouped(rows, Order::Fixed, [&](int row) {
        const int heading = headings.at(spanOf(document.extraction, {layer, row}).start);
        return heading < 0 ? Key{-1, ArrangementText::tr("Before the first heading")}
                           : Key{heading, headings.all()[size_t(heading)].title};
    });
}

std::vector<RowGroup> byKind(const Extraction &found, Layer layer, const std::vector<int> &rows)
{
    return grouped(rows, Order::Fixed, [&](int row) -> Key {
        const auto at = size_t(row);
        switch (layer) {
        case Layer::Claims:
            return {int(found.claims[at].kind), label(found.claims[at].kind)};
        case Layer::Trends:
            return {int(found.trends[at].direction),
                    sign(found.trends[at].direction) + u"  "_s + label(found.trends[at].direction)};
        case Layer::Quantities:
            return {int(found.quantities[at].kind), label(found.quantities[at].kind)};
        case Layer::Entities:
            return {int(found.entities[at].type), labels(found.entities[at].type)};
        default:
            return {};
        }
    });
}

std::vector<RowGroup> bySpeaker(const Extraction &found, Layer layer, const std::vector<int> &rows)
{
    return byName(rows, ArrangementText::tr("Nobody named"), [&](size_t at) {
        return speakerLabel(layer == Layer::Claims ? found.claims[at].speaker : found.quotes[at].speaker);
    });
}

std::vector<RowGroup> byValue(const Extraction &found, Layer layer, std::vector<int> rows)
{
    if (layer == Layer::Times)
        return listed(std::move(rows), [&](int row) {
            const QString &value = found.times[size_t(row)].value;
            return std::pair(value.isEmpty(), value);
        });
    return listed(std::move(rows), [&](int row) {
        const Quantity &quantity = found.quantities[size_t(row)];
        const double value = sortValue(quantity);
        return std::tuple(int(quantity.kind), quantity.unit, qIsNaN(value), qIsNaN(value) ? 0.0 : -value);
    });
}

std::vector<RowGroup> byAlphabet(const Extraction &found, std::vector<int> rows)
{
    const QCollator collator;
    std::ranges::stable_sort(
        rows, [&](int a, int b) { return collator.compare(found.entities[size_t(a)].name, found.entities[size_t(b)].name) < 0; });
    return {{QString(), std::move(rows)}};
}

std::vector<RowGroup> byWeight(const Extraction &found, Layer layer, std::vector<int> rows)
{
    return listed(std::move(rows), [&](int row) {
        return layer == Layer::Claims ? -found.claims[size_t(row)].checkWorthiness
                                      : -double(found.entities[size_t(row)].mentions.size());
    });
}

} // namespace

const std::vector<Arrangement> &arrangementsOf(Layer layer)
{
    using enum Arrangement;
    static const std::vector<Arrangement> claims{Heading, Kind, Speaker, Source, Position, Weight, Confidence};
    static const std::vector<Arrangement> trends{Heading, Kind, Status, Position, Confidence};
    static const std::vector<Arrangement> quantities{Heading, Kind, Subject, Metric, Position, Value, Confidence};
    static const std::vector<Arrangement> times{Position, Value, Heading, Confidence};
    static const std::vector<Arrangement> entities{Kind, Weight, Name, Position};
    static const std::vector<Arrangement> quotes{Heading, Speaker, Position, Confidence};
    switch (layer) {
    case Layer::Claims:
        return claims;
    case Layer::Trends:
        return trends;
    case Layer::Quantities:
        return quantities;
    case Layer::Times:
        return times;
    case Layer::Entities:
        return entities;
    case Layer::Quotes:
        return quotes;
    }
    Q_UNREACHABLE_RETURN(claims);
}

QString label(Arrangement arrangement, Layer layer)
{
    switch (arrangement) {
    case Arrangement::Heading:
        return ArrangementText::tr("by heading");
    case Arrangement::Kind:
        return layer == Layer::Trends  ? ArrangementText::tr("by direction")
            : layer == Layer::Entities ? ArrangementText::tr("by type")
                                       : ArrangementText::tr("by kind");
    case Arrangement::Speaker:
        return ArrangementText::tr("by speaker");
    case Arrangement::Source:
        return ArrangementText::tr("by cited source");
    case Arrangement::Status:
        return ArrangementText::tr("by status");
    case Arrangement::Subject:
        return ArrangementText::tr("by subject");
    case Arrangement::Metric:
        return ArrangementText::tr("by metric");
    case Arrangement::Position:
        return ArrangementText::tr("in reading order");
    case Arrangement::Value:
        return layer == Layer::Times ? ArrangementText::tr("in order of time") : ArrangementText::tr("by value");
    case Arrangement::Name:
        return ArrangementText::tr("by name");
    case Arrangement::Weight:
        return layer == Layer::Claims ? ArrangementText::tr("most worth checking first")
                                      : ArrangementText::tr("by number of mentions");
    case Arrangement::Confidence:
        return ArrangementText::tr("least certain first");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<RowGroup> arranged(const OpenDocument &document, Layer layer, Arrangement arrangement, std::vector<int> rows)
{
    const Extraction &found = document.extraction;
    switch (arrangement) {
    case Arrangement::Heading:
        return byHeading(document, layer, rows);
    case Arrangement::Kind:
        return byKind(found, layer, rows);
    case Arrangement::Speaker:
        return bySpeaker(found, layer, rows);
    case Arrangement::Source:
        return byName(rows, ArrangementText::tr("No source cited"), [&](size_t at) { return found.claims[at].source; });
    case Arrangement::Status:
        return grouped(rows, Order::Fixed, [&](int row) {
            const TrendStatus status = found.trends[size_t(row)].status;
            return Key{int(status), label(status)};
        });
    case Arrangement::Subject:
        return byName(rows, ArrangementText::tr("No subject named"), [&](size_t at) { return found.quantities[at].subject; });
    case Arrangement::Metric:
        return byName(rows, ArrangementText::tr("No metric named"), [&](size_t at) { return found.quantities[at].metric; });
    case Arrangement::Position:
        return listed(std::move(rows), [&](int row) { return spanOf(found, {layer, row}).start; });
    case Arrangement::Value:
        return byValue(found, layer, std::move(rows));
    case Arrangement::Name:
        return byAlphabet(found, std::move(rows));
    case Arrangement::Weight:
        return byWeight(found, layer, std::move(rows));
    case Arrangement::Confidence:
        return listed(std::move(rows), [&](int row) { return whyOf(found, {layer, row}).confidence; });
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
