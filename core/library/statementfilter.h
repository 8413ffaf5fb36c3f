// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/fieldfilter.h"
#include "core/library/statementfield.h"

namespace lectern
{

using StatementCondition = FieldCondition<StatementField>;

/// Which claims or trends a list shows, in the grammar of core/library/fieldfilter.h:
///
///     field = text speaker topic year about numbers heading check review (or accepted) certainty document date site
///             of claims also kind source worth, of trends also direction status
///
/// - kind (fact, forecast, opinion, advice), direction (up, down, shift, emerging, steady), status (observed, forecast), check (holds, open, fails; none: nothing was
///   checked there; any: something was) and review (undecided, accepted, corrected, added, rejected; yes: accepted, corrected or added; no: undecided; any: all)
///   want a whole name, and another one is an error.
/// - Rejected rows are met only where a condition on review names them: rejected, any.
/// - year and date: ranges of days. A row meets a year if one of its times touches it; a document's date must lie within.
/// - numbers, worth and certainty: ranges of plain numbers: numbers:>1, worth:>=50 (percent).
/// - speaker:author is what the author says; about: also the other names that the document has for a name or term. Other fields want the text within theirs, with
///   "=" in front all of it.
/// - Words are looked for in text, speaker, source, topic, about and heading.
using StatementFilter = FieldFilter<StatementField>;

/// Errors: BadArgument, with the part that cannot be read.
[[nodiscard]] Result<StatementFilter> parseStatementFilter(Layer layer, const QString &text);

using StatementPredicate = RowPredicate<StatementRow>;

/// The filter made ready to ask. Errors: BadArgument. Thread-safe.
[[nodiscard]] Result<StatementPredicate> predicateOf(const StatementFilter &filter);

/// The names that a field of a fixed choice knows, in their order; none for other fields.
[[nodiscard]] QStringList choicesOf(StatementField field);

} // namespace lectern
