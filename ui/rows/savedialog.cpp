// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/savedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const auto folderKey = u"export/folder"_s;

} // namespace

QString askForFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString fileNameOf(const QString &title, int most)
{
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = title.left(most).replace(unfit, u" "_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

QString exportPath(const QString &fileName)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(QSettings().value(folderKey, documents).toString()).filePath(fileName);
}

QString rememberExport(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QSettings().setValue(folderKey, folder);
    return folder;
}

} // namespace lectern
