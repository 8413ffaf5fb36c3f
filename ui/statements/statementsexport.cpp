// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsexport.h"

#include "core/library/exported.h"
#include "core/library/numbertable.h"
#include "core/library/statementtable.h"
#include "ui/statements/statementwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementsExport)
};

Result<QByteArray> tableBytes(const StatementsSelection &selection, TableFormat format)
{
    const std::vector<int> shown = rowsOf(selection.groups);
    Table table =
        statementTable(*selection.rows, shown, statementFields(selection.layer), selection.layer, selection.library->id());
    if (format == TableFormat::Xlsx) {
        table.about = {{Words::tr("Rows of"), selection.name},
                       {Words::tr("Filter"), selection.filter.isEmpty() ? Words::tr("none", "no filter") : selection.filter},
                       {Words::tr("Rows"), Words::tr("%1 of %2").arg(shown.size()).arg(selection.rows->size())}};
        return toXlsx(table);
    }
    addFilterColumn(table, selection.filter);
    if (format == TableFormat::Tsv)
        return toTsv(table).toUtf8();
    return toCsv(table, format == TableFormat::CsvForExcel ? ByteOrderMark::With : ByteOrderMark::Without);
}

Result<QByteArray> markdownBytes(const StatementsSelection &selection, const Progress &progress)
{
    QStringList titles;
    for (const StatementGroup &group : selection.groups)
        titles << (selection.group ? groupTitle(*selection.group, group.title) : QString());
    return statementsMarkdown(*selection.library, *selection.rows, selection.groups, selection.layer, titles, progress)
        .transform([](const QString &text) { return text.toUtf8(); });
}

} // namespace

TableJob exportJob(const StatementsSelection &selection, TableFormat format)
{
    const bool claims = selection.layer == Layer::Claims;
    const QString name = selection.name.left(80);
    TableJob job;
    job.title = claims ? Words::tr("Export the claims shown") : Words::tr("Export the trends shown");
    //: File name of exported rows; %1 is the document's title or the library's name
    job.name = (claims ? Words::tr("%1 – claims") : Words::tr("%1 – trends")).arg(name);
    job.format = format;
    job.bytes = [selection, format](const Progress &progress) {
        return format == TableFormat::Markdown ? markdownBytes(selection, progress) : tableBytes(selection, format);
    };
    job.written = [selection](const QString &form) {
        // A library that cannot be told of the file does not make it less written.
        std::ignore = recordExportedStatements(*selection.library, form, *selection.rows, rowsOf(selection.groups));
    };
    job.done = [count = int(rowsOf(selection.groups).size())](const QString &file) {
        return Words::tr("%n row(s) exported to %1", nullptr, count).arg(file);
    };
    job.failed = [](const QString &why) { return Words::tr("The rows were not exported: %1").arg(why); };
    return job;
}

} // namespace lectern
