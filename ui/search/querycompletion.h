// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/queryfield.h"
#include "core/text/span.h"

#include <QStringList>

#include <map>

namespace lectern
{

/// What the fields of the query language can hold in a library: its sites, tags, years …
using QueryValues = std::map<QueryField, QStringList>;

/// What could stand in the place of what is being typed.
struct QueryCompletion {
    Span place; ///< in the query
    QStringList texts; ///< none where nothing fits
    bool operator==(const QueryCompletion &) const = default;
};

/// A field for three Latin letters or a Han character of its name, a value behind a field's colon. What is complete already is not offered; at most twelve.
[[nodiscard]] QueryCompletion completionAt(const QString &query, qsizetype cursor, const QueryValues &values);

} // namespace lectern
