// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/trendfeatures.h"

namespace lectern
{

/// Finds statements that something changes over time or is expected to.
[[nodiscard]] std::vector<Trend> extractTrends(const Reading &reading, const Extraction &found);
/// The same with cues that were found before.
[[nodiscard]] std::vector<Trend> extractTrends(const Reading &reading, const Extraction &found, const ReadCues &cues);

// The steps of it, for training.

/// The three decisions on a passage: whether it states a trend ("trend", "none"), in which direction (the names of Direction), and
/// whether that is seen or expected (the names of TrendStatus).
struct TrendDecisions {
    LogLinearModel whether;
    LogLinearModel direction;
    LogLinearModel status;

    /// Nothing learnt yet.
    [[nodiscard]] static TrendDecisions blank();
    /// The decisions that are built in.
    [[nodiscard]] static const TrendDecisions &shipped();
};

/// Every passage that may state a trend.
[[nodiscard]] std::vector<TrendCandidate> trendCandidates(const Reading &reading);
/// Those that do.
[[nodiscard]] std::vector<Trend> decideTrends(const Reading &reading, const Extraction &found, const ReadCues &cues,
                                              const std::vector<TrendCandidate> &candidates, const TrendDecisions &decisions);

} // namespace lectern
