// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/times.h"

#include "core/extract/timephrase.h"
#include "core/text/numerals.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype ClauseReach = 24;
constexpr double SureConfidence = 0.95, RelativeConfidence = 0.85;

bool endsSentence(char16_t c)
{
    return c == u'\u3002' || c == u'\uFF01' || c == u'\uFF1F' || c == u'\n' || c == u'!' || c == u'?' || c == u'\uFF1B'
        || c == u';';
}

bool endsClause(char16_t c)
{
    return endsSentence(c) || c == u'\uFF0C' || c == u',';
}

/// Whether a time may begin with a character, or a sentence ends with it: most characters are stepped over by this alone.
bool concernsTimes(char16_t c)
{
    static const std::vector<uint8_t> table = [] {
        std::vector<uint8_t> concerned(65536, 0);
        const TimeWords &words = TimeWords::instance();
        for (size_t i = 0; i < concerned.size(); ++i) {
            const char16_t each = char16_t(i);
            concerned[i] = endsSentence(each) || each == u'.' || isLatinLetter(each) || isDigit(each) || words.mayBegin(each)
                || isChineseNumeralCharacter(each);
        }
        return concerned;
    }();
    return table[c] != 0;
}

class TimeFinder
{
public:
    TimeFinder(QStringView text, QDate date)
        : m_text(text)
        , m_words(TimeWords::instance())
    {
        m_context.base = yearOfWriting(date);
        if (m_context.base != date && date.isValid())
            m_context.base = lastDayNamed(m_context.base);
    }

    std::vector<TimePhrase> find()
    {
        for (qsizetype at = 0; at < m_text.size();)
            at = step(at);
        return std::move(m_found);
    }

private:
    qsizetype step(qsizetype at)
    {
        const char16_t c = m_text[at].unicode();
        if (!concernsTimes(c))
            return at + 1;
        if (endsSentence(c) || (c == u'.' && charAt(m_text, at + 1) == u' '))
            endSentence(c);
        if (isLatinLetter(c))
            return word(at);
        if (!isDigit(c) && !m_words.mayBegin(c) && !isChineseNumeralCharacter(c))
            return at + 1;
        if (c < 0x80 && !isDigit(c))
            return at + 1;
        // Inside a Chinese number only a word of the calendar may begin.
        if (isHan(c) && !m_words.mayBegin(c) && isChineseNumeralCharacter(charAt(m_text, at - 1)))
            return at + 1;
        return m_words.mayBegin(c) || numberMayLead(at) ? take(at) : afterNumber(at);
    }

    /// Whether what stands behind a number lets it be the beginning of a time.
    bool numberMayLead(qsizetype at) const
    {
        const qsizetype end = endOfNumber(at);
        return end - at == 4 || m_words.mayFollowNumber(charAt(m_text, afterSpace(m_text, end)));
    }

    qsizetype endOfNumber(qsizetype at) const
    {
        constexpr qsizetype longest = 12;
        qsizetype end = at;
        while (end - at < longest && (isDigit(charAt(m_text, end)) || isChineseNumeralCharacter(charAt(m_text, end))))
            ++end;
        return end;
    }

    /// Behind Arabic digits; a Chinese number may still hold a word of the calendar.
    qsizetype afterNumber(qsizetype at) const
    {
        if (!isDigit(m_text[at].unicode()))
            return at + 1;
        while (isDigit(charAt(m_text, at)))
            ++at;
        return at;
    }

    /// A Latin word: a time may begin with it, never inside it.
    qsizetype word(qsizetype at)
    {
        const char16_t before = charAt(m_text, at - 1);
        const bool known = m_words.mayBegin(m_text[at].unicode()) && m_words.knows(m_text, at);
        if (known
            || (mayBeginNumeral(m_text[at].unicode())
                && NumeralWords::instance().english(m_text, at).role != NumeralRole::None)) {
            if (!isDigit(before) && before != u'-') {
                if (const TimePhrase phrase = englishTimeAt(m_text, at, contextAt(at)); !phrase.span.isEmpty())
                    return keep(phrase);
            }
        }
        while (at < m_text.size() && isLatinLetter(m_text[at].unicode()))
            ++at;
        return at;
    }

    qsizetype take(qsizetype at)
    {
        const TimeContext &context = contextAt(at);
        TimePhrase phrase = chineseTimeAt(m_text, at, context);
        if (phrase.span.isEmpty() && isDigit(m_text[at].unicode()) && !isLatinLetter(charAt(m_text, at - 1)))
            phrase = englishTimeAt(m_text, at, context);
        if (!phrase.span.isEmpty())
            return keep(phrase);
        return afterNumber(at);
    }

