// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/readtext.h"

namespace lectern
{

/// Footnote definitions, which md4c would swallow as link definitions: a line that begins with `[^1]:` (or `：`), up to three spaces before it, and
/// its indented continuation lines. `[1]: address` is a link definition and stays. Blocks of kind FootnoteDefinition with label and text; no
/// blank line is needed before one, and nothing needs to refer to it.
[[nodiscard]] ReadText readFootnoteDefinitions(QStringView text, qsizetype from);

} // namespace lectern
