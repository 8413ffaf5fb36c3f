// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/table.h"
#include "core/library/numberfield.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/rows/tableexport.h"

#include <QObject>
#include <QUrl>

namespace lectern
{

class Library;

/// What is to leave the program: rows and fields as they are shown, and how they were chosen.
struct NumbersSelection {
    Numbers numbers;
    std::vector<int> rows;
    std::vector<NumberField> fields;
    QString library; ///< its id, for links
    const Library *keeper = nullptr; ///< notes what went out; outlives every job; may be null
    QString name;    ///< of the library or the document, for the file's name
    QString filter;  ///< in the grammar of numberfilter.h; empty for all
    int total = 0;   ///< rows before filtering
};

/// Writes numbers to files and to the clipboard. The tables are made in jobs. Lives on the GUI thread.
class NumbersExport : public QObject
{
    Q_OBJECT

public:
    explicit NumbersExport(QWidget *window); ///< parent of dialogs

    void setAskForFile(AskForFile ask) { m_files->setAskForFile(std::move(ask)); }
    void write(const NumbersSelection &selection,
               TableFormat format); ///< asks for the file first; a link to the passage is the last column
    void copy(const NumbersSelection &selection); ///< as text parted by tabs

signals:
    void done(const QString &message, const QUrl &folder); ///< `folder` to offer for opening, or empty
    void failed(const QString &message);

private:
    TableExport *m_files;
};

} // namespace lectern
