// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/text/sourcetext.h"

namespace lectern
{

class Database;

/// What became of a document's annotations when its text changed.
struct Reanchored {
    int found = 0; ///< again, without doubt: they now stand on the new text
    int doubtful = 0; ///< these and the lost ones keep the anchor on the text that they were made on
    int lost = 0;
};

/// Finds the annotations of a document in its new text, in the caller's transaction. Nothing is moved in doubt; no note is ever removed.
[[nodiscard]] Result<Reanchored> reanchor(Database &database, SourceId id, const SourceText &text);

/// A line for the import report; empty if there was nothing to find.
[[nodiscard]] QString toMessage(const Reanchored &notes);

} // namespace lectern
