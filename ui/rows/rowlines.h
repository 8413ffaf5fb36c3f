// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"
#include "ui/rows/arrangement.h"
#include "ui/state/viewstate.h"

namespace lectern
{

/// What a row shows in the narrow panel.
struct RowLines {
    QString
        text; ///< the start of the passage as written, without pinyin glosses; of a number or date its normalised value; of an entity its name
    QString quiet; ///< the line below: kind, speaker, source, years …
    QString aside; ///< right of the text: the number as written, the count of mentions; null where the text may take two lines
    QString sign; ///< of a trend its direction
    QString mark; ///< "?" where the rule is unsure
    bool lead = false; ///< the text is a value or a name
};

/// The row must exist. What its group's header says already is not said again. O(log blocks), whatever the document's length.
[[nodiscard]] RowLines linesOf(const OpenDocument &document, RowRef row, Arrangement arrangement = Arrangement::Position);

/// Below this confidence a row carries a doubt mark.
constexpr double DoubtBelow = 0.5;

} // namespace lectern
