// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersexport.h"

#include "core/library/exported.h"
#include "core/library/numbertable.h"
#include "ui/jobs/jobs.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

std::vector<std::pair<QString, QString>> aboutOf(const NumbersSelection &selection)
{
    return {{NumbersExport::tr("Numbers of"), selection.name},
            {NumbersExport::tr("Filter"), selection.filter.isEmpty() ? NumbersExport::tr("none", "no filter") : selection.filter},
            {NumbersExport::tr("Rows"), NumbersExport::tr("%1 of %2").arg(selection.rows.size()).arg(selection.total)}};
}

Result<QByteArray> bytesOf(const NumbersSelection &selection, TableFormat format)
{
    Table table = numberTable(*selection.numbers, selection.rows, selection.fields, selection.library);
    if (format == TableFormat::Xlsx) {
        table.about = aboutOf(selection);
        return toXlsx(table);
    }
    addFilterColumn(table, selection.filter);
    return toCsv(table, format == TableFormat::CsvForExcel ? ByteOrderMark::With : ByteOrderMark::Without);
}

} // namespace

NumbersExport::NumbersExport(QWidget *window)
    : QObject(window)
    , m_files(new TableExport(window))
{
    connect(m_files, &TableExport::done, this, &NumbersExport::done);
    connect(m_files, &TableExport::failed, this, &NumbersExport::failed);
}

void NumbersExport::write(const NumbersSelection &shown, TableFormat format)
{
    if (shown.rows.empty()) {
        emit failed(tr("There is nothing to export: no number is shown."));
        return;
    }
    NumbersSelection selection = shown;
    if (!std::ranges::contains(selection.fields, NumberField::Link))
        selection.fields.push_back(NumberField::Link);
    TableJob job;
    job.title = tr("Export the numbers shown");
    //: File name of an exported table; %1 is the document's title or the library's name
    job.name = tr("%1 – numbers").arg(shown.name.left(80));
    job.format = format;
    job.bytes = [selection, format](const Progress &) { return bytesOf(selection, format); };
    if (selection.keeper) {
        job.written = [selection](const QString &form) {
            // A library that cannot be told of the file does not make it less written.
            std::ignore = recordExportedNumbers(*selection.keeper, form, *selection.numbers, selection.rows);
        };
    }
    job.done = [count = int(shown.rows.size())](const QString &file) {
        return tr("%n number(s) exported to %1", nullptr, count).arg(file);
    };
    job.failed = [](const QString &why) { return tr("The numbers were not exported: %1").arg(why); };
    m_files->write(job);
}

void NumbersExport::copy(const NumbersSelection &selection)
{
    if (selection.rows.empty()) {
        emit failed(tr("There is nothing to copy: select rows first."));
        return;
    }
    Jobs::instance().start(
        this,
        [selection](const Progress &) {
            return toTsv(numberTable(*selection.numbers, selection.rows, selection.fields, selection.library));
        },
        [this, count = int(selection.rows.size())](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            emit done(tr("%n row(s) copied", nullptr, count), {});
        });
}

} // namespace lectern

#include "moc_numbersexport.cpp"
