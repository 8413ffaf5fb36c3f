// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityledger.h"
#include "core/store/document.h"
#include "ui/rows/groupedmodel.h"

#include <map>

namespace lectern
{

/// What documents are called in lists of passages.
class DocumentLabels
{
public:
    DocumentLabels() = default;
    explicit DocumentLabels(const std::vector<SourceSummary> &sources);

    [[nodiscard]] QString title(SourceId source) const;
    [[nodiscard]] QString titleAndDate(SourceId source) const; ///< "Title · 2025-01-26"
    /// The documents of an entity, the newest first, those without a date last.
    [[nodiscard]] std::vector<SourceId> newestFirst(const std::vector<EntityPlace> &places) const;

private:
    struct Label {
        QString title;
        QDate date;
    };
    std::map<SourceId, Label> m_labels;
};

/// Groups rows that follow each other by their documents. `sourceOf(row)` says whose a row is.
template<typename SourceOf>
[[nodiscard]] std::vector<RowGroup> groupedByDocument(int rows, const DocumentLabels &labels, SourceOf sourceOf)
{
    std::vector<RowGroup> groups;
    for (int row = 0; row < rows; ++row) {
        if (row == 0 || sourceOf(row) != sourceOf(row - 1))
            groups.push_back({labels.titleAndDate(sourceOf(row)), {}});
        groups.back().rows.push_back(row);
    }
    return groups;
}

} // namespace lectern
