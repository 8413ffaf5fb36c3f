// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numbertable.h"

#include "core/export/markdown.h"

#include <QCoreApplication>

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NumberTable)
};

int charactersOf(NumberField field)
{
    switch (field) {
    case NumberField::Value:
        return 16;
    case NumberField::Passage:
        return 80;
    case NumberField::Document:
        return 40;
    case NumberField::Subject:
    case NumberField::Metric:
    case NumberField::Speaker:
    case NumberField::Written:
        return 20;
    case NumberField::Link:
        return 30;
    default:
        return 11;
    }
}

TableValue numberCell(std::optional<double> number)
{
    return number ? TableValue(*number) : TableValue();
}

TableValue cellOf(const NumberRow &number, NumberField field, const QString &libraryId)
{
    if (field == NumberField::Date)
        return number.document->date.isValid() ? TableValue(number.document->date) : TableValue();
    if (field == NumberField::Link)
        return toString(PassageLink{libraryId, number.document->textSha256, number.codePoints});
    return textOf(number, field);
}

} // namespace

Table numberTable(const std::vector<NumberRow> &numbers, std::span<const int> rows, std::span<const NumberField> fields,
                  const QString &libraryId)
{
    Table table;
    table.title = Text::tr("Numbers");
    for (const NumberField field : fields) {
        const bool isValue = field == NumberField::Value;
        table.columns.push_back({titleOf(field), charactersOf(field), isValue});
        if (isValue) {
            table.columns.push_back({Text::tr("Low"), charactersOf(field), true});
            table.columns.push_back({Text::tr("High"), charactersOf(field), true});
        }
    }
    table.rows.reserve(rows.size());
    for (const int row : rows) {
        const NumberRow &number = numbers[size_t(row)];
        std::vector<TableValue> &cells = table.rows.emplace_back();
        cells.reserve(table.columns.size());
        for (const NumberField field : fields) {
            if (field == NumberField::Value)
                for (const auto &end : {number.quantity.value, number.quantity.low, number.quantity.high})
                    cells.push_back(numberCell(end));
            else
                cells.push_back(cellOf(number, field, libraryId));
        }
    }
    return table;
}

void addFilterColumn(Table &table, const QString &filter)
{
    if (filter.isEmpty())
        return;
    table.columns.push_back({Text::tr("Filter"), 30});
    for (auto &row : table.rows) {
        row.resize(table.columns.size() - 1);
        row.push_back(filter);
    }
}

} // namespace lectern
