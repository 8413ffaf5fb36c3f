// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/calendar.h"
#include "core/text/phrasematcher.h"

#include <array>
#include <bitset>
#include <initializer_list>

namespace lectern
{

/// What a word does in a calendar expression; the roles of resources/lexicon/calendar.tsv in their order there, and holidays.
enum class TimeRole : uint8_t {
    YearWord,
    YearAnaphor,
    YearAnaphorWeak,
    YearSuffix,
    FiscalSuffix,
    YearPart,
    NotPart,
    OwnYearPart,
    Half,
    Quarter,
    QuartersFromStart,
    QuarterWord,
    MonthSuffix,
    MonthWord,
    MonthPart,
    DaySuffix,
    WeekWord,
    WeekdayTail,
    WeekendTail,
    Weekday,
    DayWord,
    DayPart,
    Rolling,
    RollingUnit,
    Ago,
    AgoHalf,
    SpanMayFollow,
    SpanNotBefore,
    RollingNotAfter,
    NotWeekday,
    NotDay,
    NotMonth,
    Decade,
    CenturyWord,
    Century,
    To,
    And,
    YearPreposition,
    Future,
    EnMonth,
    EnMonthShort,
    EnWeekday,
    EnWeekdayShort,
    EnDay,
    EnPart,
    EnShift,
    EnUnit,
    EnHalf,
    EnQuarter,
    EnSeason,
    EnEdge,
    EnEdgeOf,
    EnFiscal,
    EnAgo,
    EnTime,
    EnThe,
    EnOf,
    EnTo,
    EnPreposition,
    EnYearEnd,
    EnEnded,
    EnFuture,
    EnVague,
    EnBetween,
    EnAnd,
    From,
    NearNotAfter,
    Compare,
    TodayWord,
    TodayVerb,
    Every,
    EnToday,
    OwnMonthPart,
    SpanWord,
    EnAnaphor,
    EnCentury,
    OfToday,
    Holiday,
    Count,
};

struct TimeWord {
    qsizetype length = 0; ///< 0: none
    int value = 0;        ///< for a holiday the index for holiday()

    explicit operator bool() const { return length > 0; }
};

struct HolidayRule {
    QString rule, first, last;
};

/// The words of calendar.tsv and holidays.tsv.
class TimeWords
{
public:
    static const TimeWords &instance();

    /// The longest word of a role that begins at `at`. English words match in any usual case and need a boundary behind them.
    [[nodiscard]] TimeWord find(TimeRole role, QStringView text, qsizetype at) const
    {
        return at >= 0 && at < text.size() && m_first.has(text[at].unicode(), role) ? longest(role, text, at) : TimeWord{};
    }
    /// Whether a word of a role ends right before `end`.
    [[nodiscard]] bool endsWith(TimeRole role, QStringView text, qsizetype end) const
    {
        return end > 0 && end <= text.size() && m_last.has(text[end - 1].unicode(), role) && anyEnds(role, text, end);
    }
    [[nodiscard]] const HolidayRule &holiday(int index) const { return m_holidays[size_t(index)]; }
    /// Whether any word begins at `at`.
    [[nodiscard]] bool knows(QStringView text, qsizetype at) const { return m_matcher.longestAt(text, at).length > 0; }
    /// Whether a calendar expression may go on with this character behind a number.
    [[nodiscard]] bool mayFollowNumber(char16_t c) const { return m_mayFollow[c]; }
    /// Whether an expression may begin with this character (other than a digit or a Chinese numeral).
    [[nodiscard]] bool mayBegin(char16_t c) const { return m_mayBegin[c]; }

private:
    TimeWords();
    [[nodiscard]] TimeWord longest(TimeRole role, QStringView text, qsizetype at) const;
    [[nodiscard]] bool anyEnds(TimeRole role, QStringView text, qsizetype end) const;
    void add(TimeRole role, const QString &form, int value);

    struct Entry {
        TimeRole role;
        bool english;
        int value;
    };
    PhraseMatcher m_matcher;
    std::vector<std::vector<Entry>> m_forms; ///< by the matcher's ids: the roles of one form
    /// Which roles have a word that begins (or ends) with a character: most questions are answered by these alone.
    class Roles
    {
    public:
        void add(char16_t c, TimeRole role);
        [[nodiscard]] bool has(char16_t c, TimeRole role) const { return m_sets[m_index[c]].test(size_t(role)); }

    private:
        std::vector<std::bitset<size_t(TimeRole::Count)>> m_sets{1}; ///< the first is empty
        std::vector<uint16_t> m_index = std::vector<uint16_t>(65536, 0);
    };
    Roles m_first, m_last;
    std::vector<uint8_t> m_mayBegin = std::vector<uint8_t>(65536, 0);
    std::vector<uint8_t> m_mayFollow = std::vector<uint8_t>(65536, 0);
    std::vector<HolidayRule> m_holidays;
    std::array<qsizetype, size_t(TimeRole::Count)> m_longest{};
};

} // namespace lectern
