// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitysubject.h"

#include "core/text/numeralwords.h"
#include "core/text/segmenter.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype ReachBefore = 60; ///< characters of the sentence that are looked at
constexpr qsizetype ReachBehind = 24;
constexpr qsizetype LongestNoun = 14;

bool endsClause(char16_t c)
{
    return c == u'\uFF0C' || c == u',' || c == u'\uFF1B' || c == u';' || c == u'\u3002' || c == u'\uFF1A' || c == u':'
        || c == u'\n' || c == u'\uFF01' || c == u'\uFF1F';
}

/// A word of the sentence with its place in the text.
struct Token {
    Span span;
    QLatin1StringView tag;
};

bool isNoun(QLatin1StringView tag)
{
    return tag.startsWith(u'n') || tag == "vn"_L1 || tag == "an"_L1 || tag == "eng"_L1 || tag == "l"_L1 || tag == "j"_L1
        || tag == "i"_L1;
}

/// May stand before a noun in one term: 单次训练成本, 新增用户.
bool isAttribute(QLatin1StringView tag)
{
    return tag == "a"_L1 || tag == "b"_L1 || tag == "f"_L1 || tag == "s"_L1 || tag == "g"_L1;
}

class SubjectReader
{
public:
    SubjectReader(QStringView text, const FoundQuantity &found, Span sentence, Span before)
        : m_text(text)
        , m_found(found)
        , m_words(QuantityWords::instance())
        , m_sentence(sentence)
        , m_previous(before)
    {
    }

    QuantitySubject read()
    {
        const qsizetype from = std::max(m_sentence.start, m_found.span.start - ReachBefore);
        m_left = tokens({from, m_found.span.start});
        m_right = tokens({m_found.span.end, std::min(m_sentence.end, m_found.span.end + ReachBehind)});
        readMetric();
        readSubject();
        return m_result;
    }

private:
    std::vector<Token> tokens(Span span) const
    {
        std::vector<Token> found;
        if (span.isEmpty())
            return found;
        for (const Word &word : Segmenter::instance().cut(m_text.sliced(span.start, span.length()))) {
            const Span place{span.start + word.span.start, span.start + word.span.end};
            if (!m_text[place.start].isSpace())
                found.push_back({place, word.tag});
        }
        return found;
    }

    char16_t first(const Token &token) const { return m_text[token.span.start].unicode(); }
    bool isName(const Token &token) const
    {
        const char16_t c = first(token);
        if (token.tag.startsWith("nr"_L1) || token.tag == "nt"_L1 || token.tag == "nz"_L1 || token.tag == "ns"_L1)
            return isHan(c) && token.span.length() > 1;
        const QStringView word = m_text.sliced(token.span.start, token.span.length());
        const bool capital = std::ranges::any_of(word, [](QChar letter) { return letter >= u'A' && letter <= u'Z'; });
        return isLatinLetter(c) && capital && !m_words.isPlainWord(m_text, token.span.start, token.span.length());
    }
    bool isParticle(const Token &token) const
    {
        return token.span.length() == m_words.particleAt(m_text, token.span.start) && isHan(first(token));
    }

    // --- metric -------------------------------------------------------------------------------------------------------------

    void readMetric()
    {
        m_end = int(m_left.size());
        qsizetype end = skipVerbs(m_found.span.start);
        while (m_end > 0 && m_left[size_t(m_end - 1)].span.end > end)
            --m_end;
        const Span behind = metricBehind();
        if (!behind.isEmpty() && m_words.isMetric(m_text, behind.end)) {
            m_result.metric = behind;
            return;
        }
        m_result.metric = metricBefore();
        if (m_result.metric.isEmpty())
            m_result.metric = behind;
    }

    /// Leftwards over verbs of change and level, approximators and adverbs.
    qsizetype skipVerbs(qsizetype end) const
    {
        constexpr int mostWords = 8;
        for (int i = 0; i < mostWords; ++i) {
            while (end > m_sentence.start && m_text[end - 1] == u' ')
                --end;
            qsizetype length = m_words.modifierBefore(m_text, end).length;
            for (const ChangeRole role :
                 {ChangeRole::Level, ChangeRole::Verb, ChangeRole::EnVerb, ChangeRole::EnLevel, ChangeRole::EnBetween})
                length = std::max(length, m_words.changeBefore(role, m_text, end).length);
            length = std::max({length, m_words.lightBefore(m_text, end), m_words.adverbBefore(m_text, end)});
            qsizetype noun = 0;
            if (m_words.metricBefore(m_text, end, &noun) != MetricKind::None && noun >= length)
                return end;
            if (length == 0)
                return end;
            end -= length;
        }
        return end;
    }

