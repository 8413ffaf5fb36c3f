// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// The visible characters of a stretch of one paragraph as written: no Markdown marks, no addresses, white space run together. O(log blocks + its length).
[[nodiscard]] QString plainPassage(const ParsedDocument &document, Span span);

/// What stands before and behind a passage in its paragraph, at most `length` UTF-16 units each, whole characters.
struct Surroundings {
    QString before, after;
    bool operator==(const Surroundings &) const = default;
};
[[nodiscard]] Surroundings surroundings(const ParsedDocument &document, Span span, qsizetype length);

} // namespace lectern
