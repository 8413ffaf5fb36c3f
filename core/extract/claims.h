// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/claimfeatures.h"

namespace lectern
{

/// Finds sentences that commit their speaker to something a reader could dispute or check. `found` holds all other layers,
/// on which a claim rests and from which it takes its speaker.
[[nodiscard]] std::vector<Claim> extractClaims(const Reading &reading, const Extraction &found);
/// The same with cues that were found before.
[[nodiscard]] std::vector<Claim> extractClaims(const Reading &reading, const Extraction &found, const ReadCues &cues);

// The steps of it, for training.

/// Every passage that may be a claim, with its speaker, source and what it rests on.
[[nodiscard]] std::vector<ClaimCandidate> claimCandidates(const Reading &reading, const Extraction &found, const ReadCues &cues);
/// The kind of each, by a decision between claimClasses(); those that are none are left out.
[[nodiscard]] std::vector<Claim> decideClaims(const Reading &reading, const Extraction &found, const ReadCues &cues,
                                              std::vector<ClaimCandidate> candidates, const LogLinearModel &decision);
/// The decision that is built in.
[[nodiscard]] const LogLinearModel &claimDecision();
/// The names of ClaimKind in their order, then "none".
[[nodiscard]] QStringList claimClasses();

} // namespace lectern
