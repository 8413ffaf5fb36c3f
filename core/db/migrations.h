// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace lectern
{

class Database;

/// One step of a schema: the statements that lead to version `number` from the one before.
struct Migration {
    int number = 0;
    QString name;
    QByteArray sql;
    bool operator==(const Migration &) const = default;
};

/// The steps in a resource folder, files `NNNN_name.sql`, ascending.
[[nodiscard]] std::vector<Migration> readMigrations(const QString &folder);

/// Brings a database to the last step's version (kept in `user_version`), each step one transaction. Before each step, unless
/// the file is new, it is copied to `PATH.before-N`, N being the step. Errors: TooNew if the file knows more steps than we do; those of Database.
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &migrations);

} // namespace lectern
