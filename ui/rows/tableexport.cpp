// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/tableexport.h"

#include "core/export/writefile.h"
#include "ui/jobs/jobs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const auto folderKey = u"export/folder"_s;

QString askWithDialog(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString asFileName(const QString &title)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = title.left(100).replace(unfit, u" "_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"lectern"_s : name;
}

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
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QSettings().value(folderKey, documents).toString()).filePath(asFileName(job.name) + suffixOf(job.format));
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
    , m_ask(askWithDialog)
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
            const QString folder = QFileInfo(path).absolutePath();
            QSettings().setValue(folderKey, folder);
            emit done(job.done(QFileInfo(path).fileName()), QUrl::fromLocalFile(folder));
        });
}

} // namespace lectern

#include "moc_tableexport.cpp"
