// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"

#include <QStringView>

namespace lectern
{

/// What the ending of a Han name says (resources/lexicon/entity-han-suffixes.tsv).
struct HanEnding {
    EntityType type = EntityType::Organization;
    int least = 2; ///< characters that must stand before it
    enum Kind { Institution, Company, Industry, Place } kind = Company; ///< see the table
    qsizetype length = 0;
};

/// The longest ending of a text that the table has; length 0 if there is none.
[[nodiscard]] HanEnding hanEnding(QStringView text);

/// Whether a Han word makes no name by itself in front of an ending (科技, 大型).
[[nodiscard]] bool isGenericHan(QStringView word);

/// Whether a verb stands inside names of institutions (投资, 管理).
[[nodiscard]] bool isNameVerb(QStringView word);

/// Whether a Han word is too plain to stand in a name or a term at its border.
[[nodiscard]] bool isPlainHan(QStringView word);

} // namespace lectern
