// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/arrangement.h"
#include "ui/rows/rowlines.h"

namespace lectern
{

/// Rows of one layer, in groups or in one list, for a RowView. A dumb model: what it shows is set in one reset.
class EvidenceModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    /// Groups without a title stand without a header. A null document empties the model.
    void setRows(std::shared_ptr<const OpenDocument> document, Layer layer, Arrangement arrangement,
                 std::vector<RowGroup> groups);
    /// Passages that carry a note get a mark.
    void setNoted(std::vector<Span> spans);

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    [[nodiscard]] const RowLines &lines(int row) const;
    [[nodiscard]] QString markOf(int row) const;

    std::shared_ptr<const OpenDocument> m_document;
    Layer m_layer = Layer::Claims;
    Arrangement m_arrangement = Arrangement::Position;
    std::vector<Span> m_noted; ///< ascending, may overlap
    mutable int m_cachedRow = -1;
    mutable RowLines m_cached; ///< a delegate asks for many roles of one row in a row
};

} // namespace lectern
