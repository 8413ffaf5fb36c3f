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

class TimeFinder
{
public:
    TimeFinder(QStringView text, QDate date)
        : m_text(text)
        , m_words(TimeWords::instance())
    {
        m_context.base = yearOfWriting(date);
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
        return take(at);
    }

    /// A Latin word: a time may begin with it, never inside it.
    qsizetype word(qsizetype at)
    {
        const char16_t before = charAt(m_text, at - 1);
        if (m_words.mayBegin(m_text[at].unicode()) || mayBeginNumeral(m_text[at].unicode())) {
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
        if (!isDigit(m_text[at].unicode()))
            return at + 1;
        while (at < m_text.size() && isDigit(m_text[at].unicode()))
            ++at;
        return at;
    }

    qsizetype keep(const TimePhrase &phrase)
    {
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

    /// Whether the clause around `at` speaks of the future.
    const TimeContext &contextAt(qsizetype at)
    {
        m_context.future = false;
        for (qsizetype i = at - 1; i >= 0 && i >= at - ClauseReach && !endsClause(m_text[i].unicode()); --i)
            m_context.future = m_context.future || isFutureWord(i);
        for (qsizetype i = at + 1; i < m_text.size() && i <= at + ClauseReach && !endsClause(m_text[i].unicode()); ++i)
            m_context.future = m_context.future || isFutureWord(i);
        return m_context;
    }

    bool isFutureWord(qsizetype at) const
    {
        if (isLatinLetter(m_text[at].unicode()))
            return !isLatinLetter(charAt(m_text, at - 1)) && m_words.find(TimeRole::EnFuture, m_text, at);
        return bool(m_words.find(TimeRole::Future, m_text, at));
    }

    /// A reprint speaks of a month of 今年 that lies after its stated date: it was written in the year before.
    QDate yearOfWriting(QDate date)
    {
        if (!date.isValid())
            return date;
        const TimeContext context{date};
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            const TimeWord word = m_words.find(TimeRole::YearWord, m_text, at);
            if (!word || word.value != 0 || isLatinLetter(m_text[at].unicode()))
                continue;
            const TimePhrase phrase = chineseTimeAt(m_text, at, context);
            if (phrase.month > date.month() && phrase.year == date.year() && !contextAt(at).future)
                return QDate(date.year() - 1, 12, 31);
        }
        return date;
    }

    QStringView m_text;
    const TimeWords &m_words;
    TimeContext m_context;
    std::vector<TimePhrase> m_found;
};

} // namespace

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
