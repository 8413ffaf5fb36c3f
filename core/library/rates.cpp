// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/rates.h"

#include "core/library/libraryprivate.h"
#include "core/store/files.h"
#include "core/store/ratestore.h"

namespace lectern
{

Result<RateTable> ratesOf(const Library &library)
{
    return LibraryPrivate::of(library).libraryReader.use([](Database &database) { return RateStore(database).get(); });
}

Result<void> setRates(const Library &library, const RateTable &rates)
{
    return LibraryPrivate::of(library).author(
        [&](Database &database) { return RateStore(database).set(rates).and_then([&] { return countUpRevision(database); }); });
}

} // namespace lectern
