// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/timewords.h"

#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const QHash<QString, TimeRole> &roles()
{
    static const QHash<QString, TimeRole> table = [] {
        const QStringList names =
            u"year-word year-anaphor year-anaphor-weak year-suffix fiscal-suffix year-part not-part own-year-part half quarter "
            "quarters-from-start quarter-word month-suffix month-word month-part day-suffix week-word weekday-tail weekend-tail "
            "weekday day-word day-part rolling rolling-unit ago ago-half span-may-follow span-not-before rolling-not-after "
            "not-weekday not-day not-month decade century-word century to and year-preposition future en-month en-month-short "
            "en-weekday en-weekday-short en-day en-part en-shift en-unit en-half en-quarter en-season en-edge en-edge-of "
            "en-fiscal en-ago en-time en-the en-of en-to en-preposition en-year-end en-ended en-future en-vague en-between en-and from near-not-after compare today-word today-verb every en-today own-month-part span-word en-anaphor en-century of-today"_s
                .split(u' ');
        QHash<QString, TimeRole> byName;
        for (int i = 0; i < names.size(); ++i)
            byName.insert(names[i], TimeRole(i));
        return byName;
    }();
    return table;
}

bool begins(TimeRole role)
{
    switch (role) {
    case TimeRole::YearWord:
    case TimeRole::YearAnaphor:
    case TimeRole::YearAnaphorWeak:
    case TimeRole::OwnYearPart:
    case TimeRole::Half:
    case TimeRole::Quarter:
    case TimeRole::QuartersFromStart:
    case TimeRole::QuarterWord:
    case TimeRole::MonthWord:
    case TimeRole::WeekWord:
    case TimeRole::Weekday:
    case TimeRole::DayWord:
    case TimeRole::TodayWord:
    case TimeRole::EnToday:
    case TimeRole::Rolling:
    case TimeRole::CenturyWord:
    case TimeRole::EnMonth:
    case TimeRole::EnMonthShort:
    case TimeRole::EnWeekday:
    case TimeRole::EnWeekdayShort:
    case TimeRole::EnDay:
    case TimeRole::EnShift:
    case TimeRole::EnSeason:
    case TimeRole::OwnMonthPart:
    case TimeRole::SpanWord:
    case TimeRole::EnAnaphor:
    case TimeRole::EnHalf:
    case TimeRole::EnQuarter:
    case TimeRole::EnEdge:
    case TimeRole::EnEdgeOf:
    case TimeRole::EnFiscal:
    case TimeRole::EnThe:
    case TimeRole::EnYearEnd:
    case TimeRole::Holiday:
        return true;
    default:
        return false;
    }
}

/// Whether a word of this role may stand behind a number.
bool followsNumber(TimeRole role)
{
    switch (role) {
    case TimeRole::YearSuffix:
    case TimeRole::YearPart:
    case TimeRole::MonthSuffix:
    case TimeRole::DaySuffix:
    case TimeRole::RollingUnit:
    case TimeRole::Decade:
    case TimeRole::Century:
    case TimeRole::Half:
    case TimeRole::Quarter:
    case TimeRole::To:
    case TimeRole::And:
    case TimeRole::EnMonth:
    case TimeRole::EnMonthShort:
    case TimeRole::EnUnit:
    case TimeRole::EnTo:
        return true;
    default:
        return false;
    }
}

} // namespace

const TimeWords &TimeWords::instance()
{
    static const TimeWords words;
    return words;
}

TimeWords::TimeWords()
{
    for (const QStringList &row : readTable(u"lexicon/calendar.tsv"_s, 3)) {
        const auto role = roles().constFind(row[1]);
        Q_ASSERT_X(role != roles().constEnd(), "calendar.tsv", qUtf8Printable(row[1]));
        add(*role, row[0], row[2].toInt());
    }
    for (const QStringList &row : readTable(u"lexicon/holidays.tsv"_s, 4)) {
        add(TimeRole::Holiday, row[0], int(m_holidays.size()));
        m_holidays.push_back({row[1], row[2], row[3]});
    }
    m_matcher.finish();
}

void TimeWords::add(TimeRole role, const QString &form, int value)
{
    const char16_t last = form.back().unicode();
    const bool english = (isLatinLetter(form.front().unicode()) || isLatinLetter(last)) && (isLatinLetter(last) || isDigit(last));
    QStringList spellings{form};
    if (isLatinLetter(form.front().unicode()) && role != TimeRole::Holiday)
        spellings << form.left(1).toUpper() + form.mid(1) << form.toUpper();
    for (const QString &spelling : std::as_const(spellings)) {
        const int id = m_matcher.add(spelling, int(m_forms.size()));
        if (id == int(m_forms.size()))
            m_forms.emplace_back();
        auto &entries = m_forms[size_t(id)];
        const bool known = std::ranges::any_of(entries, [role](const Entry &entry) { return entry.role == role; });
        if (!known)
            entries.push_back({role, english, value});
        m_first.add(spelling.front().unicode(), role);
        m_last.add(spelling.back().unicode(), role);
        if (followsNumber(role))
            m_mayFollow[spelling.front().unicode()] = 1;
        if (begins(role))
            m_mayBegin[spelling.front().unicode()] = 1;
    }
    m_longest[size_t(role)] = std::max(m_longest[size_t(role)], form.size());
}

void TimeWords::Roles::add(char16_t c, TimeRole role)
{
    if (m_index[c] == 0) {
        m_index[c] = uint16_t(m_sets.size());
        m_sets.emplace_back();
    }
    m_sets[m_index[c]].set(size_t(role));
}

TimeWord TimeWords::longest(TimeRole role, QStringView text, qsizetype at) const
{
    TimeWord best;
    m_matcher.eachAt(text, at, [&](PhraseMatcher::Match match) {
        for (const Entry &entry : m_forms[size_t(match.id)]) {
            if (entry.role != role)
                continue;
            const qsizetype end = at + match.length;
            if (entry.english && end < text.size() && (isLatinLetter(text[end].unicode()) || isDigit(text[end].unicode())))
                continue;
            best = {match.length, entry.value};
        }
    });
    return best;
}

bool TimeWords::anyEnds(TimeRole role, QStringView text, qsizetype end) const
{
    const qsizetype longest = std::min(m_longest[size_t(role)], end);
    for (qsizetype length = 1; length <= longest; ++length) {
        if (find(role, text.first(end), end - length).length == length)
            return true;
    }
    return false;
}

} // namespace lectern
