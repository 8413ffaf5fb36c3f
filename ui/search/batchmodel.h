// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/batchtable.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace lectern
{

/// How often names occur in documents, as a table: a row a name and a column a document, or the other way round. The last row holds the totals. What is
/// shown follows a filter (letters of names and titles) and whether documents without a hit of the names on show are hidden.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// One name in one document.
    struct Cell {
        QString name;
        SourceId source;
        QString title;
        int count = 0;
    };

    void setBatch(std::shared_ptr<const BatchResult> batch);
    [[nodiscard]] const std::shared_ptr<const BatchResult> &batch() const { return m_batch; }
    void setRows(BatchRows rows);
    [[nodiscard]] BatchRows rows() const { return m_rows; }
    void setFilter(const QString &names, bool hideEmpty);

    [[nodiscard]] int fixedColumns() const; ///< before those of single documents or names
    [[nodiscard]] std::optional<Cell> cellAt(const QModelIndex &index) const; ///< none outside of the counts
    [[nodiscard]] QString nameAt(const QModelIndex &index) const; ///< of the index's row or column, empty for none
    [[nodiscard]] int shownNames() const { return int(m_names.size()); }
    [[nodiscard]] int shownDocuments() const { return int(m_documents.size()); }
    /// The names and documents on show, in their order.
    [[nodiscard]] BatchResult shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; ///< -1: the order they were given in, documents with most names first

private:
    struct Sum { ///< over what is on show
        int hits = 0;
        int having = 0; ///< documents with the name, or names in the document
    };

    [[nodiscard]] bool areNamesRows() const { return m_rows == BatchRows::Names; }
    [[nodiscard]] int count(int name, int document) const;
    [[nodiscard]] Sum sumOf(int row) const;
    [[nodiscard]] int countAt(int row, int column) const; ///< of the table's row and column, the last row being the totals
    [[nodiscard]] QVariant value(int row, int column) const;
    [[nodiscard]] QVariant fixedValue(int row, int column) const;
    [[nodiscard]] const BatchResult::Document &document(int place) const;
    void choose(); ///< which names and documents are shown, in their order

    std::shared_ptr<const BatchResult> m_batch = std::make_shared<BatchResult>();
    BatchRows m_rows = BatchRows::Names;
    QString m_filter; ///< folded
    bool m_hideEmpty = true;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_names, m_documents; ///< on show: indexes into the batch's
    std::vector<Sum> m_ofNames, m_ofDocuments; ///< by these indexes
};

} // namespace lectern
