// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/tableexport.h"

#include "core/export/writefile.h"
#include "ui/jobs/jobs.h"

#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString suffixOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Xlsx:
        return u".xlsx"_s;
    case TableFormat::Tsv:
        return u".tsv"_s;
    case TableFormat::Markdown:
        return u".md"_s;
    case TableFormat::Csv:
    case TableFormat::CsvForExcel:
        break;
    }
    return u".csv"_s;
}

QString filterOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Xlsx:
        return TableExport::tr("Spreadsheets (*.xlsx)");
    case TableFormat::Tsv:
        return TableExport::tr("Tables parted by tabs (*.tsv)");
    case TableFormat::Markdown:
        return TableExport::tr("Markdown (*.md)");
    case TableFormat::Csv:
    case TableFormat::CsvForExcel:
        break;
    }
    return TableExport::tr("Tables as text (*.csv)");
}

QString suggestedPath(const TableJob &job)
{
    const QString name = fileNameOf(job.name, 100);
    return exportPath((name.isEmpty() ? u"lectern"_s : name) + suffixOf(job.format));
}

/// As core/library/exported.h names it.
QString formOf(TableFormat format)
{
    switch (format) {
    case TableFormat::Xlsx:
        return u"xlsx"_s;
    case TableFormat::Markdown:
        return u"markdown"_s;
    case TableFormat::Csv:
    case TableFormat::CsvForExcel:
    case TableFormat::Tsv:
        return u"csv"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

TableExport::TableExport(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_ask(askForFile)
{
}

void TableExport::write(const TableJob &job)
{
    const QString path = m_ask(m_window, job.title, suggestedPath(job), filterOf(job.format));
    if (path.isEmpty())
        return;
    Jobs::instance().start(
        this,
        [job, path](const Progress &progress) {
            return job.bytes(progress).and_then([&](const QByteArray &made) { return writeExport(path, made); }).transform([&] {
                if (job.written)
                    job.written(formOf(job.format));
            });
        },
        [this, path, job](const Result<void> &written) {
            if (!written) {
                emit failed(job.failed(written.error().message));
                return;
            }
            emit done(job.done(QFileInfo(path).fileName()), QUrl::fromLocalFile(rememberExport(path)));
        });
}

} // namespace lectern

#include "moc_tableexport.cpp"
