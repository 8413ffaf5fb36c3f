// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementorder.h"

namespace lectern
{

// The words that the pages of claims and trends have, translated.

[[nodiscard]] QString label(StatementCheck check);   ///< "does not come out right"; empty for None
[[nodiscard]] QString label(StatementReview review); ///< "accepted"
[[nodiscard]] QString label(StatementSort sort, Layer layer);
[[nodiscard]] QString groupLabel(StatementField field); ///< "By heading"

/// A field's text as a person reads it: kinds and other choices by their words, "author" as the author.
[[nodiscard]] QString shownText(StatementField field, const QString &text);
/// The title of a group; of one whose field is empty what that means.
[[nodiscard]] QString groupTitle(StatementField field, const QString &title);

/// The line below a row: kind, speaker, source, times …; what its group says already is not said again. `where`: also document and heading.
[[nodiscard]] QString quietLine(const StatementRow &row, std::optional<StatementField> group, bool where);
/// Behind it: review and check.
[[nodiscard]] QString markOf(const StatementRow &row);

} // namespace lectern
