// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"
#include "core/extract/rows.h"
#include "core/extract/userdictionary.h"

namespace lectern
{

/// Finds people, organizations, products, places, works, events and terms, with every mention, the names of one thing joined.
/// Sources of knowledge in order: the user's dictionary, gazetteers (resources/gazetteer/), patterns and context, agreement inside the document.
[[nodiscard]] std::vector<Entity> extractEntities(const Reading &reading, const std::vector<TimeExpression> &times,
                                                  const std::vector<Quantity> &quantities, const UserDictionary &dictionary = {});

} // namespace lectern
