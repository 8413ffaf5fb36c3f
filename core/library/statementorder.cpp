// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statementorder.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using F = StatementField;

constexpr StatementField GroupsOfClaims[] = {F::Heading, F::Speaker,  F::Topic, F::Kind,  F::Source,
                                             F::Year,    F::Document, F::Check, F::Review};
constexpr StatementField GroupsOfTrends[] = {F::Heading, F::Direction, F::Topic, F::Status, F::Speaker,
                                             F::Year,    F::Document,  F::Check, F::Review};

/// A group that a row belongs to: rows of one key stand together, ordered by rank, then by size or by their first row.
struct GroupKey {
    qint64 rank = 0;
    QString key;
    QString title;
};

int rankOf(const StatementRow &row, StatementField field)
{
    switch (field) {
    case F::Kind:
        return int(row.kind);
    case F::Direction:
        return int(row.direction);
    case F::Status:
        return int(row.status);
    case F::Check: // what fails comes first
        return row.check == StatementCheck::None ? std::numeric_limits<int>::max() : -int(row.check);
    case F::Review:
        return int(row.review);
    default:
        return 0;
    }
}

QString yearsOf(const StatementRow &row)
{
    if (!row.firstYear)
        return {};
    const QString first = QString::number(row.firstYear);
    return row.lastYear == row.firstYear ? first : first + u'–' + QString::number(row.lastYear);
}

GroupKey keyOf(const StatementRow &row, StatementField field, bool manyDocuments)
{
    const QString document = QString::number(row.document->id.value);
    switch (field) {
    case F::Heading: {
        const QString title = !manyDocuments ? row.heading
            : row.heading.isEmpty()          ? row.document->title
                                             : row.document->title + u" › "_s + row.heading;
        return {0, document + u'/' + QString::number(row.headingBlock), title};
    }
    case F::Document:
        return {0, document, row.document->title};
    case F::Year: {
        const QString years = yearsOf(row);
        const qint64 rank = row.firstYear ? row.firstYear * 10000LL + row.lastYear : std::numeric_limits<qint64>::max();
        return {rank, years, years};
    }
    case F::Kind:
    case F::Direction:
    case F::Status:
    case F::Check:
    case F::Review: {
        const QString name = textOf(row, field);
        return {rankOf(row, field), name, name};
    }
    default: {
        const QString text = field == F::Speaker && row.byAuthor && row.speaker.isEmpty() ? u"author"_s : textOf(row, field);
        return {text.isEmpty(), textForFilter(text), text};
    }
    }
}

bool bySize(StatementField field)
{
    return field == F::Speaker || field == F::Source || field == F::Topic || field == F::Site || field == F::About;
}

std::vector<StatementGroup> grouped(const std::vector<StatementRow> &rows, const std::vector<int> &order, StatementField field)
{
    struct Group {
        qint64 rank;
        int first;
        StatementGroup rows;
    };
    const bool many = std::ranges::any_of(
        order, [&](int row) { return rows[size_t(row)].document->id != rows[size_t(order.front())].document->id; });
    std::vector<Group> groups;
    QHash<std::pair<qint64, QString>, size_t> places;
    for (const int row : order) {
        GroupKey key = keyOf(rows[size_t(row)], field, many);
        const std::pair id(key.rank, key.key);
        if (const auto known = places.constFind(id); known != places.cend()) {
            Group &group = groups[*known];
            group.first = std::min(group.first, row);
            group.rows.rows.push_back(row);
            continue;
        }
        places.insert(id, groups.size());
        groups.push_back({key.rank, row, {std::move(key.title), {row}}});
    }
    std::ranges::stable_sort(groups, [sized = bySize(field)](const Group &a, const Group &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (sized && a.rows.rows.size() != b.rows.rows.size())
            return a.rows.rows.size() > b.rows.rows.size();
        return a.first < b.first;
    });
    std::vector<StatementGroup> result;
    result.reserve(groups.size());
    for (Group &group : groups)
        result.push_back(std::move(group.rows));
    return result;
}

double sortKey(const StatementRow &row, StatementSort sort)
{
    switch (sort) {
    case StatementSort::Reading:
        return 0;
    case StatementSort::Worth:
        return row.layer == Layer::Claims ? -row.worth : -row.numbers;
    case StatementSort::Certainty:
        return row.certainty;
    case StatementSort::Year:
        return row.firstYear ? row.firstYear : std::numeric_limits<double>::max();
    }
    Q_UNREACHABLE_RETURN(0);
}

constexpr const char *SortNames[] = {"reading", "worth", "certainty", "year"};

} // namespace

std::span<const StatementField> statementGroups(Layer layer)
{
    return layer == Layer::Trends ? std::span<const StatementField>(GroupsOfTrends)
                                  : std::span<const StatementField>(GroupsOfClaims);
}

QString toName(StatementSort sort)
{
    return QLatin1StringView(SortNames[size_t(sort)]);
}

std::optional<StatementSort> statementSortFromName(QStringView name)
{
    for (size_t i = 0; i < std::size(SortNames); ++i)
        if (name == QLatin1StringView(SortNames[i]))
            return StatementSort(i);
    return {};
}

std::vector<StatementGroup> arranged(const std::vector<StatementRow> &rows, const StatementPredicate &predicate,
                                     const StatementOrder &order)
{
    std::vector<int> shown;
    for (size_t row = 0; row < rows.size(); ++row)
        if (predicate(rows[row]))
            shown.push_back(int(row));
    if (shown.empty())
        return {};
    if (order.sort != StatementSort::Reading)
        std::ranges::stable_sort(shown, {}, [&](int row) { return sortKey(rows[size_t(row)], order.sort); });
    if (order.group)
        return grouped(rows, shown, *order.group);
    return {{{}, std::move(shown)}};
}

std::vector<int> rowsOf(const std::vector<StatementGroup> &groups)
{
    std::vector<int> rows;
    for (const StatementGroup &group : groups)
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    return rows;
}

} // namespace lectern
