// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencemodel.h"

#include "ui/evidence/wording.h"
#include "ui/rows/rowroles.h"
#include "ui/state/rowspan.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr quintptr TopLevel = 0; // children carry their group's number plus one

} // namespace

void EvidenceModel::setRows(std::shared_ptr<const OpenDocument> document, Layer layer, Arrangement arrangement,
                            std::vector<RowGroup> groups)
{
    beginResetModel();
    m_document = std::move(document);
    m_layer = layer;
    m_arrangement = arrangement;
    m_groups = std::move(groups);
    std::erase_if(m_groups, [](const RowGroup &group) { return group.rows.empty(); });
    m_cachedRow = -1;
    endResetModel();
}

void EvidenceModel::setNoted(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    m_noted = std::move(spans);
    if (rowCount() > 0) // the views repaint; which rows changed is not worth finding out
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {MarkRole});
}

int EvidenceModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (index.internalId() == TopLevel)
        return isFlat() ? m_groups.front().rows[size_t(index.row())] : -1;
    return m_groups[size_t(index.internalId() - 1)].rows[size_t(index.row())];
}

QModelIndex EvidenceModel::indexOf(int row) const
{
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const auto &rows = m_groups[group].rows;
        const auto found = std::ranges::find(rows, row);
        if (found != rows.end())
            return createIndex(int(found - rows.begin()), 0, isFlat() ? TopLevel : quintptr(group + 1));
    }
    return {};
}

QModelIndex EvidenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : TopLevel);
}

QModelIndex EvidenceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, TopLevel);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isFlat() ? int(m_groups.front().rows.size()) : int(m_groups.size());
    if (isFlat() || parent.internalId() != TopLevel)
        return 0;
    return int(m_groups[size_t(parent.row())].rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = rowAt(index);
    return row < 0 ? headerData(m_groups[size_t(index.row())], role) : rowData(row, role);
}

const RowLines &EvidenceModel::lines(int row) const
{
    if (row != m_cachedRow) {
        m_cached = linesOf(*m_document, {m_layer, row}, m_arrangement);
        m_cachedRow = row;
    }
    return m_cached;
}

QVariant EvidenceModel::headerData(const RowGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case HeaderRole:
        return true;
    case CountRole:
        return int(group.rows.size());
    default:
        return {};
    }
}

QVariant EvidenceModel::rowData(int row, int role) const
{
    const auto ifAny = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return lines(row).text;
    case QuietRole:
        return ifAny(lines(row).quiet);
    case AsideRole:
        return lines(row).aside.isNull() ? QVariant() : QVariant(lines(row).aside);
    case SignRole:
        return ifAny(lines(row).sign);
    case LeadRole:
        return lines(row).lead;
    case MarkRole:
        return ifAny(markOf(row));
    case Qt::AccessibleTextRole:
        return QString(lines(row).text + u". "_s + lines(row).aside + u". "_s + lines(row).quiet);
    case Qt::ToolTipRole: {
        const Provenance &why = whyOf(m_document->extraction, {m_layer, row});
        return tr("Found by %1, certain to %2").arg(why.rule, percentage(why.confidence));
    }
    default:
        return {};
    }
}

QString EvidenceModel::markOf(int row) const
{
    const Span span = spanOf(m_document->extraction, {m_layer, row});
    const bool noted = std::ranges::any_of(m_noted, [span](Span note) { return note.overlaps(span); });
    return lines(row).mark + (noted ? u"✎"_s : QString());
}

} // namespace lectern

#include "moc_evidencemodel.cpp"
