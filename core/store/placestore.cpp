// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/placestore.h"

#include "core/db/database.h"

#include <QDateTime>

namespace lectern
{

namespace
{

FilePlace readPlace(const Statement &row)
{
    return {row.text(0), {row.integer(1)}, row.bytes(2), {row.integer(3), row.integer(4), row.integer(5)}};
}

Result<QStringList> paths(Database &database, const char *sql)
{
    return database.rows(sql, [](const Statement &row) { return row.text(0); }).transform([](const std::vector<QString> &list) {
        return QStringList(list.begin(), list.end());
    });
}

} // namespace

Result<void> PlaceStore::put(const FilePlace &place)
{
    return m_database->run(
        "INSERT OR REPLACE INTO places (path, source, sha256, bytes, modified, inode) VALUES (?, ?, ?, ?, ?, ?)", place.path,
        place.source.value, QString::fromLatin1(place.sha256), place.stamp.bytes, place.stamp.modified, place.stamp.inode);
}

Result<void> PlaceStore::remove(const QString &path)
{
    return m_database->run("DELETE FROM places WHERE path = ?", path);
}

Result<std::vector<FilePlace>> PlaceStore::all() const
{
    return m_database->rows("SELECT path, source, sha256, bytes, modified, inode FROM places ORDER BY path", readPlace);
}

Result<std::vector<FilePlace>> PlaceStore::of(SourceId source) const
{
    return m_database->rows("SELECT path, source, sha256, bytes, modified, inode FROM places WHERE source = ? ORDER BY path",
                            readPlace, source.value);
}

Result<void> PlaceStore::watch(const QString &folder)
{
    return m_database->run("INSERT OR IGNORE INTO watched_folders (path, added) VALUES (?, ?)", folder,
                           QDateTime::currentMSecsSinceEpoch());
}

Result<void> PlaceStore::unwatch(const QString &folder)
{
    return m_database->run("DELETE FROM watched_folders WHERE path = ?", folder);
}

Result<QStringList> PlaceStore::watched() const
{
    return paths(*m_database, "SELECT path FROM watched_folders ORDER BY path");
}

Result<QStringList> PlaceStore::leftOut() const
{
    return paths(*m_database, "SELECT path FROM left_out ORDER BY path");
}

} // namespace lectern
