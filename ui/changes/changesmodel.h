// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/changes.h"
#include "ui/rows/groupedmodel.h"

#include <optional>

namespace lectern
{

/// What other rules made of rows, document by document, for a RowView: of all layers and kinds or some, and what touches a person's work alone.
class ChangesModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setChanges(LibraryChanges changes);
    void setLayer(std::optional<Layer> layer);
    void setKind(std::optional<RowChangeKind> kind);
    void setTouchedOnly(bool only);

    [[nodiscard]] const LibraryChanges &changes() const { return m_changes; }
    [[nodiscard]] const ChangedRow *rowOf(const QModelIndex &index) const; ///< null for a header
    [[nodiscard]] const DocumentChanges *documentOf(const QModelIndex &index) const; ///< of a row; null for a header
    [[nodiscard]] int shown() const { return m_shown; }

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    struct Place {
        int document = 0, row = 0;
    };
    void arrange();
    [[nodiscard]] bool matches(const ChangedRow &row) const;
    [[nodiscard]] const ChangedRow &at(Place place) const
    {
        return m_changes.documents[size_t(place.document)].rows[size_t(place.row)];
    }

    LibraryChanges m_changes;
    std::vector<Place> m_places; ///< by the model's numbers of rows
    std::optional<Layer> m_layer;
    std::optional<RowChangeKind> m_kind;
    bool m_touchedOnly = false;
    int m_shown = 0;
};

} // namespace lectern
