// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entitytext.h"

namespace lectern
{

/// A concept of the document with the spans of all its mentions, in order.
struct TermGroup {
    std::vector<Span> mentions; ///< projected
    double importance = 0;
    const char *rule = "";
};

/// The terms of a document, the most important first: those of the gazetteers, what stands with its gloss in brackets
/// (`推理成本（Inference Cost）`), and compounds that come again. As many as suit the length of the text.
/// `known` are all finds of the gazetteers, `names` what is taken by names: no term lies in these.
[[nodiscard]] std::vector<TermGroup> findTerms(const EntityText &text, const std::vector<NameCandidate> &known,
                                               const std::vector<NameCandidate> &names);

} // namespace lectern
