// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statestore.h"

#include "core/db/database.h"

namespace lectern
{

Result<void> StateStore::set(const QString &key, const QByteArray &value)
{
    return m_database->run("INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                           key, value);
}

Result<QByteArray> StateStore::get(const QString &key) const
{
    return m_database->row(
                         "SELECT value FROM state WHERE key = ?", [](const Statement &row) { return row.bytes(0); }, key)
        .transform([](const std::optional<QByteArray> &value) { return value.value_or(QByteArray()); });
}

} // namespace lectern
