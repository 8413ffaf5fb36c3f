// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entitylatin.h"

#include "core/extract/entityknown.h"
#include "core/text/script.h"
#include "core/text/table.h"
#include "core/text/wordset.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t longestRun = 24; ///< words; what goes on longer is no name

enum class Class { Plain, Stop, Title, Demonym, Calendar, Lead };

class LatinWords
{
public:
    static const LatinWords &instance()
    {
        static const LatinWords words;
        return words;
    }
    [[nodiscard]] Class classOf(QStringView word) const
    {
        qsizetype letters = word.size();
        while (letters > 1 && isDigit(word[letters - 1].unicode()))
            --letters;
        const Class kind = isParty(word) ? Class::Stop : found(word);
        return kind == Class::Plain && letters > 1 && letters < word.size() && found(word.first(letters)) == Class::Stop
            ? Class::Stop // Top15, Lv3
            : kind;
    }
    /// `R-Maine`, `D-N.Y.`: a party and a state.
    [[nodiscard]] static bool isParty(QStringView word)
    {
        return word.size() > 2 && word[1] == u'-' && QStringView(u"RDI").contains(word[0]);
    }
    [[nodiscard]] bool joins(QStringView word) const { return m_joins.contains(word); }

private:
    LatinWords()
    {
        static const QHash<QString, Class> names{{u"stop"_s, Class::Stop},         {u"title"_s, Class::Title},
                                                 {u"role"_s, Class::Title},        {u"demonym"_s, Class::Demonym},
                                                 {u"calendar"_s, Class::Calendar}, {u"lead"_s, Class::Lead}};
        for (const QStringList &line : readTable(u"lexicon/entity-latin-stop.tsv"_s, 2)) {
            if (line[1] == "join"_L1) {
                m_joins.add(line[0]);
                continue;
            }
            const auto id = size_t(m_words.add(line[0], int(m_classes.size())));
            if (id == m_classes.size())
                m_classes.push_back(names.value(line[1], Class::Stop));
            else if (line[1] == "role"_L1)
                m_classes[id] = Class::Title;
        }
        m_joins.finish();
        m_words.finish();
    }
    [[nodiscard]] Class found(QStringView word) const
    {
        const int id = m_words.trie().find(word);
        return id < 0 ? Class::Plain : m_classes[size_t(id)];
    }

    PhraseMatcher m_words;
    std::vector<Class> m_classes; ///< by the matcher's ids
    WordSet m_joins;
};

struct Token {
    Span span;
    bool possessive = false; ///< 's follows
    bool cut = false;        ///< a lower-case part hangs on it (`Paris-based`): the run ends here
};

