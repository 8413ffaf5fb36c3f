// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/userdictionary.h"
#include "core/text/phrasematcher.h"

namespace lectern
{

/// A name as it is looked for in a lower-cased reading projection: width and script folded, without outer space.
[[nodiscard]] QString dictionaryKey(const QString &name);

/// Whether names of the dictionary that begin like this one count only where no letter or digit touches them.
[[nodiscard]] bool standsFree(QStringView name);

/// The row of the gazetteers for the same thing: one of a name that has no other meaning, and of the same type. −1 if there is none.
[[nodiscard]] int gazetteerRow(const DictionaryEntry &entry);

/// The names of a dictionary, ready to be found.
struct DictionaryMatcher {
    struct Name {
        QString text; ///< reading-folded, with its capitals
        int entry = 0;
    };
    PhraseMatcher names; ///< of dictionaryKey()
    std::vector<Name> known; ///< by the matcher's ids
};

struct UserDictionary::Private {
    std::vector<DictionaryEntry> entries;
    QByteArray version;
    DictionaryMatcher matcher;
};

} // namespace lectern
