// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/viewstate.h"

#include <QList>

namespace lectern
{

/// A claim or trend of a list, as its document finds it again.
struct StatementPlace {
    RowRef row;
    bool rejected = false; ///< the row is one of those that were rejected
    Passage passage;
    bool operator==(const StatementPlace &) const = default;
};

using StatementPlaces = QList<StatementPlace>;

} // namespace lectern
