// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsmodel.h"

#include "ui/jobs/jobs.h"
#include "ui/rows/rowlines.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"
#include "ui/settings/theme.h"
#include "ui/statements/statementwords.h"

#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype TextLimit = 400; // more than two lines at any width

} // namespace

StatementsModel::~StatementsModel()
{
    Jobs::instance().discard(std::move(m_rows));
}

void StatementsModel::setRows(Statements rows, std::vector<StatementGroup> groups, std::optional<StatementField> group,
                              bool where)
{
    beginResetModel();
    Jobs::instance().discard(std::exchange(m_rows, std::move(rows)));
    m_group = group;
    m_where = where;
    m_shown = 0;
    std::vector<RowGroup> shown;
    for (StatementGroup &each : groups) {
        m_shown += int(each.rows.size());
        shown.push_back({group ? groupTitle(*group, each.title) : QString(), std::move(each.rows)});
    }
    setGroups(std::move(shown));
    endResetModel();
}

const StatementRow *StatementsModel::rowOf(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 ? nullptr : &(*m_rows)[size_t(row)];
}

RowPlace StatementsModel::placeOf(int row) const
{
    const StatementRow &of = (*m_rows)[size_t(row)];
    return {{of.layer, of.row}, {of.document->id, of.span}, of.isRejected()};
}

QModelIndexList StatementsModel::indexesOf(const QList<Passage> &passages) const
{
    std::set<std::pair<SourceId, Span>> wanted;
    for (const Passage &passage : passages)
        wanted.emplace(passage.source, passage.span);
    QModelIndexList found;
    if (wanted.empty())
        return found;
    const bool flat = groups().size() == 1 && groups().front().title.isEmpty();
    for (size_t group = 0; group < groups().size(); ++group) {
        const QModelIndex header = flat ? QModelIndex() : index(int(group), 0);
        const auto &rows = groups()[group].rows;
        for (size_t line = 0; line < rows.size(); ++line)
            if (const StatementRow &of = (*m_rows)[size_t(rows[line])]; wanted.contains({of.document->id, of.span}))
                found << index(int(line), 0, header);
    }
    return found;
}

std::vector<int> StatementsModel::rowsUnder(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const int row = rowAt(index); row >= 0)
        return {row};
    return groups()[size_t(index.row())].rows;
}

QVariant StatementsModel::rowData(int row, int role) const
{
    const StatementRow &of = (*m_rows)[size_t(row)];
    const auto ifAny = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return of.text.left(TextLimit);
    case QuietRole:
        return quietLine(of, m_group, m_where);
    case SignRole:
        return of.layer == Layer::Trends ? QVariant(sign(of.direction)) : QVariant();
    case MarkRole:
        return ifAny(markOf(of));
    case AccentRole:
        return of.check == StatementCheck::Fails ? QVariant(Theme::current().error)
            : of.isRejected()                    ? QVariant(Theme::current().muted)
                                                 : QVariant();
    case Qt::AccessibleTextRole:
        return QString(of.text + u". "_s + quietLine(of, {}, true) + u". "_s + label(of.review));
    case Qt::ToolTipRole: {
        QStringList lines;
        if (of.review != StatementReview::Undecided)
            lines << label(of.review);
        if (of.check != StatementCheck::None)
            lines << tr("Check of its figures: %1").arg(label(of.check));
        lines << tr("Certain to %1").arg(percentage(of.certainty));
        if (of.review == StatementReview::Undecided && of.certainty < DoubtBelow)
            lines << tr("“?”: less certain than %1; look at it before you rely on it").arg(percentage(DoubtBelow));
        if (of.layer == Layer::Claims)
            lines << tr("Worth checking: %1").arg(percentage(of.worth));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_statementsmodel.cpp"
