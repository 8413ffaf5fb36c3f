// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/search/querycompletion.h"

namespace lectern
{

class Library;

/// The sites, authors, tags, languages and years of a library's documents, those of most documents first, and the kinds of claims. Reads all summaries: for a job. Thread-safe.
[[nodiscard]] Result<QueryValues> valuesOf(const Library &library);

} // namespace lectern
