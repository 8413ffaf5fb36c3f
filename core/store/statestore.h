// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace lectern
{

class Database;

/// Small values by key in the library file: what a window wants to find again.
class StateStore
{
public:
    explicit StateStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> set(const QString &key, const QByteArray &value);
    [[nodiscard]] Result<QByteArray> get(const QString &key) const; ///< null if there is none

private:
    Database *m_database;
};

} // namespace lectern
