// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/bylines.h"

namespace lectern
{

/// Splits the value of an author's statement into names, in order: Han names of two to four characters (transcribed ones with a middle dot may be
/// longer), capitalised Latin names, for Authors also one name of a pen. Ends at the first thing that is no name; houses
/// (resources/lexicon/import-houses.tsv) beside a person are dropped. Empty for what a speaker says (`记者:您好。`).
[[nodiscard]] QStringList authorNames(QStringView value, BylineField field);

} // namespace lectern
