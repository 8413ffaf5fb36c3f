// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/arrangement.h"
#include "ui/evidence/rowlines.h"

#include <QAbstractItemModel>

namespace lectern
{

/// Rows of one layer, in groups or in one list, for a RowView. A dumb model: what it shows is set in one reset. Column 0 alone.
class EvidenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Groups without a title stand without a header. A null document empties the model.
    void setRows(std::shared_ptr<const OpenDocument> document, Layer layer, Arrangement arrangement,
                 std::vector<RowGroup> groups);
    /// Passages that carry a note get a mark.
    void setNoted(std::vector<Span> spans);

    [[nodiscard]] int rowAt(const QModelIndex &index) const; ///< index into the layer; -1 for a header
    [[nodiscard]] QModelIndex indexOf(int row) const;        ///< invalid if the row is filtered out

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isFlat() const { return m_groups.size() == 1 && m_groups.front().title.isEmpty(); }
    [[nodiscard]] const RowLines &lines(int row) const;
    [[nodiscard]] QVariant headerData(const RowGroup &group, int role) const;
    [[nodiscard]] QVariant rowData(int row, int role) const;
    [[nodiscard]] QString markOf(int row) const;

    std::shared_ptr<const OpenDocument> m_document;
    Layer m_layer = Layer::Claims;
    Arrangement m_arrangement = Arrangement::Position;
    std::vector<RowGroup> m_groups;
    std::vector<Span> m_noted; ///< ascending, may overlap
    mutable int m_cachedRow = -1;
    mutable RowLines m_cached; ///< a delegate asks for many roles of one row in a row
};

} // namespace lectern
