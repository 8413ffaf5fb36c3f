// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace lectern
{

/// A copy of a text made for md4c, one byte for each UTF-16 unit, so that md4c's byte offsets are source offsets.
/// Only the positions it yields are used, never its bytes:
/// - ASCII stands for itself. Every other unit becomes one of the bytes 0xF8 to 0xFF, which begin no UTF-8 sequence and
///   which md4c takes for letters: CommonMark's flanking rule would leave the marks of `**…。**汉` standing.
/// - For the same reason ASCII punctuation between a run of `*` and a letter beyond ASCII counts as a letter, and `_` that is
///   not within an ASCII word counts as `*`; a `*` between two digits is a sign of multiplication.
/// - U+2028 and U+2029 are line breaks; a no-break or ideographic space behind a line's own mark (`##`, `-`) is a space.
/// - A code fence that nothing closes is no fence. HTML comments, scripts and styles, and the `blanked` spans (in order), are blank.
[[nodiscard]] QByteArray markdownShadow(QStringView text, const std::vector<Span> &blanked);

} // namespace lectern
