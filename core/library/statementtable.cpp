// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statementtable.h"

#include "core/export/markdown.h"

#include <QCoreApplication>

#include <cmath>

namespace lectern
{

namespace
{

using F = StatementField;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatementTable)
};

int charactersOf(StatementField field)
{
    switch (field) {
    case F::Text:
        return 80;
    case F::Document:
    case F::Heading:
    case F::About:
        return 40;
    case F::Link:
        return 30;
    case F::Speaker:
    case F::Source:
    case F::Topic:
        return 20;
    default:
        return 11;
    }
}

bool isNumber(StatementField field)
{
    return field == F::Numbers || field == F::Worth || field == F::Certainty;
}

TableValue cellOf(const StatementRow &row, StatementField field, const QString &libraryId)
{
    switch (field) {
    case F::Numbers:
        return double(row.numbers);
    case F::Worth:
        return double(std::lround(row.worth * 100));
    case F::Certainty:
        return double(std::lround(row.certainty * 100));
    case F::Date:
        return row.document->date.isValid() ? TableValue(row.document->date) : TableValue();
    case F::Link:
        return toString(PassageLink{libraryId, row.document->textSha256, row.codePoints});
    default:
        return textOf(row, field);
    }
}

} // namespace

Table statementTable(const std::vector<StatementRow> &rows, std::span<const int> shown, std::span<const StatementField> fields,
                     Layer layer, const QString &libraryId)
{
    Table table;
    table.title = layer == Layer::Trends ? Text::tr("Trends") : Text::tr("Claims");
    for (const StatementField field : fields)
        table.columns.push_back({titleOf(field), charactersOf(field), isNumber(field)});
    table.rows.reserve(shown.size());
    for (const int row : shown) {
        std::vector<TableValue> &cells = table.rows.emplace_back();
        cells.reserve(fields.size());
        for (const StatementField field : fields)
            cells.push_back(cellOf(rows[size_t(row)], field, libraryId));
    }
    return table;
}

} // namespace lectern
