// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statements.h"

#include <optional>
#include <span>

namespace lectern
{

/// What a table of claims or trends shows of each.
enum class StatementField {
    Text,
    Kind,      ///< of a claim
    Direction, ///< of a trend
    Status,    ///< of a trend
    Speaker,
    Source, ///< cited by a claim
    Topic,
    Year,
    About,   ///< names and terms in it
    Numbers, ///< how many it rests on
    Heading,
    Check,
    Review,
    Worth, ///< how much a claim is worth checking, 0 to 1
    Certainty, ///< 0 to 1
    Document,
    Date, ///< of the document
    Site,
    Link, ///< lectern:// to the passage
};

/// Those that a layer has, in their usual order. Claims have no direction and status, trends no kind, cited source and worth.
[[nodiscard]] std::span<const StatementField> statementFields(Layer layer);

/// The names used in filters, on the command line and in settings: "text", "kind", …
[[nodiscard]] QString toName(StatementField field);
/// Also "accepted" for Review. None for a field that the layer does not have.
[[nodiscard]] std::optional<StatementField> statementFieldFromName(Layer layer, QStringView name);
/// The heading of its column, translated.
[[nodiscard]] QString titleOf(StatementField field);

/// The field of a row as text: kind, direction, status, check and review by their names ("fact"; no check is empty), times and names parted by commas,
/// Date as ISO 8601, Worth and Certainty in percent without sign, Link empty.
[[nodiscard]] QString textOf(const StatementRow &row, StatementField field);

} // namespace lectern
