// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityclause.h"

#include "core/extract/clausewords.h"
#include "core/extract/quantitywords.h"
#include "core/text/numeralwords.h"
#include "core/text/segmenter.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

class ClauseCutter
{
public:
    ClauseCutter(const Reading &reading, Span sentence, const ClauseMarks &marks)
        : m_reading(reading)
        , m_text(reading.text())
        , m_sentence(sentence)
        , m_marks(marks)
        , m_words(QuantityWords::instance())
    {
    }

    std::vector<ClauseToken> cut()
    {
        qsizetype at = m_sentence.start;
        for (const ClauseMarks::Mark &mark : m_marks.within(m_sentence)) {
            if (mark.part == ClausePart::Noun && holdsVerb(mark.span))
                continue;
            const qsizetype end = std::max(at, mark.span.start);
            const qsizetype bridge = mark.part == ClausePart::Number ? overVerbs(at, end) : end;
            plain({at, bridge});
            plain({bridge, end}, true);
            m_tokens.push_back(marked(mark));
            at = mark.span.end;
        }
        plain({at, m_sentence.end});
        readVerbs();
        matchBrackets();
        return std::move(m_tokens);
    }

private:
    /// A term that is a word of the table stays that word (领投).
    ClauseToken marked(const ClauseMarks::Mark &mark) const
    {
        ClauseToken token{mark.span, mark.part, mark.row, -1, mark.type, mark.isDuration, mark.unit};
        if (mark.part == ClausePart::Noun) {
            const QString word = m_text.sliced(mark.span.start, mark.span.length()).toString().toLower();
            if (const auto known = clauseWord(word))
                assign(token, *known);
            const auto last = clauseWord(word.sliced(word.lastIndexOf(u' ') + 1));
            token.measure = token.part == ClausePart::Noun && last && last->measure;
        }
        return token;
    }

    /// "carry student debt", "panels cost": no term, whatever the index says.
    bool holdsVerb(Span term) const
    {
        if (!isLatinLetter(m_text[term.start].unicode()))
            return false;
        const QString words = lowered(term);
        const auto isVerb = [](QStringView word) {
            const auto known = clauseWord(word);
            return known && known->part == ClausePart::Verb;
        };
        const QList<QStringView> all = QStringView(words).split(u' ');
        const bool ends = charAt(m_text, term.end) == u' ' && isArticle(term.end + 1);
        return all.size() > 1 && std::ranges::any_of(ends ? all : all.first(all.size() - 1), isVerb);
    }

    bool isArticle(qsizetype at) const
    {
        qsizetype end = at;
        while (isLatinLetter(charAt(m_text, end)))
            ++end;
        const auto known = clauseWord(lowered({at, end}));
        return known && known->part == ClausePart::Determiner;
    }

    /// Leftwards over verbs of change and level, approximators and adverbs.
    qsizetype overVerbs(qsizetype from, qsizetype end) const
    {
        constexpr int mostWords = 8;
        for (int i = 0; i < mostWords; ++i) {
            while (end > from && m_text[end - 1] == u' ')
                --end;
            qsizetype length = m_words.modifierBefore(m_text, end).length;
            for (const ChangeRole role :
                 {ChangeRole::Level, ChangeRole::Verb, ChangeRole::EnVerb, ChangeRole::EnLevel, ChangeRole::EnBetween})
                length = std::max(length, m_words.changeBefore(role, m_text, end).length);
            length = std::max({length, m_words.lightBefore(m_text, end), m_words.adverbBefore(m_text, end)});
            const bool isParticle = end > from && m_words.particleAt(m_text, end - 1) == 1 && isHan(m_text[end - 1].unicode());
            qsizetype noun = 0;
            const bool isNoun = m_words.metricBefore(m_text, end, &noun) != MetricKind::None && noun >= length;
            if (length == 0 || end - length < from || isNoun || isParticle || cutsLatin(end - length))
                return end;
            end -= length;
        }
        return end;
    }

    bool cutsLatin(qsizetype at) const { return isLatinLetter(charAt(m_text, at - 1)) && isLatinLetter(charAt(m_text, at)); }

    /// The words of the reading, but from a mark to the next punctuation and from the last one to a mark, where they take in what is marked
    /// or lean on it.
    void plain(Span span, bool bridge = false)
    {
        Span known = span;
        while (known.start < known.end && !isParted(known.start))
            ++known.start;
        while (known.end > known.start && !isParted(known.end))
            --known.end;
        cutAnew({span.start, known.start}, bridge);
        const std::vector<Word> &words = m_reading.words();
        auto word = std::ranges::lower_bound(words, known.start, {}, [](const Word &w) { return w.span.start; });
        for (; word != words.end() && word->span.start < known.end; ++word)
            addWord(word->span, word->tag, bridge);
        cutAnew({known.end, span.end}, bridge);
    }

