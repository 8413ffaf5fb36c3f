// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityphrase.h"

namespace lectern
{

/// The words before a number that may say what it measures, as far as verbs of level and change, adverbs, approximators, times,
/// brackets and comparisons lead.
struct BeforeNumber {
    int stop = -1;           ///< the first word that is none of these
    Phrase noun;             ///< nouns that end there
    Phrase ofPhrase;         ///< what stands before 的 there
    Phrase verb;             ///< a verb there
    Phrase beyond;           ///< the metric noun before that verb: 成本占用约550万
    Phrase far;              ///< any noun before it
    Phrase owner;            ///< what the nouns belong to, where it stands behind them: "sales at Walmart"
    int carried = -1;        ///< the number before, if that stands there
    bool isAdjacent = false; ///< the noun touches the number
    bool isDescribed = false; ///< a clause with 的 stands before the number
    bool isObject = false;   ///< the name there is only an object
    bool isGeneral = false;  ///< what is measured was said before: 高于中国的5%
};
[[nodiscard]] BeforeNumber readBefore(const ClauseText &sentence, int number, const Quantity &quantity);

/// The words behind a number that may say what it measures or who bears it.
struct BehindNumber {
    Phrase noun;
    Phrase head;           ///< behind the 的 that follows the noun
    Phrase bearer;         ///< a name that has the number: 估值55亿美元的Cohere, "coming from Brookfield"
    Phrase owner;          ///< of the noun: "$700 billion from Apple's market value"
    bool isLinked = false; ///< 的 or "of" joins the noun
    bool isAmong = false;  ///< 有28家是AI公司
    bool isCompared = false; ///< "versus $22.6 billion for Microsoft"
};
[[nodiscard]] BehindNumber readBehind(const ClauseText &sentence, int number, const Quantity &quantity);

} // namespace lectern
