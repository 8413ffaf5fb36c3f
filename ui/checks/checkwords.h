// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/check.h"
#include "core/notes/decision.h"
#include "ui/checks/checkrow.h"

namespace lectern
{

// The words for findings, translated.

[[nodiscard]] QString label(Verdict verdict); ///< "Does not hold"
[[nodiscard]] QString label(AgreementVerdict verdict); ///< "Differ"
[[nodiscard]] QString label(SharedKind kind); ///< "In common"
[[nodiscard]] QString label(ArithmeticKind kind); ///< "Compound growth"
[[nodiscard]] QString label(CheckKind kind); ///< a group's title: "Differences between sources"
[[nodiscard]] QString metricLabel(const QString &name); ///< of resources/lexicon/metric-concepts.tsv; one without a word as it is
// How sure a finding is, and how that came about: the rules of core/analyse in words.
[[nodiscard]] QString certaintyText(const ArithmeticFinding &finding);
[[nodiscard]] QString certaintyText(const AgreementFinding &finding);
[[nodiscard]] QString certaintyText(const SharedPassage &passage);
[[nodiscard]] QString decisionText(const Decision &decision); ///< "“65亿元”: corrected by you, 8 Feb 2025: Unit: …"
[[nodiscard]] QString sharedSize(const SharedPassage &passage); ///< "240 characters"

} // namespace lectern