    /// The run of nouns that ends at the skipped verbs; brackets that explain it are passed over: ARR（…）达到.
    Span metricBefore()
    {
        if (m_end > 0 && (first(m_left[size_t(m_end - 1)]) == u'\uFF09' || first(m_left[size_t(m_end - 1)]) == u')')) {
            while (m_end > 0 && first(m_left[size_t(m_end - 1)]) != u'\uFF08' && first(m_left[size_t(m_end - 1)]) != u'(')
                --m_end;
            m_end = std::max(0, m_end - 1);
        }
        if (m_end > 0 && isParticle(m_left[size_t(m_end - 1)]))
            --m_end;
        Span run = nounRun(m_end);
        if (!run.isEmpty())
            return run;
        qsizetype noun = 0;
        if (m_end > 0 && m_words.metricBefore(m_text, m_left[size_t(m_end - 1)].span.end, &noun) != MetricKind::None) {
            const qsizetype end = m_left[size_t(m_end - 1)].span.end;
            --m_end;
            return {end - noun, end};
        }
        return {};
    }

    /// Nouns and their attributes that end at token `end`; moves `end` to their first.
    Span nounRun(int &end) const
    {
        Span run;
        int at = end;
        while (at > 0) {
            const Token &token = m_left[size_t(at - 1)];
            const bool name = isName(token) && (!run.isEmpty() || !m_words.isMetric(m_text, token.span.end));
            const bool fits = !name
                && (isNoun(token.tag) || (!run.isEmpty() && isAttribute(token.tag))
                    || (run.isEmpty() && m_words.isMetric(m_text, token.span.end)));
            if (!fits || (!run.isEmpty() && run.start - token.span.end > 1)
                || (!run.isEmpty() && run.end - token.span.start > LongestNoun))
                break;
            run = run.isEmpty() ? token.span : Span{token.span.start, run.end};
            --at;
        }
        end = run.isEmpty() ? end : at;
        return run;
    }

    /// 65亿美元融资, 28%的市场份额, 98%的合成数据: the noun behind the number, up to the next verb or pause.
    Span metricBehind() const
    {
        if (m_found.kind == QuantityKind::Duration)
            return {};
        const qsizetype skip = m_found.span.end + m_words.modifierBehind(m_text, m_found.span.end).length;
        size_t at = 0;
        while (at < m_right.size() && m_right[at].span.start < skip)
            ++at;
        const bool particle = at < m_right.size() && isParticle(m_right[at]);
        if (particle)
            ++at;
        Span run;
        bool noun = false;
        for (; at < m_right.size(); ++at) {
            const Token &token = m_right[at];
            const bool fits = isNoun(token.tag) || isAttribute(token.tag) || (particle && run.isEmpty() && token.tag == "v"_L1);
            if (!fits || token.span.end - (run.isEmpty() ? token.span.start : run.start) > LongestNoun)
                break;
            noun = noun || isNoun(token.tag);
            run = run.isEmpty() ? token.span : Span{run.start, token.span.end};
        }
        return noun ? run : Span{};
    }

    // --- subject ------------------------------------------------------------------------------------------------------------

    void readSubject()
    {
        if (m_found.kind == QuantityKind::Count && !countedSubject())
            return;
        if (m_end > 0 && isParticle(m_left[size_t(m_end - 1)])) {
            int end = m_end - 1;
            m_result.subject = nounRun(end);
            if (!m_result.subject.isEmpty())
                return;
        }
        m_result.subject = nearestName(m_left, m_end, true);
        if (m_result.subject.isEmpty())
            m_result.subject = firstName(m_left, m_end);
        if (m_result.subject.isEmpty() && !(m_end > 0 && m_words.isPronoun(m_text, m_left[size_t(m_end - 1)].span.end)))
            m_result.subject = firstNoun();
        if (m_result.subject.isEmpty())
            m_result.subject = nameBefore();
    }

