// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"
#include "core/library/library.h"

namespace lectern
{

/// The exchange rates that a person keeps in a library, by which checks compare currencies. Thread-safe; setRates() is on disk when it returns. Errors: those of Database;
/// CannotWrite where the library is only read.
[[nodiscard]] Result<RateTable> ratesOf(const Library &library);
[[nodiscard]] Result<void> setRates(const Library &library, const RateTable &rates);

} // namespace lectern
