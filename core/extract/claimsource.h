// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rowindex.h"

namespace lectern
{

/// The source that a passage cites: a name (`据艾瑞咨询`, `Harbor Index的问卷数据显示`, `according to Gartner`), or its footnote
/// (`^1`); empty if it cites none.
[[nodiscard]] QString claimSource(const Reading &reading, QStringView lower, Span passage, const RowIndex &rows,
                                  const Extraction &found);

/// Whether a description is one that sources without a name are called by: `外媒`, `官方`.
[[nodiscard]] bool isUnnamedSource(QStringView description);

} // namespace lectern
