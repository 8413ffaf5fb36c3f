// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/indexnotes.h"

#include "core/db/database.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString prefixOf(IndexNotes::Kind kind)
{
    return kind == IndexNotes::Kind::Dictionary ? u"dictionary "_s : u"decisions "_s;
}

} // namespace

Result<bool> IndexNotes::has(Kind kind, const QString &version) const
{
    return m_database->number("SELECT count(*) FROM index_info WHERE key = ?", QString(prefixOf(kind) + version))
        .transform([](qint64 count) { return count > 0; });
}

Result<void> IndexNotes::put(Kind kind, const QString &version, const QByteArray &basis)
{
    return m_database->run("INSERT OR REPLACE INTO index_info (key, value) VALUES (?, ?)", QString(prefixOf(kind) + version),
                           QString::fromUtf8(basis));
}

Result<std::optional<QByteArray>> IndexNotes::find(Kind kind, const QString &version) const
{
    return m_database->row(
        "SELECT value FROM index_info WHERE key = ?", [](const Statement &row) { return row.text(0).toUtf8(); },
        QString(prefixOf(kind) + version));
}

Result<void> IndexNotes::keepOnly(Kind kind, const std::set<QString> &versions)
{
    const QString prefix = prefixOf(kind);
    const auto keys = m_database->rows(
        "SELECT key FROM index_info WHERE substr(key, 1, ?) = ?", [](const Statement &row) { return row.text(0); },
        qint64(prefix.size()), prefix);
    if (!keys)
        return std::unexpected(keys.error());
    for (const QString &key : *keys)
        if (!versions.contains(key.sliced(prefix.size())))
            if (const auto done = m_database->run("DELETE FROM index_info WHERE key = ?", key); !done)
                return done;
    return {};
}

} // namespace lectern
