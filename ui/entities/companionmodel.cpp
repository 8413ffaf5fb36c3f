// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/companionmodel.h"

#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"

#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

void CompanionModel::setCompanions(std::shared_ptr<const EntityLedger> ledger, std::vector<Companion> companions)
{
    beginResetModel();
    m_ledger = std::move(ledger);
    m_companions = std::move(companions);
    RowGroup all;
    all.rows.resize(m_companions.size());
    std::iota(all.rows.begin(), all.rows.end(), 0);
    setGroups({std::move(all)});
    endResetModel();
}

int CompanionModel::entityAt(const QModelIndex &index) const
{
    const int row = rowAt(index);
    return row < 0 ? -1 : m_companions[size_t(row)].entity;
}

QVariant CompanionModel::rowData(int row, int role) const
{
    const Companion &companion = m_companions[size_t(row)];
    const LedgerEntity &entity = m_ledger->entities()[size_t(companion.entity)];
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case LeadRole:
        return true;
    case AsideRole:
        return QLocale().toString(companion.sentences);
    case QuietRole:
        return QString(label(entity.type) + u" · "_s + tr("%n sentence(s)", nullptr, companion.sentences) + u" · "_s
                       + tr("%n document(s)", nullptr, companion.documents));
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_companionmodel.cpp"
