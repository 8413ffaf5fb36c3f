// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>

namespace lectern
{

class Database;

/// What the documents of an index were read with, in the index file: each basis under its kind and version. Writing calls stand in the caller's transaction. Errors: those
/// of Database.
class IndexNotes
{
public:
    enum class Kind { Dictionary, Decisions };

    explicit IndexNotes(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<bool> has(Kind kind, const QString &version) const;
    [[nodiscard]] Result<void> put(Kind kind, const QString &version, const QByteArray &basis);
    [[nodiscard]] Result<std::optional<QByteArray>> find(Kind kind, const QString &version) const;
    [[nodiscard]] Result<void> keepOnly(Kind kind, const std::set<QString> &versions);

private:
    Database *m_database;
};

} // namespace lectern
