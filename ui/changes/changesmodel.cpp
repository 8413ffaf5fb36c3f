// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changesmodel.h"

#include "ui/changes/changewords.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"

using namespace Qt::StringLiterals;

namespace lectern
{

void ChangesModel::setChanges(LibraryChanges changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    arrange();
    endResetModel();
}

void ChangesModel::setLayer(std::optional<Layer> layer)
{
    beginResetModel();
    m_layer = layer;
    arrange();
    endResetModel();
}

void ChangesModel::setKind(std::optional<RowChangeKind> kind)
{
    beginResetModel();
    m_kind = kind;
    arrange();
    endResetModel();
}

void ChangesModel::setTouchedOnly(bool only)
{
    beginResetModel();
    m_touchedOnly = only;
    arrange();
    endResetModel();
}

bool ChangesModel::matches(const ChangedRow &row) const
{
    return (!m_layer || row.change.layer == *m_layer) && (!m_kind || row.change.kind == *m_kind)
        && (!m_touchedOnly || row.isTouched());
}

void ChangesModel::arrange()
{
    m_places.clear();
    m_shown = 0;
    std::vector<RowGroup> groups;
    for (int i = 0; i < int(m_changes.documents.size()); ++i) {
        const DocumentChanges &document = m_changes.documents[size_t(i)];
        RowGroup group{document.title, {}};
        for (int j = 0; j < int(document.rows.size()); ++j) {
            if (matches(document.rows[size_t(j)]))
                group.rows.push_back(int(m_places.size()));
            m_places.push_back({i, j});
        }
        m_shown += int(group.rows.size());
        groups.push_back(std::move(group));
    }
    setGroups(std::move(groups));
}

const ChangedRow *ChangesModel::rowOf(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowAt(index) : -1;
    return row < 0 ? nullptr : &at(m_places[size_t(row)]);
}

const DocumentChanges *ChangesModel::documentOf(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowAt(index) : -1;
    return row < 0 ? nullptr : &m_changes.documents[size_t(m_places[size_t(row)].document)];
}

QVariant ChangesModel::rowData(int row, int role) const
{
    const ChangedRow &of = at(m_places[size_t(row)]);
    const auto quiet = [&] {
        return (QStringList{label(of.change.kind), nounOf(of.change.layer)} + fieldTexts(of)).join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return of.passage;
    case EmphasisRole:
        return QVariant::fromValue(std::vector<Span>{of.inPassage});
    case SignRole:
        return sign(of.change.kind);
    case QuietRole:
        return of.isTouched() ? QString(touchText(of) + u" · "_s + quiet()) : quiet();
    case AccentRole:
        return of.isTouched() ? QVariant(Theme::current().accent) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(quiet() + u". "_s + of.passage + u' ' + touchText(of));
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_changesmodel.cpp"
