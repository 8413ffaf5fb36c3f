// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/rows/savedialog.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>

namespace lectern
{

enum class TableFormat { Csv, CsvForExcel, Xlsx, Tsv, Markdown };

/// What is to be written, and what is said of it.
struct TableJob {
    QString title; ///< of the dialog
    QString name;  ///< of the file, without suffix; what no file system takes is left out
    TableFormat format = TableFormat::Csv;
    std::function<Result<QByteArray>(const Progress &)> bytes; ///< runs on another thread
    /// Runs there once the file is written, with the name of its form ("csv", "xlsx", "markdown"): to note what went out. May be empty.
    std::function<void(const QString &form)> written = {};
    std::function<QString(const QString &file)> done;
    std::function<QString(const QString &why)> failed;
};

/// Writes tables to files in jobs; the folder is remembered. Lives on the GUI thread.
class TableExport : public QObject
{
    Q_OBJECT

public:
    explicit TableExport(QWidget *window); ///< parent of dialogs

    void setAskForFile(AskForFile ask) { m_ask = std::move(ask); }
    void write(const TableJob &job); ///< asks for the file first

signals:
    void done(const QString &message, const QUrl &folder); ///< `folder` to offer for opening
    void failed(const QString &message);

private:
    QWidget *m_window;
    AskForFile m_ask;
};

} // namespace lectern
