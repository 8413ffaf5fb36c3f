// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/batchtable.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BatchTable)
};

constexpr size_t mostColumns = 16'000; // a sheet has 16,384

QString nameOf(const BatchResult::Document &document)
{
    return document.title.isEmpty() ? QFileInfo(document.path).fileName() : document.title;
}

TableValue countCell(int count)
{
    return count > 0 ? TableValue(double(count)) : TableValue();
}

TableValue dateCell(QDate date)
{
    return date.isValid() ? TableValue(date) : TableValue();
}

void addNameRows(Table &table, const BatchResult &batch)
{
    table.columns = {{Text::tr("Name"), 24}, {Text::tr("Documents"), 10, true}, {Text::tr("Hits"), 10, true}};
    for (const BatchResult::Document &document : batch.documents)
        table.columns.push_back({nameOf(document), 16, true});
    for (qsizetype name = 0; name < batch.names.size(); ++name) {
        std::vector<TableValue> row{batch.names[name], double(batch.documentsWith(name)), double(batch.hitsOf(name))};
        for (const BatchResult::Document &document : batch.documents)
            row.push_back(countCell(document.counts[size_t(name)]));
        table.rows.push_back(std::move(row));
    }
}

void addDocumentRows(Table &table, const BatchResult &batch)
{
    table.columns = {{Text::tr("Document"), 40}, {Text::tr("Site"), 16}, {Text::tr("Date"), 12}, {Text::tr("File"), 40}};
    for (const QString &name : batch.names)
        table.columns.push_back({name, 12, true});
    for (const BatchResult::Document &document : batch.documents) {
        std::vector<TableValue> row{nameOf(document), document.site, dateCell(document.date), document.path};
        for (const int count : document.counts)
            row.push_back(countCell(count));
        table.rows.push_back(std::move(row));
    }
}

} // namespace

Table toTable(const BatchResult &batch, BatchRows rows)
{
    Table table;
    table.title = Text::tr("Names and documents");
    if (rows == BatchRows::Names && batch.documents.size() <= mostColumns)
        addNameRows(table, batch);
    else
        addDocumentRows(table, batch);
    QStringList nowhere;
    for (qsizetype name = 0; name < batch.names.size(); ++name)
        if (batch.documentsWith(name) == 0)
            nowhere << batch.names[name];
    table.about = {{Text::tr("Names"), QString::number(batch.names.size())},
                   {Text::tr("Documents searched"), QString::number(batch.searched)},
                   {Text::tr("Documents with a hit"), QString::number(batch.documents.size())},
                   {Text::tr("Names without a hit"), nowhere.join(u", "_s)}};
    return table;
}

} // namespace lectern