bool isPart(QChar c)
{
    return isLatinLetter(c.unicode()) || isDigit(c.unicode());
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Cuts text into Latin words and keeps what belongs to one: `U.S.`, `AT&T`, `o3-mini`, `L'Oréal`, `Bolt.new`.
class Tokens
{
public:
    explicit Tokens(const EntityText &text)
        : m_text(text)
    {
    }

    Token at(qsizetype start) const
    {
        Token token{{start, start}};
        while (isPart(m_text.at(token.span.end)) || continues(token))
            ++token.span.end;
        leaveYear(token);
        takeAbbreviationStop(token);
        const QChar next = m_text.at(token.span.end);
        token.possessive =
            isApostrophe(next) && m_text.at(token.span.end + 1).toLower() == u's' && !isPart(m_text.at(token.span.end + 2));
        token.cut = next == u'-' && isPart(m_text.at(token.span.end + 1));
        return token;
    }

private:
    bool continues(const Token &token) const
    {
        const QChar c = m_text.at(token.span.end);
        const QChar next = m_text.at(token.span.end + 1);
        if (token.span.isEmpty() || !isPart(next))
            return false;
        if (c == u'-')
            return !next.isLower() || hasDigit(token.span);
        if (c == u'.')
            return !(next.isUpper() && m_text.at(token.span.end - 1).isLower() && token.span.length() > 3)
                || isDigit(next.unicode());
        if (isApostrophe(c))
            return next.isUpper() && token.span.length() <= 2;
        return c == u'&' || c == u'·' || c == u'_';
    }

    /// A year that touches a name among Han (`Groq2024年`) is none of it.
    void leaveYear(Token &token) const
    {
        const QStringView name = m_text.slice(token.span);
        const bool year = name.size() > 6 && (name.last(4).startsWith(u"19") || name.last(4).startsWith(u"20"))
            && isDigit(name.back().unicode()) && isDigit(name[name.size() - 2].unicode())
            && isLatinLetter(name[name.size() - 5].unicode());
        if (year && isHan(m_text.at(token.span.end).unicode()))
            token.span.end -= 4;
    }

    bool hasDigit(Span span) const
    {
        return std::ranges::any_of(m_text.slice(span), [](QChar c) { return isDigit(c.unicode()); });
    }

    /// The stop of `J.`, `U.S.`, `Inc.` belongs to the word.
    void takeAbbreviationStop(Token &token) const
    {
        if (m_text.at(token.span.end) != u'.')
            return;
        const QStringView word = m_text.slice(token.span);
        const bool initials = word.size() == 1 || (word.size() > 2 && word[1] == u'.');
        const QString stopped = word.toString() + u'.';
        const bool known =
            lastWordHead(stopped).weight > 0 || LatinWords::instance().classOf(stopped) != Class::Plain || stopped == "Jr."_L1;
        if ((initials && word.front().isUpper()) || known)
            ++token.span.end;
    }

    const EntityText &m_text;
};

class LatinNameFinder
{
public:
    LatinNameFinder(const EntityText &text, const std::vector<NameCandidate> &known)
        : m_text(text)
        , m_known(known)
        , m_tokens(text)
    {
    }

    std::vector<UnknownName> find()
    {
        const QString &text = m_text.text();
        for (qsizetype i = 0; i < text.size();) {
            if (!isPart(text[i]) || (i > 0 && isPart(text[i - 1]))) {
                ++i;
                continue;
            }
            const Token token = m_tokens.at(i);
            i = isName(token) ? takeRun(token) : std::max(token.span.end, i + 1);
        }
        return std::move(m_names);
    }

private:
    QStringView word(const Token &token) const { return m_text.slice(token.span); }

    /// A capital in front or within (iPhone, xAI), or a small letter with a number (o1) outside English.
    bool isName(const Token &token) const
    {
        const QStringView letters = word(token);
        if (!isLatinLetter(letters.front().unicode())) { // 0penAI, but no 90TWh
            const auto count = std::ranges::count_if(letters, [](QChar c) { return isLatinLetter(c.unicode()); });
            return count >= 4 && std::ranges::any_of(letters, [](QChar c) { return c.isUpper(); });
        }
        if (std::ranges::any_of(letters, [](QChar c) { return c.isUpper(); }))
            return true;
        return letters.size() <= 8 && letters.size() > 1 && letters[0].isLower() && isDigit(letters[1].unicode());
    }

    /// A number that belongs to the name before it: `Gemini 2.0`, `iPhone 17`.
    bool isVersion(const Token &token) const
    {
        const QStringView letters = word(token);
        if (!isDigit(letters.front().unicode()) || letters.size() > 5 || letters.startsWith(u"20") || letters.startsWith(u"19"))
            return false;
        const QChar next = m_text.at(token.span.end);
        const bool free = next != u'%' && next != u',' && !(isHan(next.unicode()) && isCounter(token.span.end));
        return free && !m_text.isEnglishAt(token.span.start);
    }

    /// The number of `Llama 4` in English is part of a known name.
    bool isKnownName(const Token &token) const
    {
        const NameCandidate *known = knownAt(token.span);
        return known && known->type != EntityType::Term && known->span.contains(token.span);
    }

    bool isCounter(qsizetype position) const
    {
        const int index = m_text.wordIndexAt(position);
        const QLatin1StringView tag = index < 0 ? QLatin1StringView() : m_text.words()[index].tag;
        return tag == "m"_L1 || tag == "q"_L1 || tag == "t"_L1 || tag == "mq"_L1;
    }

    /// Collects a run of names parted by single spaces; small joining words stand inside. Returns where to go on.
    qsizetype takeRun(Token token)
    {
        std::vector<Token> run{token};
        qsizetype end = token.span.end;
        while (run.size() < longestRun && !run.back().possessive && !run.back().cut && m_text.at(end) == u' '
               && isPart(m_text.at(end + 1))) {
            Token next = m_tokens.at(end + 1);
            if (isName(next) || isVersion(next) || isKnownName(next)) {
                run.push_back(next);
            } else if (const Token after = afterJoin(next); !after.span.isEmpty()) {
                run.push_back(next);
                run.push_back(after);
            } else {
                break;
            }
            end = run.back().span.end;
        }
        part(run);
        return std::max(end, token.span.start + 1);
    }

    /// The name behind a joining word, or an empty token. `of` joins only behind a head (`Bank of…`), small words of names always.
    Token afterJoin(const Token &token) const
    {
        if (!LatinWords::instance().joins(word(token)) && m_text.at(token.span.start) != u'&')
            return {};
        if (m_text.at(token.span.end) != u' ' || !m_text.isEnglishAt(token.span.start))
            return {};
        const Token next = isPart(m_text.at(token.span.end + 1)) ? m_tokens.at(token.span.end + 1) : Token{};
        return !next.span.isEmpty() && isName(next) && m_text.at(next.span.start).isUpper() ? next : Token{};
    }

    /// Cuts a run at titles, dates and known names, and keeps the rest.
    void part(const std::vector<Token> &run)
    {
        std::vector<Token> piece;
        for (size_t i = 0; i < run.size(); ++i) {
            if (const NameCandidate *known = knownAt(run[i].span)) {
                takeVersion(*known, run[i].span.end);
                while (i + 1 < run.size() && run[i + 1].span.start < known->span.end)
                    ++i;
                takeKnown(piece, *known, {run.begin() + qsizetype(i) + 1, run.end()}, i);
                continue;
            }
            const Class kind = LatinWords::instance().classOf(word(run[i]));
            const bool hangs = !piece.empty() && LatinWords::instance().classOf(word(piece.back())) == Class::Plain;
            if (kind == Class::Stop && hangs && lastWordHead(word(run[i])).weight > 0) { // Pantheon AI
                piece.push_back(run[i]);
            } else if (kind == Class::Title || kind == Class::Calendar || kind == Class::Stop) {
                keep(piece);
                piece.clear();
            } else {
                piece.push_back(run[i]);
            }
        }
        keep(piece);
    }

    const NameCandidate *knownAt(Span span) const
    {
        const auto after = std::ranges::upper_bound(m_known, span.start, {}, [](const NameCandidate &c) { return c.span.start; });
        return after != m_known.begin() && (after - 1)->span.overlaps(span) ? &*(after - 1) : nullptr;
    }

    /// A known product with a version or variant on it that no list has is a product of its own: `Llama-4`, `o1-preview`, `Claude 3.9`.
    void takeVersion(const NameCandidate &known, qsizetype end)
    {
        if (known.type != EntityType::Product || end <= known.span.end + 1 || isHan(m_text.at(known.span.end - 1).unicode()))
            return;
        const QChar mark = m_text.at(known.span.end);
        const QStringView variant = m_text.slice({known.span.end + 1, end});
        const bool number = isDigit(variant.front().unicode()) && variant.size() < 6;
        const bool word = variant.front().isUpper() || lastWordHead(capitalised(variant)).type == EntityType::Product;
        if (mark == u'.' ? !number : mark != u'-' || !(number || word))
            return;
        Votes votes;
        votes[EntityType::Product] = 5;
        m_names.push_back({{known.span.start, end}, votes, {}, false, "entity.latin.version"});
    }

    static QString capitalised(QStringView word) { return word.first(1).toString().toUpper() + word.sliced(1).toString(); }

    /// What stands behind a known name may make a longer one of it (`Google Research`, `Gemini 3 Pro`). `last` is moved on past what was taken.
    void takeKnown(std::vector<Token> &piece, const NameCandidate &known, const std::vector<Token> &rest, size_t &last)
    {
        const bool joinsLeft =
            !piece.empty() && known.type != EntityType::Term && LatinWords::instance().joins(word(piece.back()));
        if (joinsLeft && lastWordHead(word(piece.front())).weight > 0) { // Bank of Korea
            const Span span{piece.front().span.start, known.span.end};
            Votes votes;
            votes[EntityType::Organization] = 5;
            m_names.push_back({span, votes, {}, false, "entity.latin.joined"});
            piece.clear();
            return;
        }
        keep(piece);
        piece.clear();
        const size_t length = lengthOfHead(known, rest);
        if (length == 0)
            return;
        const Span span{known.span.start, rest[length - 1].span.end};
        Votes votes = shapeVotes(m_text.slice(span));
        if (known.type == EntityType::Product || isDigit(word(rest[length - 1]).front().unicode()))
            votes[EntityType::Product] += 4;
        else if (isCommonEnglish(word(rest[length - 1])) && lastWordHead(word(rest[length - 1])).weight == 0)
            votes[EntityType::Product] += 3;
        m_names.push_back({span, votes, {}, false, "entity.latin.extended"});
        last += length;
    }

    /// How many words behind a known name belong to it.
    size_t lengthOfHead(const NameCandidate &known, const std::vector<Token> &rest) const
    {
        if (known.type == EntityType::Term || known.type == EntityType::Person || rest.empty())
            return 0;
        size_t length = 0;
        for (size_t i = 0; i < rest.size() && i < 4; ++i) {
            const QStringView letters = word(rest[i]);
            if (LatinWords::instance().classOf(letters) != Class::Plain || LatinWords::instance().joins(letters)
                || knownAt(rest[i].span))
                break;
            const NameHead head = lastWordHead(letters);
            const bool title = i + 1 < rest.size() && LatinWords::instance().classOf(word(rest[i + 1])) == Class::Title;
            if (known.type == EntityType::Place && title) // U.S. District Judge
                break;
            const bool version = known.type == EntityType::Product && i == 0;
            if (head.weight > 0 || version || (known.type == EntityType::Organization && i == 0 && isCommonEnglish(letters)))
                length = i + 1;
        }
        return length;
    }

    bool atSentenceStart(qsizetype position) const
    {
        const int sentence = m_text.reading().sentenceAt(position);
        if (sentence < 0)
            return true;
        qsizetype start = m_text.reading().sentences()[sentence].span.start;
        while (start < position && !isPart(m_text.at(start)))
            ++start;
        return start == position || QStringView(u"“\"‘—–:;").contains(m_text.at(position - 1))
            || (m_text.at(position - 1) == u' ' && QStringView(u"—–:").contains(m_text.at(position - 2)));
    }

    static bool falls(Class kind) { return kind == Class::Lead || kind == Class::Demonym; }

    /// Trims a piece and keeps it as a name.
    void keep(std::vector<Token> piece)
    {
        const LatinWords &words = LatinWords::instance();
        const bool organization = piece.size() > 1 && (lastWordHead(word(piece.back())).weight > 0 || headBeforeOf(piece) > 0);
        while (!piece.empty()
               && (words.joins(word(piece.front())) || words.classOf(word(piece.front())) == Class::Lead
                   || (words.classOf(word(piece.front())) == Class::Demonym && !organization)))
            piece.erase(piece.begin());
        while (!piece.empty() && (falls(words.classOf(word(piece.back()))) || words.joins(word(piece.back()))))
            piece.pop_back();
        if (piece.empty())
            return;
        if (const size_t at = splitAt(piece); at > 0) {
            keep({piece.begin(), piece.begin() + qsizetype(at)});
            keep({piece.begin() + qsizetype(at), piece.end()});
            return;
        }
        add({piece.front().span.start, piece.back().span.end}, piece);
    }

    /// Where a joining word parts two names (`Thales and Orange`, `Summit in Paris`); 0 if it holds one together.
    size_t splitAt(const std::vector<Token> &piece) const
    {
        for (size_t i = 1; i + 1 < piece.size(); ++i) {
            const QStringView letters = word(piece[i]);
            if (!LatinWords::instance().joins(letters))
                continue;
            const bool head =
                lastWordHead(word(piece[i - 1])).type == EntityType::Organization && lastWordHead(word(piece[i - 1])).weight > 0;
            const bool particle = letters != u"of" && letters != u"the" && letters != u"and" && letters != u"for"
                && letters != u"at" && letters != u"on" && letters != u"in";
            if (particle || (letters == u"of" && head) || (letters == u"the" && i > 1 && word(piece[i - 1]) == u"of")
                || (letters == u"and" && i > 2 && word(piece[i - 2]) == u"of"))
                continue;
            return i;
        }
        return 0;
    }

    /// Where `of` follows a head (`Federation of…`); 0 if nowhere.
    size_t headBeforeOf(const std::vector<Token> &piece) const
    {
        for (size_t i = 1; i + 1 < piece.size(); ++i) {
            const NameHead head = lastWordHead(word(piece[i - 1]));
            if (word(piece[i]) == u"of" && head.weight > 0 && head.type == EntityType::Organization)
                return i;
        }
        return 0;
    }

    /// Whether one word at the start of a sentence may well be an ordinary one: it has an ordinary ending, or stands small elsewhere.
    bool mayBeOrdinary(QStringView name)
    {
        static const QStringList endings{u"ing"_s,  u"ed"_s,  u"ly"_s,  u"tion"_s, u"ness"_s,
                                         u"ment"_s, u"ity"_s, u"ism"_s, u"ers"_s,  u"ies"_s};
        if (std::ranges::any_of(endings, [&](const QString &ending) { return name.endsWith(ending); }))
            return true;
        if (m_small.isEmpty()) {
            for (const Word &w : m_text.words()) {
                const QStringView letters = m_text.slice(w.span);
                if (isLatinLetter(letters.front().unicode()) && letters.front().isLower())
                    m_small.insert(letters.toString());
            }
            m_small.insert(QString());
        }
        return m_small.contains(name.toString().toLower());
    }

    bool inHeading(qsizetype position) const
    {
        const int sentence = m_text.reading().sentenceAt(position);
        return sentence >= 0 && m_text.reading().sentences()[sentence].kind == BlockKind::Heading;
    }

    void add(Span span, const std::vector<Token> &piece)
    {
        const QStringView name = m_text.slice(span);
        const bool english = m_text.isEnglishAt(span.start);
        const bool common = std::ranges::all_of(piece, [&](const Token &token) { return isCommonEnglish(word(token)); });
        if (name.size() < 2 || (piece.size() == 1 && english && common && atSentenceStart(span.start)))
            return;
        UnknownName unknown{span, shapeVotes(name), {}, common, english ? "entity.latin.english" : "entity.latin.han"};
        const bool oneWord = piece.size() == 1;
        const bool acronym = oneWord && name.size() <= 5 && std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
        const bool first = oneWord && english && atSentenceStart(span.start) && !isGivenName(name) && mayBeOrdinary(name);
        const bool institution =
            headBeforeOf(piece) > 0 || (english && piece.size() > 2 && !inHeading(span.start) && !atSentenceStart(span.start));
        unknown.needsEvidence = (common && !institution) || (acronym && name.size() <= 3) || first;
        unknown.enough = first ? 3 : 2;
        if (acronym)
            unknown.votes[EntityType::Term] += 1;
        m_names.push_back(unknown);
    }

    const EntityText &m_text;
    const std::vector<NameCandidate> &m_known;
    Tokens m_tokens;
    QSet<QString> m_small; ///< words that stand without a capital, and an empty one once they are known
    std::vector<UnknownName> m_names;
};

} // namespace

std::vector<UnknownName> latinNames(const EntityText &text, const std::vector<NameCandidate> &known)
{
    return LatinNameFinder(text, known).find();
}

} // namespace lectern
