// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QStringView>

namespace lectern
{

/// Where a pattern fits best in a text, and at how many edits (insertions, deletions, substitutions).
struct ApproximateMatch {
    Span span;
    qsizetype edits = 0;
    bool operator==(const ApproximateMatch &) const = default;
};

/// The substring of `text` with the fewest edits to `pattern` (Sellers' algorithm); of equal ones the one whose length is nearest to
/// the pattern's, then the first. Takes |pattern| · |text| steps: callers keep both short.
[[nodiscard]] ApproximateMatch bestMatch(QStringView pattern, QStringView text);

/// Edits from one to the other, whole (Levenshtein).
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);

/// 1 − edits / length of the longer; 1 for two empty texts.
[[nodiscard]] double similarity(QStringView a, QStringView b);

} // namespace lectern
