// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/changes.h"
#include "ui/settings/theme.h"

namespace lectern
{

// The words for what other rules made of rows, translated.

[[nodiscard]] QString label(RowChangeKind kind); ///< "Appeared"
[[nodiscard]] QString sign(RowChangeKind kind); ///< one character: + − ≠
[[nodiscard]] QString touchText(const ChangedRow &row); ///< "noted, decided, exported"; empty if nothing is
/// "Unit: USD → CNY", a text each; of a row that appeared or disappeared its fields that say something.
[[nodiscard]] QStringList fieldTexts(const ChangedRow &row);
/// The sheet of one change: the passage, its fields before and after, the rules, what is the person's. Everything from the document is escaped.
[[nodiscard]] QString changeHtml(const DocumentChanges &document, const ChangedRow &row, const Theme &theme);

} // namespace lectern
