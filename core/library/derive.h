// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/sketch.h"
#include "core/search/searchindex.h"
#include "core/store/changestore.h"
#include "core/store/derivedstore.h"

namespace lectern
{

/// All that a machine makes of one document, and the same packed for the index.
struct DerivedDocument {
    ParsedDocument parsed; ///< its metadata corrected
    Extraction extraction;
    PackedDerived rows;
    PackedSearch search;
    Sketch sketch;
    std::optional<StoredChanges> changes = {}; ///< since the run before it, if that was of another version
};

/// Runs the extractors over a parsed document with a person's corrections of its metadata. Thread-safe; takes the time that extraction takes.
[[nodiscard]] DerivedDocument deriveDocument(ParsedDocument parsed, const QString &corrections,
                                             const UserDictionary &dictionary = {});

} // namespace lectern
