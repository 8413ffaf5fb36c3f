// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitycontext.h"

#include "core/text/numeralwords.h"

namespace lectern
{

namespace
{

constexpr int MostLightWords = 3;
constexpr qsizetype SizeNounReach = 10; ///< from 涨幅 to its number
constexpr qsizetype BehindReach = 6;    ///< from 的 to 增长
constexpr int EnglishWordsBehind = 3;

bool endsClause(char16_t c)
{
    return c == 0 || c == u'\n' || c == u'\u3002' || c == u'\uFF0C' || c == u',' || c == u'\uFF1B' || c == u';' || c == u'\uFF01'
        || c == u'\uFF1F' || c == u'!' || c == u'?' || c == u'\uFF08' || c == u'(' || c == u'\uFF09' || c == u')';
}

class ContextReader
{
public:
    ContextReader(QStringView text, const FoundQuantity &found)
        : m_text(text)
        , m_found(found)
        , m_words(QuantityWords::instance())
    {
    }

    QuantityContext read()
    {
        const qsizetype start = readBefore();
        if (m_context.modifier == Modifier::None)
            readReach();
        if (m_context.modifier == Modifier::None && m_found.over)
            m_context.modifier = Modifier::Over;
        if (m_context.modifier == Modifier::None && m_found.about)
            m_context.modifier = Modifier::Approx;
        readBehind();
        m_context.change = m_found.change;
        if (m_context.change == Change::None)
            readChange(start);
        return m_context;
    }

private:
    qsizetype overSpace(qsizetype end) const { return charAt(m_text, end - 1) == u' ' ? end - 1 : end; }

    /// Approximators that end at the number, over light words (约占, 超过了); returns where they begin.
    qsizetype readBefore()
    {
        qsizetype end = overSpace(m_found.span.start);
        qsizetype begin = end;
        for (int i = 0; i <= MostLightWords; ++i) {
            const ModifierWord word = m_words.modifierBefore(m_text, end);
            const bool bareOnly = word.reach < 0;
            const bool reached = m_found.bareNumeral || m_words.isMetric(m_text, end - word.length); // 过亿, 估值过200亿
            if (word.length > 0 && (!bareOnly || reached)) {
                if (m_context.modifier == Modifier::None) {
                    m_context.modifier = englishDuring(word, end) ? Modifier::None : word.modifier;
                    m_context.modifierSpan = {end - word.length, end};
                }
                end = begin = overSpace(end - word.length);
                continue;
            }
            const qsizetype light = m_words.lightBefore(m_text, end);
            if (light == 0)
                break;
            end = overSpace(end - light);
        }
        return begin;
    }

    /// "over five years" is more often the time that something took.
    bool englishDuring(const ModifierWord &word, qsizetype end) const
    {
        return m_found.kind == QuantityKind::Duration && word.modifier == Modifier::Over && isLatinLetter(charAt(m_text, end - 1))
            && word.length == 4;
    }

    /// 至少会使用两款: some words act over a few characters.
    void readReach()
    {
        constexpr qsizetype farthest = 5;
        const qsizetype start = overSpace(m_found.span.start);
        for (qsizetype gap = 1; gap <= farthest && start - gap > 0; ++gap) {
            if (!isHan(charAt(m_text, start - gap)))
                return;
            const ModifierWord word = m_words.modifierBefore(m_text, start - gap);
            if (word.reach >= gap) {
                m_context.modifier = word.modifier;
                m_context.modifierSpan = {start - gap - word.length, start - gap};
                return;
            }
        }
    }

    void readBehind()
    {
        if (m_context.modifier != Modifier::None)
            return;
        const qsizetype at = charAt(m_text, m_found.span.end) == u' ' ? m_found.span.end + 1 : m_found.span.end;
        const ModifierWord word = m_words.modifierBehind(m_text, at);
        if (word.length == 0)
            return;
        m_context.modifier = word.modifier;
        m_context.modifierSpan = {at, at + word.length};
    }

    void readChange(qsizetype start)
    {
        // "fell below 1,500": a level
        if (!m_context.modifierSpan.isEmpty()
            && m_words.changeAt(ChangeRole::EnLevel, m_text, m_context.modifierSpan.start).length > 0)
            return;
        if (takeVerb(start, ChangeRole::Verb) || takeVerb(start, ChangeRole::EnVerb) || takeSizeNoun(start))
            return;
        if (m_found.kind == QuantityKind::Percent || m_found.kind == QuantityKind::Ratio || m_found.kind == QuantityKind::Point
            || m_found.kind == QuantityKind::Money) {
            takeNounBehind();
            takeEnglishBehind();
        }
    }

