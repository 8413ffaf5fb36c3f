// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"

namespace lectern
{

/// What a field of the query language can hold in a library.
struct KnownValue {
    QString value; ///< as a query has it, without quotation marks
    QString label; ///< translated where the value is a word of ours, else empty
    int documents = 0; ///< that have it
    bool operator==(const KnownValue &) const = default;
};

/// The values of a field that fit what is begun of one, folded as in a search: those that begin with it before those that hold it elsewhere, then those of
/// most documents, then by value; at most `most`. Sites, authors, tags (of documents and of notes), names of entities (of their fullest names alone while
/// nothing is begun), speakers, languages, kinds of claims, and years of dates, the last first; other fields have none. Thread-safe, for a job: the first time after a
/// change it reads what facets read. Errors: those of Database.
[[nodiscard]] Result<std::vector<KnownValue>> knownValues(const Library &library, QueryField field, const QString &begun,
                                                          int most);

} // namespace lectern
