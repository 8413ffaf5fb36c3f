// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <map>
#include <memory>
#include <vector>

namespace lectern
{

/// Two documents of a library that say much the same.
struct SimilarPair {
    SourceId first, second; ///< in order of import
    double resemblance = 0.0; ///< of their shingles (core/analyse/sketch.h), 0 to 1
    bool isSameText = false;  ///< the very same canonical text, from files with other bytes
};

struct SimilarSource {
    SourceId source;
    double resemblance = 0.0;
    bool isSameText = false;
    bool operator==(const SimilarSource &) const = default;
};

/// What a library holds more than once.
struct LibraryDuplicates {
    std::vector<std::vector<SourceId>> groups; ///< documents that resemble each other, also through others; in order of import
    std::vector<SimilarPair> pairs; ///< by the documents
    std::map<SourceId, QStringList> places; ///< the files of documents that have several, equal to the byte; by path
    int behind = 0; ///< documents that the index does not know yet, which are not compared

    [[nodiscard]] std::vector<SimilarSource> similarTo(SourceId source) const; ///< best first
};

/// Reads a sketch of each document and no text: some two seconds for 40,000. For a job. Thread-safe. Errors: those of Library::sources().
[[nodiscard]] Result<std::shared_ptr<const LibraryDuplicates>> duplicatesOf(const Library &library);

} // namespace lectern
