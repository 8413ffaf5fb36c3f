// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/cuefeatures.h"

#include <QStringList>

namespace lectern
{

/// How a change word stands in its passage. One feature a direction and way (`up.main`), and one for any direction (`change.main`).
enum class ChangeWay { Main, Weak, Subordinate, Attribute, Able, Goal, Denied, Further, First, Last };
inline constexpr int ChangeWays = int(ChangeWay::Last) + 1;

/// What a trend's decision goes by besides cues, in the order of its names.
struct TrendSigns {
    enum Sign : int {
        Always,
        TimeSum,
        AheadSum,
        DampSum,
        ThenNow,
        Change0,
        Change2,
        Change3,
        GrownUp,
        GrownDown,
        Number1,
        Number2,
        NumberMore,
        FromTo,
        Money,
        Percent,
        Time1,
        Time2,
        Past,
        SameYear,
        Future,
        Undated,
        NoTime,
        Name0,
        Name1,
        Name2,
        Name3,
        NameFirst,
        TermFirst,
        Product,
        Organization,
        Person,
        SubjectName,
        SubjectTerm,
        Heading,
        InList,
        UnderChange,
        UnderTrend,
        Labelled,
        Short,
        Medium,
        Long,
        VeryLong,
        Part,
        Opens,
        Closes,
        Alone,
        English,
        Bracket,
        ColonEnd,
        Count
    };
};

/// The names of all features of trends, in the order of their numbers, and the numbers of each family.
struct TrendFeatureNames {
    TrendFeatureNames();

    QStringList all;
    int ways; ///< the first of the directions' ways
    CueFeatures claim;
    CueFeatures change;
    CueFeatures sentence;

    /// Of a direction (0 to 4 in the order of Direction, 5 for any) and a way.
    [[nodiscard]] int way(int direction, ChangeWay way) const { return ways + direction * ChangeWays + int(way); }
};

[[nodiscard]] const TrendFeatureNames &trendFeatureNames();

} // namespace lectern
