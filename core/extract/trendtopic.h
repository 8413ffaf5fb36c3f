// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rowindex.h"

#include <QStringView>

namespace lectern
{

/// The words of the document that name what changes: what stands before the change word `cue` in its clause, less adverbs and
/// scene-setting; what stands behind it if there is nothing (`降低了技术门槛`). Of a long phrase, the last name or term in it.
[[nodiscard]] QString trendTopic(const Reading &reading, QStringView lower, Span sentence, Span cue, const RowIndex &rows);

} // namespace lectern
