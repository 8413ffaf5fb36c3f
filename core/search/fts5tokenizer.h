// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace lectern
{

class Database;

/// Gives a connection FTS5's tokenizer "lectern": the tokens of core/search/tokens.h. It folds nothing, so texts and queries come folded
/// (search projections). Every connection that touches a search table needs it.
[[nodiscard]] Result<void> registerTokenizer(Database &database);

} // namespace lectern
