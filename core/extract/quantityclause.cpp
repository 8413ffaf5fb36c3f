// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityclause.h"

#include "core/extract/quantitywords.h"
#include "core/text/numeralwords.h"
#include "core/text/segmenter.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct ClauseWord {
    ClausePart part = ClausePart::Other;
    bool general = false;
    bool measure = false;
    EntityType type = EntityType::Term;
};

ClausePart partOf(const QString &name)
{
    static const QHash<QString, ClausePart> parts{
        {u"noun"_s, ClausePart::Noun},
        {u"attribute"_s, ClausePart::Attribute},
        {u"verb"_s, ClausePart::Verb},
        {u"light"_s, ClausePart::Light},
        {u"bridge"_s, ClausePart::Bridge},
        {u"modal"_s, ClausePart::Modal},
        {u"measure"_s, ClausePart::Noun},
        {u"name"_s, ClausePart::Name},
        {u"relative"_s, ClausePart::Relative},
        {u"adverb"_s, ClausePart::Adverb},
        {u"preposition"_s, ClausePart::Preposition},
        {u"within"_s, ClausePart::Within},
        {u"release"_s, ClausePart::Release},
        {u"speech"_s, ClausePart::Speech},
        {u"origin"_s, ClausePart::Origin},
        {u"each"_s, ClausePart::Each},
        {u"comparison"_s, ClausePart::Comparison},
        {u"source"_s, ClausePart::Source},
        {u"of"_s, ClausePart::Of},
        {u"genitive"_s, ClausePart::Genitive},
        {u"and"_s, ClausePart::And},
        {u"pronoun"_s, ClausePart::Pronoun},
        {u"determiner"_s, ClausePart::Determiner},
        {u"locative"_s, ClausePart::Locative},
        {u"particle"_s, ClausePart::Particle},
    };
    return parts.value(name, ClausePart::Other);
}

const QHash<QString, ClauseWord> &clauseWords()
{
    static const QHash<QString, ClauseWord> words = [] {
        static const QHash<QString, EntityType> types{{u"organization"_s, EntityType::Organization},
                                                      {u"product"_s, EntityType::Product},
                                                      {u"place"_s, EntityType::Place},
                                                      {u"person"_s, EntityType::Person}};
        QHash<QString, ClauseWord> all;
        for (const QStringList &row : readTable(u"lexicon/clause-words.tsv"_s, 3)) {
            if (row[1] != "corporate"_L1 && row[1] != "bearer"_L1)
                all.insert(
                    row[0],
                    {partOf(row[1]), types.contains(row[2]), row[1] == "measure"_L1, types.value(row[2], EntityType::Term)});
        }
        return all;
    }();
    return words;
}

/// The forms that are looked for at the end of a noun.
QStringList endingsOf(QLatin1StringView role)
{
    QStringList words;
    for (const QStringList &row : readTable(u"lexicon/clause-words.tsv"_s, 3)) {
        if (row[1] == role)
            words.append(row[0]);
    }
    return words;
}

bool endsInOne(const QStringList &endings, QStringView noun)
{
    return std::ranges::any_of(endings, [noun](const QString &word) { return noun.endsWith(word, Qt::CaseInsensitive); });
}

/// Parts of speech as the segmenter names them; by their first letter where the whole tag is not listed.
ClausePart partOfTag(QLatin1StringView tag)
{
    const char first = tag.isEmpty() ? '\0' : tag.data()[0];
    const char second = tag.size() < 2 ? '\0' : tag.data()[1];
    switch (first) {
    case 'v':
        return second == 'n' ? ClausePart::Noun : ClausePart::Verb;
    case 'a':
        return second == 'n' ? ClausePart::Noun : ClausePart::Attribute;
    case 'z':
        return second == 'g' ? ClausePart::Adverb : ClausePart::Attribute;
    case 'n':
    case 'j':
    case 'l':
    case 'e':
        return ClausePart::Noun;
    case 'b':
    case 's':
    case 'g':
        return ClausePart::Attribute;
    case 'i':
        return ClausePart::Verb;
    case 'd':
    case 't':
        return ClausePart::Adverb;
    case 'p':
        return ClausePart::Preposition;
    case 'c':
        return ClausePart::And;
    case 'r':
    case 'm':
    case 'q':
        return ClausePart::Measure;
    case 'f':
        return ClausePart::Locative;
    case 'u':
        return ClausePart::Particle;
    default:
        return ClausePart::Other;
    }
}

ClausePart punctuation(char16_t c)
{
    switch (c) {
    case u',':
    case u'\uFF0C':
    case u'\n':
    case u'\u2014':
        return ClausePart::Comma;
    case u';':
    case u'\uFF1B':
    case u':':
    case u'\uFF1A':
    case u'!':
    case u'?':
    case u'\uFF01':
    case u'\uFF1F':
    case u'\u3002':
        return ClausePart::Break;
    case u'(':
    case u'\uFF08':
    case u'[':
        return ClausePart::Open;
    case u')':
    case u'\uFF09':
    case u']':
        return ClausePart::Close;
    case u'\u3001':
    case u'/':
    case u'&':
        return ClausePart::And;
    default:
        return ClausePart::Other;
    }
}

