// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/checksmodel.h"

#include "core/text/projection.h"
#include "ui/checks/checkwords.h"
#include "ui/jobs/jobs.h"
#include "ui/rows/rowroles.h"
#include "ui/settings/theme.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString textOf(const CheckRow &row)
{
    QStringList all{row.verdict, row.topic, row.working};
    all += row.titles();
    for (const CheckPlace &place : row.places)
        all += place.text;
    return folded(all.join(u'\n'), Folding::Search);
}

} // namespace

SharedChecks makeCheckList(std::vector<CheckRow> rows)
{
    auto list = std::make_shared<CheckList>();
    list->rows = std::move(rows);
    list->texts.reserve(list->rows.size());
    std::ranges::transform(list->rows, std::back_inserter(list->texts), textOf);
    return list;
}

ChecksModel::~ChecksModel()
{
    Jobs::instance().discard(std::move(m_list));
}

void ChecksModel::setList(SharedChecks list)
{
    beginResetModel();
    Jobs::instance().discard(std::exchange(m_list, std::move(list)));
    arrange();
    endResetModel();
}

void ChecksModel::setSource(SourceId source)
{
    if (source == m_source)
        return;
    beginResetModel();
    m_source = source;
    arrange();
    endResetModel();
}

void ChecksModel::setFilter(const QString &words)
{
    const QStringList parts = folded(words, Folding::Search).split(u' ', Qt::SkipEmptyParts);
    if (parts == m_words)
        return;
    beginResetModel();
    m_words = parts;
    arrange();
    endResetModel();
}

void ChecksModel::setOutcome(std::optional<CheckOutcome> outcome)
{
    if (outcome == m_outcome)
        return;
    beginResetModel();
    m_outcome = outcome;
    arrange();
    endResetModel();
}

bool ChecksModel::matches(int row) const
{
    return (!m_outcome || m_list->rows[size_t(row)].outcome == *m_outcome)
        && std::ranges::all_of(m_words, [&](const QString &word) { return m_list->texts[size_t(row)].contains(word); });
}

void ChecksModel::arrange()
{
    std::vector<RowGroup> groups(int(CheckKind::Shared) + 1);
    for (size_t kind = 0; kind < groups.size(); ++kind)
        groups[kind].title = label(CheckKind(kind));
    m_shown = m_inScope = 0;
    for (int row = 0; row < int(m_list->rows.size()); ++row) {
        if (m_source && !m_list->rows[size_t(row)].concerns(m_source))
            continue;
        ++m_inScope;
        if (!matches(row))
            continue;
        ++m_shown;
        groups[size_t(m_list->rows[size_t(row)].kind)].rows.push_back(row);
    }
    setGroups(std::move(groups));
}

const CheckRow *ChecksModel::rowOf(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowAt(index) : -1;
    return row < 0 ? nullptr : &m_list->rows[size_t(row)];
}

QModelIndex ChecksModel::indexOfRow(const CheckRow &row) const
{
    const std::vector<CheckRow> &all = rows();
    const auto found = std::ranges::find(all, row);
    return found == all.end() ? QModelIndex() : indexOf(int(found - all.begin()));
}

QVariant ChecksModel::rowData(int row, int role) const
{
    const CheckRow &of = m_list->rows[size_t(row)];
    const auto quiet = [&] { return (QStringList{of.verdict, of.topic} + of.titles()).join(u" · "_s); };
    switch (role) {
    case Qt::DisplayRole:
        return of.working;
    case SignRole:
        return of.sign;
    case QuietRole:
        return quiet();
    case AccentRole:
        return of.outcome == CheckOutcome::Fails ? Theme::current().error
            : of.outcome == CheckOutcome::Open   ? Theme::current().warning
                                                 : QVariant();
    case Qt::AccessibleTextRole:
        return QString(of.verdict + u". "_s + of.topic + u". "_s + of.working + u' ' + of.titles().join(u", "_s));
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_checksmodel.cpp"
