// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rowindex.h"

#include <QStringView>

namespace lectern
{

/// The words of the document that name what changes, a noun phrase at the borders of words: the nearest before the change word `cue`
/// in its clause that no preposition brings in; else its object (`降低了技术门槛`), else the subject of a clause before it. Empty
/// rather than a fragment.
[[nodiscard]] QString trendTopic(const Reading &reading, QStringView lower, Span sentence, Span cue, const RowIndex &rows);

} // namespace lectern
