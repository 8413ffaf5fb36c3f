// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Walk {
    QStringList files;
    QSet<QString> seen; ///< canonical paths of files and folders

    [[nodiscard]] bool isNew(const QFileInfo &info)
    {
        const QString canonical = info.canonicalFilePath();
        if (canonical.isEmpty() || seen.contains(canonical))
            return canonical.isEmpty();
        seen.insert(canonical);
        return true;
    }
};

bool hasReadableSuffix(const QFileInfo &file)
{
    static const QStringList suffixes{u"md"_s, u"markdown"_s, u"txt"_s, u"text"_s, QString()};
    return suffixes.contains(file.suffix().toLower());
}

/// By code points of the name, not by locale: the same folder gives the same order everywhere.
QFileInfoList entries(const QString &folder)
{
    QFileInfoList list = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(list, [](const QFileInfo &a, const QFileInfo &b) { return a.fileName() < b.fileName(); });
    return list;
}

void addFolder(Walk &walk, const QString &folder)
{
    for (const QFileInfo &entry : entries(folder)) {
        if (entry.isDir() ? !walk.isNew(entry) : !hasReadableSuffix(entry) || !walk.isNew(entry))
            continue;
        if (entry.isDir())
            addFolder(walk, entry.absoluteFilePath());
        else
            walk.files.push_back(QDir::cleanPath(entry.absoluteFilePath()));
    }
}

} // namespace

QStringList filesToImport(const QStringList &paths)
{
    Walk walk;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!walk.isNew(info))
            continue;
        if (info.isDir())
            addFolder(walk, info.absoluteFilePath());
        else
            walk.files.push_back(QDir::cleanPath(info.absoluteFilePath()));
    }
    return walk.files;
}

} // namespace lectern
