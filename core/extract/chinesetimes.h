// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/timephrase.h"
#include "core/text/numerals.h"

namespace lectern
{

/// The Chinese grammar of core/extract/timephrase.h over one text: every function reads what begins at `start`.
class ChineseTimes
{
public:
    /// One end of a range, or all of a simple expression.
    struct Point {
        qsizetype end = 0; ///< 0: there is none
        QString from, to;  ///< equal unless the point is a period of its own (前三季度)
        int year = 0, month = 0;
        bool relative = false;
        bool needsYear = false; ///< a part that stands without a year

        explicit operator bool() const { return end > 0; }
    };

    ChineseTimes(QStringView text, const TimeContext &context)
        : m_text(text)
        , m_words(TimeWords::instance())
        , m_context(context)
    {
    }
    [[nodiscard]] TimePhrase at(qsizetype start) const;

private:
    TimeWord find(TimeRole role, qsizetype at) const { return m_words.find(role, m_text, at); }
    char16_t at_(qsizetype at) const { return charAt(m_text, at); }
    /// smallNumberAt(), which all rules ask for the same place.
    const SmallNumber &numberAt(qsizetype at) const
    {
        if (at != m_numberAt) {
            m_numberAt = at;
            m_number = smallNumberAt(m_text, at);
        }
        return m_number;
    }
    [[nodiscard]] Point pointAt(qsizetype start, int inherited) const;
    [[nodiscard]] static Point yearPoint(qsizetype end, int year, bool relative);
    [[nodiscard]] Point yearAt(qsizetype start) const;
    [[nodiscard]] Point writtenYear(qsizetype start) const;
    [[nodiscard]] Point withPart(const Point &year) const;
    [[nodiscard]] Point partAt(qsizetype start, int year, int inherited) const;
    [[nodiscard]] static Point pointOf(qsizetype end, const CalendarPoint &from, const CalendarPoint &to);
    [[nodiscard]] int yearOfPart(int year, int inherited, int firstMonth) const;
    [[nodiscard]] Point half(qsizetype start, int year, int inherited) const;
    [[nodiscard]] Point quarters(qsizetype start, int year, int inherited) const;
    [[nodiscard]] Point months(qsizetype start, int year, int inherited) const;
    [[nodiscard]] Point firstMonths(qsizetype start, int year, int inherited) const;
    [[nodiscard]] Point month(qsizetype start, int year, int inherited) const;
    [[nodiscard]] Point dayOfMonth(qsizetype start, int month, int year, int inherited) const;
    qsizetype monthPart(qsizetype at) const { return find(TimeRole::NotPart, at) ? 0 : find(TimeRole::MonthPart, at).length; }
    [[nodiscard]] Point holiday(qsizetype start, int year, int) const;
    [[nodiscard]] Point yearPart(qsizetype start, int year, int) const;
    [[nodiscard]] Point ownPart(qsizetype start) const;
    [[nodiscard]] TimePhrase withRange(qsizetype start, const Point &first) const;
    [[nodiscard]] static QString inOrder(const Point &first, const Point &second);
    [[nodiscard]] Point bareEnd(qsizetype start, const Point &first, bool byDash) const;
    [[nodiscard]] TimePhrase yearsRange(qsizetype start) const;
    [[nodiscard]] TimePhrase bareYear(qsizetype start, const SmallNumber &year) const;
    [[nodiscard]] TimePhrase numericDate(qsizetype start) const;
    [[nodiscard]] TimePhrase weekOrDay(qsizetype start) const;
    [[nodiscard]] TimePhrase week(qsizetype start, TimeWord word) const;
    [[nodiscard]] TimePhrase bareDay(qsizetype start) const;
    struct Length {
        int months = 0, days = 0;
        bool indefinite = false;
        qsizetype end = 0;
    };
    [[nodiscard]] Length lengthAt(qsizetype start) const;
    void takeMore(Length &length) const;
    [[nodiscard]] Length halfLengthAt(qsizetype start) const;
    [[nodiscard]] TimePhrase spanWord(qsizetype start) const;
    [[nodiscard]] Span writtenDecade(qsizetype start, const SmallNumber &year) const;
    [[nodiscard]] TimePhrase fiscalPair(qsizetype start, const SmallNumber &first) const;
    [[nodiscard]] TimePhrase rolling(qsizetype start) const;
    [[nodiscard]] TimePhrase ago(qsizetype start) const;
    [[nodiscard]] QString agoValue(const Length &length, int moreMonths, int direction) const;
    [[nodiscard]] TimePhrase decade(qsizetype start) const;
    QStringView m_text;
    const TimeWords &m_words;
    const TimeContext &m_context;
    mutable qsizetype m_numberAt = -1;
    mutable SmallNumber m_number;
};

} // namespace lectern
