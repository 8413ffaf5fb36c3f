// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"

namespace lectern
{

class Database;

/// The person's exchange rates in the library file, as CSV under one key, like their dictionary: readable by any program. Writing stands in the
/// caller's transaction. Errors: those of Database; BadFormat if somebody else wrote there.
class RateStore
{
public:
    explicit RateStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> set(const RateTable &rates);
    [[nodiscard]] Result<RateTable> get() const; ///< empty if there is none

private:
    Database *m_database;
};

} // namespace lectern
