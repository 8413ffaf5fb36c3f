// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/projection.h"

namespace lectern
{

/// A hit within its sentence as a reader sees it.
struct HitLine {
    QString text;
    Span hit; ///< in `text`; empty where the hit is too long for a keyword, or not to be seen
    bool operator==(const HitLine &) const = default;
};

/// The source characters that `visible` (of any folding) keeps of the sentence, on one line: no Markdown marks, addresses of links, glosses; runs of white space as
/// one space. Of a long sentence the part around the hit, cut between words and with ellipses; a hit of more than 60 characters is shown by its beginning. A
/// sentence of which nothing is visible (front matter, an image) is shown as it is written. Spans are of the source. O(log runs + length of the line).
[[nodiscard]] HitLine lineOf(const Projection &visible, QStringView source, Span sentence, Span hit);

} // namespace lectern
