// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/timephrase.h"
#include "core/text/numerals.h"

namespace lectern
{

/// The English grammar of core/extract/timephrase.h over one text: every function reads what begins at `start`.
class EnglishTimes
{
public:
    struct Point {
        qsizetype end = 0; ///< 0: there is none
        QString value;
        int year = 0, month = 0;
        bool relative = false;
        int partYear = 0;

        explicit operator bool() const { return end > 0; }
    };

    EnglishTimes(QStringView text, const TimeContext &context)
        : m_text(text)
        , m_words(TimeWords::instance())
        , m_context(context)
    {
    }
    [[nodiscard]] TimePhrase at(qsizetype start) const;

private:
    TimeWord find(TimeRole role, qsizetype at) const { return m_words.find(role, m_text, at); }
    char16_t at_(qsizetype at) const { return charAt(m_text, at); }
    [[nodiscard]] static TimePhrase phrase(qsizetype start, const Point &point, const char *rule);
    [[nodiscard]] qsizetype next(qsizetype at, bool hyphen = false) const;
    [[nodiscard]] QString baseYear(int offset) const;
    [[nodiscard]] int fourDigits(qsizetype at) const;
    [[nodiscard]] TimeWord monthName(qsizetype at) const;
    [[nodiscard]] Point date(qsizetype start) const;
    [[nodiscard]] qsizetype ordinalEnd(qsizetype at) const;
    [[nodiscard]] Point withYear(qsizetype end, int month, int day) const;
    [[nodiscard]] Point dayFirst(qsizetype start) const;
    [[nodiscard]] Point bareMonth(qsizetype start, qsizetype end, int month) const;
    [[nodiscard]] bool precededBy(TimeRole role, qsizetype end) const;
    [[nodiscard]] TimePhrase withRange(qsizetype start, const Point &first) const;
    [[nodiscard]] Point yearBehind(qsizetype end) const;
    [[nodiscard]] Point quarterOrHalf(qsizetype start) const;
    [[nodiscard]] Point glued(qsizetype end) const;
    [[nodiscard]] Point fiscal(qsizetype start) const;
    [[nodiscard]] TimePhrase years(qsizetype start) const;
    [[nodiscard]] bool standsAsYear(qsizetype start) const;
    struct Word {
        bool capital = false, first = false, plural = false;
    };
    [[nodiscard]] Word wordBefore(qsizetype start) const;
    [[nodiscard]] Word wordAfter(qsizetype at) const;
    [[nodiscard]] Point threeMonthsEnded(qsizetype start) const;
    [[nodiscard]] Point endOf(qsizetype at) const;
    [[nodiscard]] static QString monthsUntil(int count, const Point &month);
    [[nodiscard]] Point edged(qsizetype start, qsizetype inner) const;
    [[nodiscard]] Point anyPoint(qsizetype at) const;
    [[nodiscard]] Point shifted(qsizetype start, bool the) const;
    [[nodiscard]] bool isRolling(qsizetype start) const;
    bool isPlural(qsizetype at, qsizetype length) const { return at_(at + length - 1) == u's'; }
    [[nodiscard]] Point countedUnits(qsizetype at, int direction) const;
    [[nodiscard]] Point rolled(qsizetype end, int unit, double count, int direction) const;
    [[nodiscard]] Point shiftedUnit(qsizetype at, TimeWord unit, int offset, bool rolls) const;
    [[nodiscard]] QString shiftedWeekday(int weekday, int offset) const;
    [[nodiscard]] Point shiftedMonth(qsizetype at, TimeWord month, int offset) const;
    [[nodiscard]] Point shiftedPart(qsizetype at, int offset) const;
    [[nodiscard]] Point day(qsizetype start) const;
    [[nodiscard]] Point ago(qsizetype start) const;
    [[nodiscard]] QString agoValue(int unit, double count, int direction) const;
    [[nodiscard]] Point holiday(qsizetype start, TimeWord word) const;
    [[nodiscard]] Point decade(qsizetype start, bool the) const;
    [[nodiscard]] Point monthQuarter(qsizetype start) const;
    [[nodiscard]] Point century(qsizetype start) const;
    [[nodiscard]] Point season(qsizetype start) const;
    [[nodiscard]] TimePhrase monthRange(qsizetype start) const;
    [[nodiscard]] Point anaphor(qsizetype start) const;
    [[nodiscard]] Point periodEnded(qsizetype unitAt, int count) const;
    QStringView m_text;
    const TimeWords &m_words;
    const TimeContext &m_context;
};

} // namespace lectern
