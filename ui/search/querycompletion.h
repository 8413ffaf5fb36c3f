// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/knownvalues.h"
#include "core/text/span.h"

#include <QStringList>

#include <optional>

namespace lectern
{

/// The part of a query that is being typed.
struct TypedPart {
    Span place; ///< in the query: the beginning of a word, or what stands behind a field's colon
    QString words; ///< there, without quotation marks
    std::optional<QueryField> field; ///< whose value is typed; none: a word, or perhaps a field's name
    bool isQuoted = false; ///< a phrase: no field's name
    bool operator==(const TypedPart &) const = default;
};

/// What stands before the cursor, from the last white space or bracket outside quotation marks on.
[[nodiscard]] TypedPart typedAt(const QString &query, qsizetype cursor);

/// What a field is about, in some words for people: "who wrote it".
[[nodiscard]] QString subjectOf(QueryField field);

/// What could stand in the place of a part.
struct QueryOffer {
    Span place; ///< what it takes the place of
    QString text;
    QString aside; ///< what to say of it: how many documents have it, what a field is about
    bool isField = false; ///< a value comes next
    bool operator==(const QueryOffer &) const = default;
};

/// Fields whose name, English or Chinese, begins with three Latin letters or a Han character that are typed.
[[nodiscard]] std::vector<QueryOffer> fieldOffers(const TypedPart &typed);

/// Values of the part's field. One that is there already is not offered.
[[nodiscard]] std::vector<QueryOffer> valueOffers(const TypedPart &typed, const std::vector<KnownValue> &values);

/// Queries from before, the last ones first, that go on from a whole one of three Latin letters or a Han character; at most five.
[[nodiscard]] std::vector<QueryOffer> earlierOffers(const QString &query, qsizetype cursor, const QStringList &earlier);

} // namespace lectern
