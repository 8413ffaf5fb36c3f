// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace lectern
{

/// A record of a CSV file and the line it begins in, from 1.
struct CsvRecord {
    int line = 1;
    QStringList fields;
    bool operator==(const CsvRecord &) const = default;
};

/// Reads comma-separated values after RFC 4180:
///
///   file   = record *(break record) [break]      break = CRLF | LF | CR
///   record = field *("," field)                  empty lines are no records
///   field  = '"' *(any but '"' | '""') '"' | *(any but ',' break '"')
///
/// A byte-order mark in front is passed over. Error: BadFormat, with the line: a quotation mark that is not closed, stands inside a field without
/// quotation marks, or has text behind it.
[[nodiscard]] Result<std::vector<CsvRecord>> parseCsv(QStringView text);

/// One record with its CRLF; fields are quoted where they must be.
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace lectern
