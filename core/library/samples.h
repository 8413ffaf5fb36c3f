// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

namespace lectern
{

/// Fills an empty library with the sample articles of a folder and the notes that its notes.tsv names (columns: file, quotation,
/// colour, English and Chinese comment, tags); `language` picks the comments ("zh…" or other). A library that holds documents
/// already is left alone: what a reader did to the samples stays. A note whose quotation is not there is not made.
[[nodiscard]] Result<void> fillWithSamples(Library &library, const QString &folder, const QString &language);

} // namespace lectern
