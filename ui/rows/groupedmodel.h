// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace lectern
{

/// Rows, named by their index into whatever the model shows, under a title.
struct RowGroup {
    QString title; ///< empty for a list without groups
    std::vector<int> rows;
    bool operator==(const RowGroup &) const = default;
};

/// Rows in groups under headers, or in one list, for a RowView: the shape that all lists of the window share. A model of its own says what a row
/// shows. Column 0 alone.
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] int rowAt(const QModelIndex &index) const; ///< -1 for a header
    [[nodiscard]] QModelIndex indexOf(int row) const; ///< invalid if the row is not shown
    [[nodiscard]] const std::vector<RowGroup> &groups() const { return m_groups; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    /// Between beginResetModel() and endResetModel(). Empty groups are dropped; one group without a title stands without a header.
    void setGroups(std::vector<RowGroup> groups);
    /// Tells the views that roles of any row may have changed.
    void rowsChanged(const QList<int> &roles);

    [[nodiscard]] virtual QVariant rowData(int row, int role) const = 0;
    [[nodiscard]] virtual QVariant groupData(const RowGroup &group, int role) const;

private:
    [[nodiscard]] bool isFlat() const { return m_groups.size() == 1 && m_groups.front().title.isEmpty(); }

    std::vector<RowGroup> m_groups;
};

} // namespace lectern
