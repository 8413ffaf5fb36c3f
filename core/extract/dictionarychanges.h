// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/userdictionary.h"

#include <QString>

#include <vector>

namespace lectern
{

/// A name that two dictionaries do not read alike.
struct ChangedName {
    QString key; ///< dictionaryKey()
    bool standsFree = false; ///< it counts only where no letter or digit touches it
    bool operator==(const ChangedName &) const = default;
};

/// The names that one of two dictionaries has and the other has not, or has with another type, in other capitals, or for another thing; in order of keys. A
/// document in whose reading projection, lower-cased, none of them stands reads the same with both: what is found depends on the names that stand there, on
/// their types, and on which of them are one thing's (core/extract/dictionarynames.cpp).
[[nodiscard]] std::vector<ChangedName> changedNames(const UserDictionary &before, const UserDictionary &after);

} // namespace lectern
