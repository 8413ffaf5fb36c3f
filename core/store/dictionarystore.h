// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/extract/userdictionary.h"

namespace lectern
{

class Database;

/// The person's dictionary in the library file, as CSV under one key: a person's own words stay readable by any program. Writing stands in the
/// caller's transaction. Errors: those of Database.
class DictionaryStore
{
public:
    explicit DictionaryStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> set(const UserDictionary &dictionary);
    [[nodiscard]] Result<UserDictionary> get() const; ///< empty if there is none

private:
    Database *m_database;
};

} // namespace lectern
