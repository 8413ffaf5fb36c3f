// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/check.h"
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
[[nodiscard]] QString sharedSize(const SharedPassage &passage); ///< "240 characters"

} // namespace lectern
