// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersexport.h"

#include "core/export/writefile.h"
#include "core/library/exported.h"
#include "core/library/numbertable.h"
#include "ui/jobs/jobs.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
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
    QString name = title.left(80).replace(unfit, u" "_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"lectern"_s : name;
}

QString suggestedPath(const QString &name, TableFormat format)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: File name of an exported table; %1 is the document's title or the library's name
    const QString file = NumbersExport::tr("%1 – numbers").arg(asFileName(name));
    return QDir(QSettings().value(folderKey, documents).toString())
        .filePath(file + (format == TableFormat::Xlsx ? u".xlsx"_s : u".csv"_s));
}

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
    , m_window(window)
    , m_ask(askWithDialog)
{
}

void NumbersExport::write(const NumbersSelection &shown, TableFormat format)
{
    if (shown.rows.empty()) {
        emit failed(tr("There is nothing to export: no number is shown."));
        return;
    }
    const QString path = m_ask(m_window, tr("Export the numbers shown"), suggestedPath(shown.name, format),
                               format == TableFormat::Xlsx ? tr("Spreadsheets (*.xlsx)") : tr("Tables as text (*.csv)"));
    if (path.isEmpty())
        return;
    NumbersSelection selection = shown;
    if (!std::ranges::contains(selection.fields, NumberField::Link))
        selection.fields.push_back(NumberField::Link);
    Jobs::instance().start(
        this,
        [selection, format, path](const Progress &) {
            return bytesOf(selection, format)
                .and_then([&](const QByteArray &bytes) { return writeExport(path, bytes); })
                .transform([&] {
                // The file is written; a library that cannot be told that does not make it less so.
                    const QString form = format == TableFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
                    if (selection.keeper)
                        std::ignore = recordExportedNumbers(*selection.keeper, form, *selection.numbers, selection.rows);
                });
        },
        [this, path, count = int(shown.rows.size())](const Result<void> &written) {
            if (!written) {
                emit failed(tr("The numbers were not exported: %1").arg(written.error().message));
                return;
            }
            const QString folder = QFileInfo(path).absolutePath();
            QSettings().setValue(folderKey, folder);
            emit done(tr("%n number(s) exported to %1", nullptr, count).arg(QFileInfo(path).fileName()),
                      QUrl::fromLocalFile(folder));
        });
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
