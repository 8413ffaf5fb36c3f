// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityphrase.h"

namespace lectern
{

/// What a number of a sentence measures, and the words around it that say whose it is.
struct MetricReading {
    Phrase metric;         ///< empty: the text names none
    Phrase owner;          ///< what stands right before the metric with 的 or 's, or without: 北美的投资额, OpenAI ARR
    Phrase behind;         ///< what has the number as its attribute: 估值55亿美元的Cohere, 28%的受访者
    Phrase follows;        ///< the nouns right behind the number, whatever they are
    Phrase says;           ///< what is counted by a share and does something: 1%的决策者声称
    Phrase counted;        ///< of a count: the noun that is counted
    int carried = -1;      ///< token of the number before, whose metric this one shares: 从70%降至5%
    bool isVerb = false;    ///< it is a verb: a noun within the number is better
    bool isAmong = false;   ///< 有28家是AI公司: what they are is counted
    bool pronoun = false;   ///< 其 or "its" owns it
    bool described = false; ///< of a count: a clause before it describes what is counted (孵化的200家公司)
    bool general = false;  ///< the metric only points back: 增幅, 这一比例
};

/// Reads the words around the quantity at token `number`.
///
///     metric = noun bridge* number                      估值达到约65亿; revenue rose 5%
///            | number ["的"] noun                        65亿美元融资, 28%的份额; a 20% market share, $5 billion of revenue
///            | noun "的" number                          of a percentage or ratio: 总额的45.8%
///            | verb number                               融资6.4亿, 成立6个月; invest $5 billion
///     bridge = verb of level or change | adverb | approximator | time | bracket | comparison (比…, 较…, than …)
///
/// A count measures what is counted, unless a bridge joins it to a noun and nothing follows it (访客达到200万人).
[[nodiscard]] MetricReading readMetric(const ClauseText &sentence, int number, const Quantity &quantity);

} // namespace lectern
