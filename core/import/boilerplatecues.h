// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern
{

/// How much a cue of boilerplate takes with it, from nothing to everything.
enum class Reach {
    None,
    Line, ///< its block
    List, ///< the list, links and short lines behind it too
    Rest  ///< all that follows, if no prose follows
};

/// What the cues say of one line (plainLine()): `0` stands for any number, script and case are folded. `start` cues are the line's beginning,
/// `line` cues all of it but for signs at its ends, `part` cues stand anywhere in a line of at most 80 characters.
[[nodiscard]] Reach boilerplateReach(QStringView line);

/// Length of a phrase to be taken out of running text at `at`, 0 for none. Rows of kind `inside`.
[[nodiscard]] qsizetype insertedNoise(QStringView source, qsizetype at);
[[nodiscard]] bool mayStartNoise(QChar c);

} // namespace lectern
