// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityledger.h"
#include "ui/rows/groupedmodel.h"

#include <memory>

namespace lectern
{

enum class EntityOrder { Count, Name };

/// Entities by type, for a RowView: name, mentions, other names, documents. Of a type with more than `most` entities the first are shown; the
/// header tells how many there are.
class EntitiesModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;
    static constexpr int most = 1000;

    /// A null ledger empties the model. Rows are indexes into the ledger.
    void setLedger(std::shared_ptr<const EntityLedger> ledger);
    void setFilter(const QString &filter);
    void setOrder(EntityOrder order);
    [[nodiscard]] const std::shared_ptr<const EntityLedger> &ledger() const { return m_ledger; }

    [[nodiscard]] int matching() const { return m_matching; }
    [[nodiscard]] bool isCut() const { return m_cut; } ///< some type has more than is shown

    // One entity dragged on another asks to merge it.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void mergeRequested(int from, int into); ///< rows

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;
    [[nodiscard]] QVariant groupData(const RowGroup &group, int role) const override;

private:
    void arrange();
    [[nodiscard]] std::vector<int> matches();
    [[nodiscard]] int draggedRow(const QMimeData *data) const;

    std::shared_ptr<const EntityLedger> m_ledger;
    QString m_filter; ///< folded
    EntityOrder m_order = EntityOrder::Count;
    std::vector<QString> m_texts; ///< all names of each entity, folded; made when a filter is first set
    std::vector<int> m_counts; ///< of each type
    int m_matching = 0;
    bool m_cut = false;
};

} // namespace lectern
