// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace lectern
{

/// Nothing, a number, a date or a text.
using TableValue = std::variant<std::monostate, double, QDate, QString>;

struct TableColumn {
    QString title;
    int characters = 12; ///< a good width, in characters of Latin text
    bool isNumber = false; ///< its heading stands at the right
    bool operator==(const TableColumn &) const = default;
};

/// A table as programs exchange it. Rows have a cell for each column; those that are missing at a row's end are empty.
struct Table {
    QString title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableValue>> rows;
    /// What the table shows and what was left out, as name and text; a second sheet in XLSX.
    std::vector<std::pair<QString, QString>> about;
};

enum class ByteOrderMark { Without, With };

/// RFC 4180: records end in CRLF, fields are parted by commas and put in quotation marks where they must be, UTF-8. `With` a byte-order mark Excel
/// reads it as UTF-8. Numbers are written whole, with a point and without exponent, dates as ISO 8601. A text that a spreadsheet would take for a formula,
/// because it begins with = + - @ (also full-width), tab, CR or LF, gets an apostrophe in front.
[[nodiscard]] QByteArray toCsv(const Table &table, ByteOrderMark mark = ByteOrderMark::Without);

/// For the clipboard: fields parted by tabs, lines by '\n', headings first; white space within a text becomes one space, and a text that
/// begins with a quotation mark is quoted, for spreadsheets would take it so. Texts are guarded as in CSV.
[[nodiscard]] QString toTsv(const Table &table);

/// A workbook of Office Open XML: numbers and dates are real ones, the head is frozen and filters, and the sheet “about” follows if there is one. The
/// same table gives the same bytes: its date of creation is fixed. Texts longer than a cell holds (32,767) are cut with an ellipsis.
/// Errors: BadArgument for more rows than a sheet has (1,048,575), CannotWrite.
[[nodiscard]] Result<QByteArray> toXlsx(const Table &table);

} // namespace lectern
