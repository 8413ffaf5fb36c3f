// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/text/sourcetext.h"

#include <QStringList>

namespace lectern
{

class Database;

/// How many passages were found again in a new text.
struct Refound {
    int found = 0; ///< without doubt: they now stand on the new text
    int doubtful = 0; ///< these and the lost ones keep the anchor on the text that they were made on
    int lost = 0;
};

/// What became of what a person made on a document when its text changed.
struct Reanchored {
    Refound notes;
    Refound decisions;
};

/// Finds the annotations of a document, and its decisions on passages, in its new text, in the caller's transaction. Nothing is moved in doubt; no
/// note and no decision is ever removed.
[[nodiscard]] Result<Reanchored> reanchor(Database &database, SourceId id, const SourceText &text);

/// Lines for the import report; none if there was nothing to find.
[[nodiscard]] QStringList toMessages(const Reanchored &reanchored);

} // namespace lectern
