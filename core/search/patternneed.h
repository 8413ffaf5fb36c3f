// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"

#include <QString>

#include <vector>

namespace lectern
{

/// What a document must hold for a regular expression to match in it, as the index can tell (Cox, "Regular Expression Matching with a Trigram Index", 2012, with the
/// tokens of core/search/tokens.h in place of trigrams): narrows down which documents are read. A value.
struct PatternNeed {
    enum class Kind {
        Nothing, ///< it may match anywhere
        Term, ///< `term` stands in the text
        WordPart, ///< a word or number holds `part`
        All, ///< all `parts`, none of them Nothing
        Either ///< one of `parts` at least
    };
    Kind kind = Kind::Nothing;
    SearchTerm term;
    QString part; ///< folded, of letters or of digits
    std::vector<PatternNeed> parts;
    bool operator==(const PatternNeed &) const = default;
};

/// Reads of PCRE's syntax what says that something is literal: runs of ASCII and of Han, kana, hangul and punctuation that folding leaves as they are, in groups and
/// branches, not behind ? or *. Of what may go on at an end of a run only whole characters count, and parts of words from three letters or two digits on.
/// Nothing for a pattern with constructs that it does not know (back references, \Q, conditions, verbs, comments, extended mode). O(length).
[[nodiscard]] PatternNeed needOf(const QString &pattern);

} // namespace lectern