    /// A count belongs to a name of its sentence, with the counted noun as its metric, or to the counted noun itself.
    bool countedSubject()
    {
        const Span counted = metricBehind();
        const Span name = nearestName(m_left, int(m_left.size()), false);
        if (counted.isEmpty())
            return true;
        if (name.isEmpty()) {
            m_result = {counted, {}};
            return false;
        }
        m_result.metric = counted;
        return true;
    }

    /// The first name of the clause before token `end`, or, for the whole sentence, the first of the nearest clause that has one. What is
    /// only cited (据艾瑞咨询, Gartner预测) and what stands in brackets is passed over.
    Span nearestName(const std::vector<Token> &list, int end, bool clauseOnly) const
    {
        int depth = 0;
        Span name;
        for (int at = end; at > 0; --at) {
            const Token &token = list[size_t(at - 1)];
            const char16_t c = first(token);
            if (c == u')' || c == u'\uFF09')
                ++depth;
            if (c == u'(' || c == u'\uFF08')
                depth = std::max(0, depth - 1);
            if (depth == 0 && endsClause(c)) {
                if (clauseOnly || !name.isEmpty())
                    return name;
            }
            if (depth == 0 && isName(token) && !isCited(list, at - 1))
                name = wholeName(list, at - 1);
        }
        return name;
    }

    Span firstName(const std::vector<Token> &list, int end) const
    {
        for (int at = 0; at < end; ++at) {
            if (isName(list[size_t(at)]) && !isCited(list, at))
                return wholeName(list, at);
        }
        return {};
    }

    bool isCited(const std::vector<Token> &list, int at) const
    {
        const Span name = wholeName(list, at);
        return m_words.isSourceMark(m_text, name.start, name.end);
    }

    Span wholeName(const std::vector<Token> &list, int at) const
    {
        Span name = list[size_t(at)].span;
        const bool latin = isLatinLetter(first(list[size_t(at)]));
        for (int i = at - 1; latin && i >= 0; --i) {
            const Token &token = list[size_t(i)];
            if (name.start - token.span.end > 1 || !isLatinLetter(first(token)) || !m_text[token.span.start].isUpper())
                break;
            name.start = token.span.start;
        }
        for (size_t i = size_t(at) + 1; latin && i < list.size(); ++i) {
            const Token &token = list[i];
            const char16_t c = first(token);
            const bool belongs = (isDigit(c) || c == u'-' || (isLatinLetter(c) && m_text[token.span.start].isUpper()))
                && token.span.start - name.end <= 1;
            if (!belongs)
                break;
            name.end = token.span.end;
        }
        return name;
    }

    /// The first noun of the clause: 企业60%的支出, 用户超过24小时.
    Span firstNoun() const
    {
        int from = m_end;
        while (from > 0 && !endsClause(first(m_left[size_t(from - 1)])))
            --from;
        for (int at = from; at < m_end; ++at) {
            const QLatin1StringView tag = m_left[size_t(at)].tag;
            if (!tag.startsWith(u'n') || m_left[size_t(at)].span.length() < 2)
                continue;
            Span run = m_left[size_t(at)].span;
            while (at + 1 < m_end && isNoun(m_left[size_t(at + 1)].tag)
                   && m_left[size_t(at + 1)].span.end - run.start <= LongestNoun)
                run.end = m_left[size_t(++at)].span.end;
            return run;
        }
        return {};
    }

    Span nameBefore() const
    {
        if (m_previous.isEmpty())
            return {};
        const qsizetype from = std::max(m_previous.start, m_previous.end - ReachBefore);
        const std::vector<Token> list = tokens({from, m_previous.end});
        return nearestName(list, int(list.size()), false);
    }

    QStringView m_text;
    const FoundQuantity &m_found;
    const QuantityWords &m_words;
    Span m_sentence, m_previous;
    std::vector<Token> m_left, m_right;
    int m_end = 0; ///< tokens of m_left before the metric
    QuantitySubject m_result;
};

} // namespace

QuantitySubject quantitySubject(QStringView text, const FoundQuantity &found, Span sentence, Span before)
{
    return SubjectReader(text, found, sentence, before).read();
}

} // namespace lectern
