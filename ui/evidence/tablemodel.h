// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/columns.h"

#include <QAbstractTableModel>
#include <QCollator>

namespace lectern
{

/// The rows of one layer with all their fields. Cells are read from the document when they are shown; sorting reads each key once.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(Layer layer, QObject *parent = nullptr);

    /// In one reset; keeps the order of sorting. A null document empties the model.
    void setRows(std::shared_ptr<const OpenDocument> document, std::vector<int> rows);

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] int rowAt(const QModelIndex &index) const { return m_rows[size_t(index.row())]; } ///< index into the layer
    [[nodiscard]] QModelIndex indexOf(int row) const; ///< invalid if filtered out

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: reading order

private:
    void sortRows();
    [[nodiscard]] std::vector<int> sortedByNumber(const Column &column) const;
    [[nodiscard]] std::vector<int> sortedByText(const Column &column) const;

    std::vector<Column> m_columns;
    std::unique_ptr<TableSource> m_source;
    std::vector<int> m_rows;
    QCollator m_collator;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lectern