    /// 11月5日（周二）: the bracket only says the day once more.
    bool repeatsDay(const TimePhrase &phrase) const
    {
        const char16_t before = charAt(m_text, phrase.span.start - 1), behind = charAt(m_text, phrase.span.end);
        return !m_found.empty() && m_found.back().span.end == phrase.span.start - 1 && (before == u'(' || before == u'\uFF08')
            && (behind == u')' || behind == u'\uFF09') && m_found.back().value.size() == 10 && phrase.isWeekday;
    }

    qsizetype keep(const TimePhrase &phrase)
    {
        if (repeatsDay(phrase))
            return phrase.span.end;
        // 较2023年增长: what is only compared with is not what the next words speak of.
        const bool compared = m_words.endsWith(TimeRole::Compare, m_text, phrase.span.start)
            || (charAt(m_text, phrase.span.start - 1) == u' '
                && m_words.endsWith(TimeRole::Compare, m_text, phrase.span.start - 1));
        if (phrase.partYear > 0)
            m_context.sentencePartYear = phrase.partYear;
        if (phrase.year > 0 && !compared)
            m_context.sentenceYear = m_context.paragraphYear = m_context.lastYear = phrase.year;
        if (phrase.month > 0)
            m_context.sentenceMonth = phrase.month;
        m_found.push_back(phrase);
        return phrase.span.end;
    }

    void endSentence(char16_t c)
    {
        m_context.sentenceYear = m_context.sentenceMonth = m_context.sentencePartYear = 0;
        if (c == u'\n')
            m_context.paragraphYear = 0;
    }

    const TimeContext &contextAt(qsizetype at)
    {
        m_context.text = m_text;
        m_context.at = at;
        return m_context;
    }

    /// A reprint speaks of a month of 今年 that lies after its stated date: it was written in the year before.
    QDate yearOfWriting(QDate date)
    {
        if (!date.isValid())
            return date;
        TimeContext context;
        context.base = date;
        context.text = m_text;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const TimeWord word = m_words.find(TimeRole::YearWord, m_text, at);
            if (!word || word.value != 0 || isLatinLetter(m_text[at].unicode()))
                continue;
            context.at = at;
            const TimePhrase phrase = chineseTimeAt(m_text, at, context);
            if (phrase.month > date.month() && phrase.year == date.year() && !speaksOfFuture(m_text, at))
                return QDate(date.year() - 1, 12, 31);
        }
        return date;
    }

    /// A reprint was written about the last day or month of that year that it speaks of as past.
    QDate lastDayNamed(QDate yearsEnd) const
    {
        const QString first = QString::number(yearsEnd.year()) + u'-';
        QDate last;
        TimeFinder finder(m_text, QDate());
        finder.m_context.base = yearsEnd;
        for (const TimePhrase &phrase : finder.find()) {
            const bool month = phrase.value.size() == 7, day = phrase.value.size() == 10;
            if (phrase.month == 0 || !phrase.value.startsWith(first) || (!month && !day)
                || speaksOfFuture(m_text, phrase.span.start))
                continue;
            const QDate at = QDate::fromString(day ? phrase.value : phrase.value + u"-01"_s, Qt::ISODate);
            const QDate end = month ? at.addMonths(1).addDays(-1) : at;
            last = !last.isValid() || end > last ? end : last;
        }
        return last.isValid() ? last : yearsEnd;
    }

    QStringView m_text;
    const TimeWords &m_words;
    TimeContext m_context;
    std::vector<TimePhrase> m_found;
};

bool isFutureWord(QStringView text, qsizetype at)
{
    const TimeWords &words = TimeWords::instance();
    if (isLatinLetter(text[at].unicode()))
        return !isLatinLetter(charAt(text, at - 1)) && words.find(TimeRole::EnFuture, text, at);
    return bool(words.find(TimeRole::Future, text, at));
}

} // namespace

bool speaksOfFuture(QStringView text, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0 && i >= at - ClauseReach && !endsClause(text[i].unicode()); --i) {
        if (isFutureWord(text, i))
            return true;
    }
    for (qsizetype i = at + 1; i < text.size() && i <= at + ClauseReach && !endsClause(text[i].unicode()); ++i) {
        if (isFutureWord(text, i))
            return true;
    }
    return false;
}

std::vector<TimePhrase> findTimes(QStringView text, QDate date)
{
    return TimeFinder(text, date).find();
}

std::vector<TimeExpression> extractTimes(const Reading &reading)
{
    std::vector<TimeExpression> rows;
    for (const TimePhrase &phrase : findTimes(reading.text(), reading.date())) {
        const Span source = reading.source(phrase.span);
        if (source.isEmpty())
            continue;
        const double confidence = phrase.relative ? RelativeConfidence : SureConfidence;
        rows.push_back({source,
                        phrase.value,
                        phrase.relative,
                        {QString::fromLatin1(phrase.rule), confidence, {reading.slice(phrase.span).toString()}}});
    }
    return rows;
}

} // namespace lectern
