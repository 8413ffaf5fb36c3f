// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/search/query.h"

#include <set>
#include <vector>

namespace lectern
{

class LibraryPrivate;

/// A name that is looked for in texts without regard to case, script and width.
struct SoughtName {
    QString text;
    bool standsFree = false; ///< only where no letter or digit touches a letter or digit at its ends
};

/// What the full-text index can be asked for a name: phrases that stand in every text in which the name does. Words at its ends count only where nothing may touch
/// them. Empty where that leaves nothing to ask.
[[nodiscard]] std::vector<SearchTerm> phrasesOf(const SoughtName &name);

/// The documents of the index in whose visible text one of the names may stand: all of those, and perhaps some more. The full-text index is asked where it knows; for
/// other names (`360`, Яндекс) texts are read, on all cores. Documents that are behind may be missing. Errors: Cancelled, those of Database.
[[nodiscard]] Result<std::set<SourceId>> documentsNaming(LibraryPrivate &library, const std::vector<SoughtName> &names,
                                                         const Progress &progress);

} // namespace lectern