    /// The verb stands before the number and its approximators, with 了 or "by" between at most.
    bool takeVerb(qsizetype start, ChangeRole role)
    {
        qsizetype end = start;
        for (int i = 0; i < MostLightWords; ++i) {
            end = overSpace(end);
            if (const ChangeWord word = m_words.changeBefore(role, m_text, end); word.length > 0) {
                const bool weak = word.length == 1 && m_found.kind != QuantityKind::Percent && m_found.kind != QuantityKind::Ratio
                    && m_found.kind != QuantityKind::Point;
                if (word.change == Change::None || weak)
                    return true;
                m_context.change = word.change;
                m_context.changeSpan = {end - word.length, end};
                return true;
            }
            const ModifierWord modifier = m_words.modifierBefore(m_text, end);
            qsizetype length = modifier.length;
            if (length == 0) {
                if (m_words.changeBefore(ChangeRole::Level, m_text, end).length > 0
                    || m_words.changeBefore(ChangeRole::EnLevel, m_text, end).length > 0)
                    return false;
                length = m_words.lightBefore(m_text, end);
            }
            if (length == 0)
                length = m_words.changeBefore(ChangeRole::EnBetween, m_text, end).length;
            if (length == 0)
                return false;
            end -= length;
        }
        return false;
    }

    /// 涨幅超过40%, 月增长率高达20%.
    bool takeSizeNoun(qsizetype start)
    {
        for (qsizetype end = start; end > 0 && start - end <= SizeNounReach && !endsClause(charAt(m_text, end - 1)); --end) {
            const ChangeWord word = m_words.changeBefore(ChangeRole::Size, m_text, end);
            if (word.length == 0)
                continue;
            m_context.change = word.change;
            m_context.changeSpan = {end - word.length, end};
            return true;
        }
        return false;
    }

    /// 19%的同比收入增长, 50%的折扣; 翻倍增长. A level word behind it makes it a verb: 6亿美元增长到.
    void takeNounBehind()
    {
        const qsizetype end = m_found.span.end;
        const qsizetype particle = m_words.particleAt(m_text, end);
        const qsizetype last = particle > 0 ? end + particle + BehindReach : end;
        for (qsizetype at = end + particle; at <= last && !endsClause(charAt(m_text, at)); ++at) {
            const ChangeWord word = m_words.changeAt(ChangeRole::Behind, m_text, at);
            if (word.length == 0)
                continue;
            const qsizetype after = at + word.length;
            const bool verb = m_words.changeAt(ChangeRole::Then, m_text, after).length > 0 || numberFollows(after);
            if (!verb) {
                m_context.change = word.change;
                m_context.changeSpan = {at, at + word.length};
            }
            return;
        }
    }

    /// 1.08元下降约42%: the verb has a number of its own.
    bool numberFollows(qsizetype at) const
    {
        constexpr qsizetype reach = 4;
        for (qsizetype i = at; i <= at + reach && !endsClause(charAt(m_text, i)); ++i) {
            if (mayBeginNumeral(charAt(m_text, i)) && !isLatinLetter(charAt(m_text, i)))
                return true;
        }
        return false;
    }

    /// "a 28% increase", "29% below", "five times fewer people", "19% revenue growth".
    void takeEnglishBehind()
    {
        qsizetype at = m_found.span.end;
        for (int i = 0; i < EnglishWordsBehind && charAt(m_text, at) == u' ' && m_context.change == Change::None; ++i) {
            ++at;
            if (const ChangeWord word = m_words.changeAt(ChangeRole::EnBehind, m_text, at); word.length > 0) {
                m_context.change = word.change;
                m_context.changeSpan = {at, at + word.length};
                return;
            }
            qsizetype end = at;
            while (isLatinLetter(charAt(m_text, end)) || charAt(m_text, end) == u'-')
                ++end;
            if (end == at || m_words.nounRole(m_text, at, end - at) == NounRole::Stop)
                return;
            at = end;
        }
    }

    QStringView m_text;
    const FoundQuantity &m_found;
    const QuantityWords &m_words;
    QuantityContext m_context;
};

} // namespace

QuantityContext quantityContext(QStringView text, const FoundQuantity &found)
{
    return ContextReader(text, found).read();
}

} // namespace lectern