    /// Whether the words on either side of a place cannot depend on one another.
    bool isParted(qsizetype at) const { return parts(charAt(m_text, at - 1)) || parts(charAt(m_text, at)); }
    static bool parts(char16_t c) { return !isHan(c) && !isLatinLetter(c) && !isDigit(c) && c != u'.' && !QChar::isSurrogate(c); }

    void cutAnew(Span span, bool bridge)
    {
        if (span.isEmpty())
            return;
        for (const Word &word : Segmenter::instance().cut(m_text.sliced(span.start, span.length())))
            addWord({span.start + word.span.start, span.start + word.span.end}, word.tag, bridge);
    }

    void addWord(Span span, QLatin1StringView tag, bool bridge)
    {
        if (m_text[span.start] != u' ')
            add(span, tag, bridge);
    }

    void add(Span span, QLatin1StringView tag, bool bridge)
    {
        ClauseToken token{span, ClausePart::Other};
        const char16_t c = m_text[span.start].unicode();
        const QStringView word = m_text.sliced(span.start, span.length());
        if (isLatinLetter(c))
            token = latin(span, word.toString());
        else if (isHan(c))
            token = han(span, word, tag);
        else if (c == u'\'' || c == u'\u2019')
            token.part = possessive(span) ? ClausePart::Of : ClausePart::Other;
        else
            token.part = isDigit(c) ? digits(word) : partOfPunctuation(c);
        if (bridge && mayBridge(token.part))
            token.part = ClausePart::Bridge;
        if (m_phrase && !m_tokens.empty() && (token.part == ClausePart::Noun || token.part == ClausePart::Pronoun))
            m_tokens.back().part = ClausePart::Verb; // 旨在优化 | 企业
        m_phrase = tag == "l"_L1 && span.length() > 3 && token.part == ClausePart::Noun;
        if (!joins(token))
            m_tokens.push_back(token);
    }

    static bool mayBridge(ClausePart part)
    {
        return part == ClausePart::Verb || part == ClausePart::Light || part == ClausePart::Speech || part == ClausePart::Release
            || part == ClausePart::Adverb || part == ClausePart::Noun || part == ClausePart::Attribute
            || part == ClausePart::Particle || part == ClausePart::Preposition || part == ClausePart::Within
            || part == ClausePart::Origin || part == ClausePart::Other || part == ClausePart::Measure
            || part == ClausePart::Locative || part == ClausePart::Time;
    }

    bool possessive(Span span) const
    {
        const char16_t behind = charAt(m_text, span.end);
        const char16_t before = charAt(m_text, span.start - 1); // Acme's, V3's
        return (isLatinLetter(before) || isDigit(before))
            && ((behind == u's' && !isLatinLetter(charAt(m_text, span.end + 1))) || behind == u' ');
    }

    /// 11x, 3M: letters make a number a name.
    static ClausePart digits(QStringView word)
    {
        const bool named = word.size() > 1 && std::ranges::any_of(word, [](QChar c) { return isLatinLetter(c.unicode()); });
        return named ? ClausePart::Name : ClausePart::Measure;
    }

    ClauseToken latin(Span span, const QString &word) const
    {
        ClauseToken token{span, ClausePart::Noun};
        if (word == u"s" && !m_tokens.empty() && m_tokens.back().part == ClausePart::Of)
            token.part = ClausePart::Of;
        else if (const auto known = clauseWord(word.toLower()); known && !(word.size() > 1 && word == word.toUpper()))
            assign(token, *known);
        else if (m_words.changeAt(ChangeRole::EnVerb, m_text, span.start).length == span.length())
            token.part = ClausePart::Bridge;
        else if (word.front().isLower())
            token.part = partByEnding(word, isNounLike(lastPart()));
        if (lastPart() == ClausePart::Modal && token.part == ClausePart::Noun && word.front().isLower())
            token.part = ClausePart::Verb;
        if (token.part == ClausePart::Each && isClauseHead())
            token.part = ClausePart::Determiner; // "Each query consumes"
        if (isVerbal(token.part) && isBeforeNoun(lastPart()))
            token.part = ClausePart::Noun; // "the cost", "its plans"
        return token;
    }

    bool isClauseHead() const { return lastPart() == ClausePart::Break || lastPart() == ClausePart::Comma; }
    ClausePart lastPart() const { return m_tokens.empty() ? ClausePart::Break : m_tokens.back().part; }
    static bool isVerbal(ClausePart part)
    {
        return part == ClausePart::Verb || part == ClausePart::Light || part == ClausePart::Release || part == ClausePart::Speech;
    }
    bool isBeforeNoun(ClausePart part) const
    {
        const bool before = part == ClausePart::Determiner || part == ClausePart::Attribute || part == ClausePart::Of
            || part == ClausePart::Genitive || part == ClausePart::Within;
        return before && isLatinLetter(m_text[m_tokens.back().span.start].unicode()) && !isPersonal(m_tokens.back().span);
    }
    /// "we raised": no verb of its subject is a noun.
    bool isPersonal(Span span) const
    {
        const auto known = clauseWord(lowered(span));
        return known && known->general;
    }
    static bool isNounLike(ClausePart part)
    {
        return part == ClausePart::Noun || part == ClausePart::Name || part == ClausePart::Number;
    }

