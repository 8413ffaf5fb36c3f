// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitiesmodel.h"

#include "core/text/projection.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"

#include <QCollator>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr char mimeType[] = "application/x-lectern-entity";
constexpr int types = int(EntityType::Term) + 1;

QString foldedText(const QString &text)
{
    return folded(text, Folding::Search);
}

/// By name in the order of the interface's language.
void sortByName(std::vector<int> &rows, const std::vector<LedgerEntity> &entities)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(collator.sortKey(entities[size_t(row)].name), row);
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ranges::transform(keyed, rows.begin(), [](const auto &entry) { return entry.second; });
}

} // namespace

void EntitiesModel::setLedger(std::shared_ptr<const EntityLedger> ledger)
{
    m_ledger = std::move(ledger);
    m_texts.clear();
    arrange();
}

void EntitiesModel::setFilter(const QString &filter)
{
    const QString form = foldedText(filter.trimmed());
    if (form == m_filter)
        return;
    m_filter = form;
    arrange();
}

void EntitiesModel::setOrder(EntityOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
}

std::vector<int> EntitiesModel::matches()
{
    const std::vector<LedgerEntity> &entities = m_ledger->entities();
    std::vector<int> rows;
    if (!m_filter.isEmpty() && m_texts.empty()) {
        m_texts.reserve(entities.size());
        for (const LedgerEntity &entity : entities)
            m_texts.push_back(foldedText((QStringList(entity.name) + entity.names).join(u'\n')));
    }
    for (int i = 0; i < int(entities.size()); ++i)
        if (m_filter.isEmpty() || m_texts[size_t(i)].contains(m_filter))
            rows.push_back(i);
    return rows;
}

void EntitiesModel::arrange()
{
    beginResetModel();
    std::vector<RowGroup> groups(types);
    m_counts.assign(types, 0);
    m_matching = 0;
    m_cut = false;
    if (m_ledger) {
        for (const int row : matches())
            groups[size_t(m_ledger->entities()[size_t(row)].type)].rows.push_back(row);
        for (int type = 0; type < types; ++type) {
            RowGroup &group = groups[size_t(type)];
            group.title = labels(EntityType(type));
            m_counts[size_t(type)] = int(group.rows.size());
            m_matching += int(group.rows.size());
            if (m_order == EntityOrder::Name)
                sortByName(group.rows, m_ledger->entities());
            m_cut |= group.rows.size() > most;
            group.rows.resize(std::min<size_t>(group.rows.size(), most));
        }
    }
    setGroups(std::move(groups));
    endResetModel();
}

QVariant EntitiesModel::rowData(int row, int role) const
{
    const LedgerEntity &entity = m_ledger->entities()[size_t(row)];
    const auto quiet = [&] {
        QStringList parts;
        if (m_ledger->documents() > 1)
            parts << tr("%n document(s)", nullptr, int(entity.places.size()));
        if (!entity.names.isEmpty())
            parts << entity.names.mid(0, 6).join(u", "_s);
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case LeadRole:
        return true;
    case AsideRole:
        return QLocale().toString(entity.mentions);
    case QuietRole:
        return quiet().isEmpty() ? QVariant() : QVariant(quiet());
    case Qt::AccessibleTextRole:
        return QString(entity.name + u". "_s + label(entity.type) + u". "_s + tr("%n mention(s)", nullptr, entity.mentions)
                       + u". "_s + quiet());
    default:
        return {};
    }
}

Qt::ItemFlags EntitiesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = GroupedModel::flags(index);
    return rowAt(index) < 0 ? flags : flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList EntitiesModel::mimeTypes() const
{
    return {QLatin1StringView(mimeType)};
}

QMimeData *EntitiesModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty() && rowAt(indexes.front()) >= 0) {
        const LedgerEntity &entity = m_ledger->entities()[size_t(rowAt(indexes.front()))];
        data->setData(QLatin1StringView(mimeType), QByteArray::number(int(entity.type)) + '/' + entity.name.toUtf8());
        data->setText(entity.name);
    }
    return data;
}

int EntitiesModel::draggedRow(const QMimeData *data) const
{
    const QByteArray dragged = data->data(QLatin1StringView(mimeType));
    const qsizetype border = dragged.indexOf('/');
    if (!m_ledger || border < 0)
        return -1;
    const int type = std::clamp(dragged.first(border).toInt(), 0, types - 1);
    return m_ledger->find(EntityType(type), QString::fromUtf8(dragged.sliced(border + 1)));
}

bool EntitiesModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const int from = draggedRow(data);
    return from >= 0 && rowAt(parent) >= 0 && rowAt(parent) != from;
}

bool EntitiesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit mergeRequested(draggedRow(data), rowAt(parent));
    return true;
}

QVariant EntitiesModel::groupData(const RowGroup &group, int role) const
{
    if (role == CountRole && !group.rows.empty())
        return m_counts[size_t(m_ledger->entities()[size_t(group.rows.front())].type)];
    return GroupedModel::groupData(group, role);
}

} // namespace lectern

#include "moc_entitiesmodel.cpp"