/// English words by their endings; `next` is what follows on the same line.
ClausePart englishPart(QStringView word, bool nounBefore)
{
    if (word.endsWith(u"ly") && word.size() > 4)
        return ClausePart::Adverb;
    if (word.endsWith(u"ed") && word.size() > 4)
        return ClausePart::Verb;
    if (word.endsWith(u"ing") && word.size() > 5 && nounBefore)
        return ClausePart::Verb;
    return ClausePart::Noun;
}

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
            const qsizetype end = std::max(at, mark.span.start);
            const qsizetype bridge = mark.part == ClausePart::Number ? overVerbs(at, end) : end;
            plain({at, bridge});
            plain({bridge, end}, true);
            m_tokens.push_back(marked(mark));
            at = mark.span.end;
        }
        plain({at, m_sentence.end});
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
            if (const auto known = clauseWords().constFind(word); known != clauseWords().cend())
                assign(token, *known);
            const auto last = clauseWords().constFind(word.sliced(word.lastIndexOf(u' ') + 1));
            token.measure = token.part == ClausePart::Noun && last != clauseWords().cend() && last->measure;
        }
        return token;
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
            token.part = isDigit(c) ? digits(word) : punctuation(c);
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
        return isLatinLetter(charAt(m_text, span.start - 1))
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
        else if (const auto known = clauseWords().constFind(word.toLower());
                 known != clauseWords().cend() && !(word.size() > 1 && word == word.toUpper()))
            assign(token, *known);
        else if (m_words.changeAt(ChangeRole::EnVerb, m_text, span.start).length == span.length())
            token.part = ClausePart::Bridge;
        else if (word.front().isLower())
            token.part = englishPart(word, isNounLike(lastPart()));
        if (lastPart() == ClausePart::Modal && token.part == ClausePart::Noun && word.front().isLower())
            token.part = ClausePart::Verb;
        if (isVerbal(token.part) && isBeforeNoun(lastPart()))
            token.part = ClausePart::Noun; // "the cost", "its plans"
        return token;
    }

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
        const auto known = clauseWords().constFind(m_text.sliced(span.start, span.length()).toString().toLower());
        return known != clauseWords().cend() && known->general;
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
        if (const auto known = clauseWords().constFind(word); known != clauseWords().cend())
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

ClauseMarks::ClauseMarks(const Reading &reading, const Extraction &found)
{
    std::vector<Mark> all;
    const auto add = [&](Span source, ClausePart part, size_t row, EntityType type) {
        if (const Span span = reading.projected(source); !span.isEmpty())
            all.push_back({span, part, int(row), type});
    };
    for (size_t i = 0; i < found.quantities.size(); ++i) {
        const Quantity &quantity = found.quantities[i];
        const size_t before = all.size();
        add(quantity.span, ClausePart::Number, i, EntityType::Term);
        if (all.size() == before)
            continue;
        all.back().isDuration = quantity.kind == QuantityKind::Duration;
        const bool counts = quantity.kind == QuantityKind::Count && quantity.unit.size() > 1;
        all.back().unit = counts && quantity.unit.size() < all.back().span.length() ? quantity.unit.size() : 0;
    }
    for (size_t i = 0; i < found.times.size(); ++i)
        add(found.times[i].span, ClausePart::Time, i, EntityType::Term);
    for (size_t i = 0; i < found.entities.size(); ++i) {
        const EntityType type = found.entities[i].type;
        for (const Span mention : found.entities[i].mentions)
            add(mention, type == EntityType::Term ? ClausePart::Noun : ClausePart::Name, i, type);
    }
    const auto rank = [](const Mark &mark) {
        return mark.part == ClausePart::Number ? 0 : mark.part == ClausePart::Time ? 1 : 2;
    };
    // Of those that overlap, a number wins, then a time; a name that begins inside one is dropped.
    std::ranges::stable_sort(all, [&](const Mark &a, const Mark &b) {
        return std::tuple(a.span.start, rank(a), -a.span.end) < std::tuple(b.span.start, rank(b), -b.span.end);
    });
    for (const Mark &mark : all) {
        while (!m_marks.empty() && m_marks.back().span.overlaps(mark.span) && rank(mark) < rank(m_marks.back()))
            m_marks.pop_back();
        if (m_marks.empty() || m_marks.back().span.end <= mark.span.start)
            m_marks.push_back(mark);
    }
}

std::span<const ClauseMarks::Mark> ClauseMarks::within(Span span) const
{
    const auto begin = std::ranges::lower_bound(m_marks, span.start, {}, [](const Mark &m) { return m.span.start; });
    const auto end = std::ranges::lower_bound(begin, m_marks.end(), span.end, {}, [](const Mark &m) { return m.span.start; });
    return {begin, end};
}

bool isCorporate(QStringView metric)
{
    static const QStringList corporate = endingsOf("corporate"_L1);
    return endsInOne(corporate, metric);
}

bool isBearer(QStringView noun)
{
    static const QStringList bearers = endingsOf("bearer"_L1);
    return endsInOne(bearers, noun);
}

std::vector<ClauseToken> clauseTokens(const Reading &reading, Span sentence, const ClauseMarks &marks)
{
    return ClauseCutter(reading, sentence, marks).cut();
}

} // namespace lectern