    static void assign(ClauseToken &token, const ClauseWord &word)
    {
        token.part = word.part;
        token.general = word.general;
        token.measure = word.measure;
        token.type = word.type;
    }

    ClauseToken han(Span span, QStringView word, QLatin1StringView tag) const
    {
        ClauseToken token{span, partOfTag(tag)};
        if (const auto known = clauseWord(word))
            assign(token, *known);
        else if (m_words.adverbBefore(m_text, span.end) >= span.length())
            token.part = tag.startsWith(u'v') ? ClausePart::Bridge : ClausePart::Adverb;
        else if (isMetric(span))
            token.part = ClausePart::Noun;
        else if (m_words.changeBefore(ChangeRole::Verb, m_text, span.end).length >= span.length()
                 && token.part != ClausePart::Attribute)
            token.part = ClausePart::Bridge;
        else if (token.part == ClausePart::Other && tag != "x"_L1)
            token.part = ClausePart::Noun;
        return token;
    }

    /// Whether the metric noun that ends here is the whole word or more.
    bool isMetric(Span span) const
    {
        qsizetype length = 0;
        return m_words.metricBefore(m_text, span.end, &length) != MetricKind::None && length >= span.length();
    }

    /// 采用 + 率: what the dictionary does not know as one noun.
    bool joins(const ClauseToken &token)
    {
        if (m_tokens.empty() || token.part != ClausePart::Noun || token.span.length() != 1 || !isMetric(token.span))
            return false;
        ClauseToken &last = m_tokens.back();
        const bool fits = last.part == ClausePart::Verb || last.part == ClausePart::Noun || last.part == ClausePart::Attribute
            || last.part == ClausePart::Light;
        if (!fits || last.span.end != token.span.start || last.row >= 0)
            return false;
        last.span.end = token.span.end;
        last.part = ClausePart::Noun;
        return true;
    }

    /// "data centers use a fifth": a word that no table knows between a noun and an article.
    void readVerbs()
    {
        for (size_t i = 1; i + 1 < m_tokens.size(); ++i) {
            ClauseToken &token = m_tokens[i];
            const bool plainWord = token.part == ClausePart::Noun && token.row < 0 && !token.measure && !token.general
                && m_text[token.span.start].isLower() && isLatinLetter(m_text[token.span.start].unicode());
            const ClauseToken &next = m_tokens[i + 1];
            const bool article = next.part == ClausePart::Determiner && isLatinLetter(m_text[next.span.start].unicode());
            if (plainWord && article && isNounLike(m_tokens[i - 1].part) && !clauseWord(lowered(token.span)))
                token.part = ClausePart::Verb;
            if (token.part == ClausePart::Verb && m_tokens[i - 1].part == ClausePart::Noun && isSubject(i))
                token.part = ClausePart::Noun;
        }
    }

    /// "inference costs at OpenAI were", "costs rose": what a finite verb follows is none itself.
    bool isSubject(size_t i) const
    {
        constexpr size_t reach = 7;
        if (!isLatinLetter(m_text[m_tokens[i].span.start].unicode()) || i + 1 >= m_tokens.size())
            return false;
        size_t next = i + 1;
        const bool phrase = m_tokens[next].part == ClausePart::Preposition || m_tokens[next].part == ClausePart::Within;
        while (phrase && next + 1 < m_tokens.size() && next - i < reach && inPhrase(m_tokens[next].part))
            ++next;
        const ClauseToken &verb = m_tokens[next];
        return verb.part == ClausePart::Bridge && isLatinLetter(m_text[verb.span.start].unicode())
            && m_words.modifierBefore(m_text, verb.span.end).length < verb.span.length();
    }
    static bool inPhrase(ClausePart part)
    {
        return part == ClausePart::Preposition || part == ClausePart::Within || part == ClausePart::Name
            || part == ClausePart::Noun || part == ClausePart::Determiner || part == ClausePart::Attribute;
    }

    QString lowered(Span span) const { return m_text.sliced(span.start, span.length()).toString().toLower(); }

    void matchBrackets()
    {
        std::vector<int> open;
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (m_tokens[size_t(i)].part == ClausePart::Open)
                open.push_back(i);
            if (m_tokens[size_t(i)].part != ClausePart::Close || open.empty())
                continue;
            m_tokens[size_t(i)].match = open.back();
            m_tokens[size_t(open.back())].match = i;
            open.pop_back();
        }
    }

    const Reading &m_reading;
    QStringView m_text;
    Span m_sentence;
    const ClauseMarks &m_marks;
    const QuantityWords &m_words;
    std::vector<ClauseToken> m_tokens;
    bool m_phrase = false; ///< the last word is a phrase of the dictionary
};

} // namespace

std::vector<ClauseToken> clauseTokens(const Reading &reading, Span sentence, const ClauseMarks &marks)
{
    return ClauseCutter(reading, sentence, marks).cut();
}

} // namespace lectern
