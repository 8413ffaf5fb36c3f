// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"
#include "core/analyse/sharedorigin.h"
#include "core/analyse/statement.h"

#include <span>
#include <stop_token>

namespace lectern
{

enum class AgreementVerdict {
    Agree,         ///< the values meet within their rounding
    Differ,        ///< one subject, metric and period, and values that do not meet
    NotComparable, ///< one subject and metric, but a reason why the values cannot be held against each other
};

enum class Incomparable {
    None,
    Currency, ///< different currencies, and no rate of that time in the user's table
    Period,   ///< of different times, or only one of them has a time
};

/// One document's statement within a finding.
struct StatedValue {
    DocumentSpan place;  ///< the number
    Span sentence;       ///< source span
    QString text;        ///< as written
    double value = 0;
    QString unit;
    Modifier modifier = Modifier::None;
    QString claimed;     ///< the word by which it is only said to be so (声称)
    QString period;      ///< value of its calendar expression, empty if it has none
    int side = 0;        ///< statements of one side agree with each other
    bool operator==(const StatedValue &) const = default;
};

/// Statements of several documents on one subject and metric, put together. A value row for a list and for two passages side by side: the first value of each
/// side stands for it.
struct AgreementFinding {
    AgreementVerdict verdict = AgreementVerdict::Agree;
    Incomparable reason = Incomparable::None;
    QString subject; ///< the name in the first document
    QString metric; ///< "valuation"
    Change change = Change::None; ///< the numbers are sizes of a change
    double ratio = 1; ///< the larger value / the smaller one, for Differ; after conversion
    std::vector<StatedValue> values; ///< by side, then document and place
    std::optional<ExchangeRate> rate; ///< by which side 1 was converted
    std::optional<ExchangeRate> missing =
        {}; ///< of Incomparable::Currency: the day and the currencies of the rate that there is none of; the day may be unknown
    int voices = 0; ///< how many independent documents: those with the passage in common count once
    Provenance why;
    bool operator==(const AgreementFinding &) const = default;
};

/// Puts the statements of documents together and compares them. `documents[i]` are the statements of document i; only different documents are compared.
///
/// One subject: a name in common. One metric: the same concept, number kind and direction of change, and no qualifier that only one of them has
/// (training cost is no cost of inference), and of a product's cost no other product. One period by the metric's nature: fixed ones need none; states are of overlapping times, or undated in documents
/// at most three months apart; flows of the same period; events of the same month. Values agree where they are less than 2 % apart, or less than 8 % and their likely
/// values meet (core/analyse/figure.h). Where values differ more than tenfold they are not of one thing, and nothing is said; nor is it where a subject is not sure.
///
/// Ordered by subject, metric and verdict. Deterministic; independent of the order of the documents but for their numbers. Time grows with the number of statements, and
/// with the square of the different values that one metric of one subject has (of which at most 64 are looked at). Thread-safe. Asked to stop it returns soon, with what is
/// to be thrown away.
[[nodiscard]] std::vector<AgreementFinding> compareStatements(std::span<const std::vector<SourceStatement>> documents,
                                                              std::span<const SharedPassage> shared, const RateTable &rates = {},
                                                              const std::stop_token &stop = {});

[[nodiscard]] QString toName(AgreementVerdict verdict); ///< "agree", "differ", "not-comparable"
[[nodiscard]] QString toName(Incomparable reason); ///< "none", "currency", "period"

/// What the finding says as a line of text, translated.
[[nodiscard]] QString workingText(const AgreementFinding &finding);

} // namespace lectern
