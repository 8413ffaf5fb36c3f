// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/claims.h"
#include "core/extract/trends.h"

#include "learning.h"

#include <memory>

namespace lectern::train
{

/// One row of an annotation: its place in code points, and the words of the fields that decisions are about.
struct Row {
    Span span;
    QString kind, direction, status;
};

/// One annotated document with everything that decisions on it go by.
struct Document {
    QString name;
    ParsedDocument parsed;
    std::unique_ptr<Reading> reading; ///< refers to `parsed`
    std::unique_ptr<ReadCues> cues;
    Extraction found;                 ///< without trends and claims
    std::vector<ClaimCandidate> claims;
    std::vector<TrendCandidate> trends;
    std::vector<Example> claimExamples; ///< one each candidate in the annotated range
    std::vector<Example> whetherExamples;
    std::vector<Example> directionExamples;
    std::vector<Example> statusExamples;
};

/// Reads every annotation (*.json) of a folder and its document from another; those without a document are left out with a word.
[[nodiscard]] std::vector<std::unique_ptr<Document>> readCorpus(const QString &goldFolder, const QString &documentFolder);

/// Sentences of our own that say by example what the definitions mean: files of lines `kind trend sentence` (tests/train/own).
[[nodiscard]] std::vector<std::unique_ptr<Document>> readOwn(const QString &folder);

} // namespace lectern::train
