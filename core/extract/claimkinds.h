// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"

#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace lectern
{

/// What a passage holds besides its words, for telling fact from opinion.
struct ClaimSigns {
    int quantities = 0; ///< numbers that measure something
    int times = 0;
    int names = 0;      ///< different people, organizations, products, places, works
    bool spoken = false; ///< inside somebody's speech, turns of a transcript aside
    double density = 0.0; ///< numbers a sentence in the whole document: a report full of them states facts more often
};

/// How a passage was judged. The kind is the one with the highest sum; facts gain from what is counted, dated and named. Weights stand in lexicon/claim-cues.tsv; sums of one kind grow with the square root of their count, so that a long
/// sentence is no more of an opinion than a short one.
struct ClaimJudgement {
    ClaimKind kind = ClaimKind::Opinion;
    double margin = 0.0; ///< by how much the kind leads
    QStringList matched; ///< the words that decided
};

/// nullopt where the passage commits nobody to anything: about the text itself, a plain definition.
[[nodiscard]] std::optional<ClaimJudgement> judgeClaim(QStringView text, QStringView lower, Span passage,
                                                       const ClaimSigns &signs);

} // namespace lectern
