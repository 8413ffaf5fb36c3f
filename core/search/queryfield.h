// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lectern
{

/// What part of a query is about. Their names, English and Chinese, are rows of resources/lexicon/search-fields.tsv.
enum class QueryField {
    Any, ///< without a field: text, title, authors, site, summary, tags, notes
    Title,
    Author,
    Site,
    Tag, ///< of the document or of a note on it
    Note, ///< comment and tags of an annotation
    Entity, ///< a name of an entity found in the document
    Speaker, ///< who said a quote or made a claim
    Language,
    Kind, ///< of a claim
    Date, ///< of the document
    Number, ///< of any kind; those below of one
    Money,
    Percent,
    Ratio,
    Count,
    Measure,
    Duration,
    Point
};

/// The field of a name in any case and script; none if there is no such field.
[[nodiscard]] std::optional<QueryField> queryFieldFromName(const QString &name);
/// Its first name in the table: "title".
[[nodiscard]] QString toName(QueryField field);
/// All names of all fields, in the order of the table: for completion.
[[nodiscard]] QStringList queryFieldNames();

} // namespace lectern
