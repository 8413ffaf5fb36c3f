// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/table.h"
#include "core/search/batch.h"

namespace lectern
{

enum class BatchRows {
    Names, ///< a row a name: name, documents, hits, then a column a document
    Documents ///< a row a document: title, site, date, file, then a column a name
};

/// The table names × documents with its counts, empty where there are none. More documents than a sheet has columns (16,000) make Names give way to Documents.
[[nodiscard]] Table toTable(const BatchResult &batch, BatchRows rows = BatchRows::Names);

} // namespace lectern
