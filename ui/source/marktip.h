// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/page.h"
#include "ui/state/viewstate.h"

#include <QString>

#include <vector>

namespace lectern
{

/// The rows whose marks hold a source offset, of the layers shown, the shortest mark first.
[[nodiscard]] std::vector<RowRef> rowsAt(const PreparedText &text, const QSet<Layer> &layers, qsizetype source);

/// A tool tip in rich text: a line a row with its layer, what it says, and below it the rule and how sure it is. Empty for no rows.
[[nodiscard]] QString markTip(const OpenDocument &document, const std::vector<RowRef> &rows);

} // namespace lectern
