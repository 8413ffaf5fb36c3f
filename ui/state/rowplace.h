// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/viewstate.h"

#include <QList>

namespace lectern
{

/// A row of a document as a list of many documents names it, and by which its document finds it again: where it stands there now, and its passage, by which it is
/// known to be that row still.
struct RowPlace {
    RowRef row;
    Passage passage;
    bool rejected = false; ///< the row is one of those that were rejected
    bool operator==(const RowPlace &) const = default;
};

using RowPlaces = QList<RowPlace>;

} // namespace lectern
