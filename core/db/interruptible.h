// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

struct sqlite3;

namespace lectern
{

class Database;

/// While it lives, a statement that runs long on a connection ends with an error (CannotRead) soon after its stop is requested. Same thread rule as
/// the connection, which must outlive it.
class Interruptible
{
public:
    Interruptible(const Database &database, std::stop_token stop);
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;
    ~Interruptible();

private:
    sqlite3 *m_handle;
    std::stop_token m_stop;
};

} // namespace lectern
