// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/calendar.h"
#include "core/extract/timewords.h"
#include "core/text/numeralwords.h"
#include "core/text/span.h"

#include <optional>

namespace lectern
{

/// A calendar expression as the grammars find it, in projected offsets.
struct TimePhrase {
    Span span;
    QString value;        ///< empty where nothing fixes it
    bool relative = false;
    const char *rule = "";
    int year = 0;         ///< the year it names or means, 0 if none: later expressions lean on it
    int month = 0;
    int partYear = 0;     ///< the year found for a quarter or half named without one
    bool isWeekday = false;
};

/// Whether the clause around `at` speaks of what is to come.
[[nodiscard]] bool speaksOfFuture(QStringView text, qsizetype at);

/// What the text before an expression and the document fix.
struct TimeContext {
    QDate base;            ///< the document's date, or its year of writing for a reprint; may be invalid
    int sentenceYear = 0;  ///< the last year named in this sentence
    int sentenceMonth = 0; ///< and month
    int sentencePartYear = 0; ///< the year of a quarter or half of this sentence that was named without it
    int paragraphYear = 0; ///< the last year named in this paragraph
    int lastYear = 0;      ///< the last year named anywhere before
    QStringView text;      ///< of the expression, for what its clause says
    qsizetype at = 0;      ///< where the expression begins

    [[nodiscard]] bool future() const { return speaksOfFuture(text, at); }

    /// The year of a month (day 0) or a day named without one, 0 if nothing fixes it.
    [[nodiscard]] int yearOfMonth(int month, int day) const
    {
        if (sentenceYear > 0)
            return sentenceYear;
        return base.isValid() ? nearestYear(base, month, day, future()) : lastYear;
    }
    [[nodiscard]] int yearOfPart(int firstMonth) const
    {
        if (sentenceYear > 0 || sentencePartYear > 0)
            return sentenceYear > 0 ? sentenceYear : sentencePartYear;
        if (paragraphYear > 0 && (!base.isValid() || paragraphYear >= base.year() - 1))
            return paragraphYear;
        return base.isValid() ? nearestYearOfPart(base, firstMonth, future()) : lastYear;
    }
};

/// Steps over one space, as pages set them between digits and Han.
[[nodiscard]] inline qsizetype afterSpace(QStringView text, qsizetype at)
{
    return charAt(text, at) == u' ' || charAt(text, at) == u'\u00A0' ? at + 1 : at;
}

struct SmallNumber {
    int value = -1;
    qsizetype end = 0;
    int digits = 0; ///< Arabic digits, 0 if Chinese
};
/// Up to four Arabic digits, or a short Chinese number.
[[nodiscard]] SmallNumber smallNumberAt(QStringView text, qsizetype at);

/// The Chinese grammar. An expression is one of
///
///     point [ to point ]            2024年7月至9月, 今年上半年, 2020到2023年, 3月15日, 2024-11-05
///     point   = year [ part ] | part
///     year    = digits 年|财年 | year-word (今年) | anaphor (同年) | two digits before a quarter or half (24Q3) | 2022/23财年
///     part    = month [ day | 初|底… ] | half | quarter | 前三季度 | 1-9月 | holiday | 年初|冬季… | 月底
///     rolling = 过去|近|未来 length [多|半]      ago = length 前|后 [的今天]      length = numeral unit | 半年 | 半个月
///     span    = 这几年 | 这两年 | 多年前          (calendar.tsv, span-word)
///     week    = 上周 [ weekday ] | weekday       day = 昨天
///     decade  = [ 20世纪 | 上世纪 ] 90年代 | 2000年代
///
/// 近 with days behind a word of its sentence (训练近2天) and 过去 as a verb (时间过去两年) begin none; a weekday in brackets behind its
/// day (11月5日（周二）) is stepped over.
///
/// with words from resources/lexicon/calendar.tsv. Returns what begins at `at`; an empty span if nothing does.
[[nodiscard]] TimePhrase chineseTimeAt(QStringView text, qsizetype at, const TimeContext &context);

/// The English grammar; `at` is the start of a word or number.
///
///     [the] [early|late|the end of] ( month [day] [, year] | day [of] month [year] | quarter|half [of year] | fiscal year | year )
///     month to month [year] | [between] year and year | 2023/24 | season [of] year | [the] March quarter
///     [the] last|this|next|past [numeral] unit | last Friday | next March | this morning
///     the previous|following|same unit          of the year that the sentence named last, else of the document's
///     numeral unit ago | units ago | today | Monday | the 1990s | the '90s | the 21st century | year-end [year]
///     the three months|year|quarter ended month
[[nodiscard]] TimePhrase englishTimeAt(QStringView text, qsizetype at, const TimeContext &context);

} // namespace lectern
