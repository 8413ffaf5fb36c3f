// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"
#include "core/search/terms.h"
#include "core/search/wordforms.h"
#include "core/text/projection.h"
#include "core/text/table.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

using Parsed = std::expected<QueryNode, QueryError>;
using Kind = QueryNode::Kind;

constexpr int deepest = 50;
constexpr int defaultDistance = 10;
constexpr int farthest = 1000;
constexpr qsizetype longest = 10'000;

bool isQuotationMark(QChar c)
{
    return u"\"“”„＂"_s.contains(c);
}

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isNumberField(QueryField field)
{
    return field >= QueryField::Number;
}

/// Whether conditions on it are no words.
bool isValueField(QueryField field)
{
    return field == QueryField::Date || field == QueryField::Language || field == QueryField::Kind || isNumberField(field);
}

/// The value of lang: or kind: that a word means.
std::optional<QString> valueOf(QueryField field, const QString &word)
{
    static const QHash<std::pair<QString, QString>, QString> values = [] {
        QHash<std::pair<QString, QString>, QString> all;
        for (const QStringList &row : readTable(u"lexicon/search-values.tsv"_s, 3))
            all.insert({row[1], foldForSearch(row[0])}, row[2]);
        return all;
    }();
    const QString key = field == QueryField::Language ? u"language"_s : u"kind"_s;
    const auto found = values.constFind({key, foldForSearch(word)});
    return found == values.constEnd() ? std::nullopt : std::optional(*found);
}

QueryNode wordsNode(std::vector<SearchTerm> terms, QueryField field, Span place)
{
    QueryNode node;
    node.kind = Kind::Words;
    node.terms = std::move(terms);
    node.field = field;
    node.place = place;
    return node;
}

/// Parts of one operator as one node: nothing, the only part, or all under the operator.
QueryNode joined(Kind kind, std::vector<QueryNode> parts, Span place)
{
    std::erase_if(parts, [](const QueryNode &part) { return part.kind == Kind::And && part.parts.empty(); });
    if (parts.size() == 1)
        return std::move(parts.front());
    QueryNode node;
    node.kind = parts.empty() ? Kind::And : kind;
    node.parts = std::move(parts);
    node.place = place;
    return node;
}

class QueryParser
{
public:
    explicit QueryParser(const QString &query)
        : m_query(query)
    {
    }

    Parsed parse()
    {
        if (m_query.size() > longest)
            return error({longest, m_query.size()},
                         Text::tr("The query is longer than %1 characters; put long lists into a batch search.").arg(longest));
        skipSpace();
        if (isAtEnd())
            return QueryNode();
        auto root = parseOr();
        if (root && !isAtEnd())
            return error({m_at, m_at + 1},
                         Text::tr("This bracket closes nothing; expected a word, or an opening bracket before."));
        return root;
    }

private:
    static std::unexpected<QueryError> error(Span place, const QString &message)
    {
        return std::unexpected(QueryError{place, message});
    }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_query.size(); }
    [[nodiscard]] QChar here() const { return m_query[m_at]; }
    void skipSpace()
    {
        while (!isAtEnd() && here().isSpace())
            ++m_at;
    }

    /// The length of an operator that stands here as a word of its own, 0 for none.
    [[nodiscard]] qsizetype operatorHere(QStringView word) const
    {
        if (!QStringView(m_query).sliced(m_at).startsWith(word))
            return 0;
        const qsizetype end = m_at + word.size();
        const bool ends = end >= m_query.size() || m_query[end].isSpace() || isOpening(m_query[end]) || isClosing(m_query[end])
            || isQuotationMark(m_query[end]) || (word == u"NEAR" && m_query[end] == u'/');
        return ends ? word.size() : 0;
    }
    [[nodiscard]] qsizetype andHere() const { return operatorHere(u"AND") + operatorHere(u"&&"); }
    [[nodiscard]] qsizetype orHere() const { return operatorHere(u"OR") + operatorHere(u"||") + operatorHere(u"|"); }
    [[nodiscard]] bool isAtOperator() const { return andHere() || orHere() || operatorHere(u"NEAR"); }

    /// `-word`, `!word`: a sign glued to what must not be there; -5 is a number.
    [[nodiscard]] qsizetype notHere() const
    {
        if (const qsizetype length = operatorHere(u"NOT"); length > 0)
            return length;
        const bool begins = m_at == 0 || m_query[m_at - 1].isSpace() || isOpening(m_query[m_at - 1]);
        const bool isMinus = here() == u'-' || here() == u'－';
        if (!begins || m_at + 1 >= m_query.size() || (!isMinus && here() != u'!' && here() != u'！'))
            return 0;
        const QChar next = m_query[m_at + 1];
        const bool isTerm =
            next.isLetterOrNumber() || next.isSurrogate() || isOpening(next) || isQuotationMark(next) || next == u'~';
        return isTerm && !(isMinus && next.isDigit()) ? 1 : 0;
    }

    Parsed parseOr()
    {
        const qsizetype start = m_at;
        std::vector<QueryNode> parts;
        for (;;) {
            auto part = parseAnd();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            const qsizetype length = isAtEnd() ? 0 : orHere();
            if (length == 0)
                return joined(Kind::Or, std::move(parts), {start, m_at});
            m_at += length;
            skipSpace();
        }
    }

    Parsed parseAnd()
    {
        const qsizetype start = m_at;
        std::vector<QueryNode> parts;
        do {
            auto part = parseNear();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (const qsizetype length = isAtEnd() ? 0 : andHere(); length > 0) {
                m_at += length;
                skipSpace();
                if (isAtEnd() || isClosing(here()) || isAtOperator())
                    return expectedWord();
            }
        } while (!isAtEnd() && !isClosing(here()) && !orHere());
        return joined(Kind::And, std::move(parts), {start, m_at});
    }

    Parsed parseNear()
    {
        const qsizetype start = m_at;
        auto left = parseNot();
        if (!left || isAtEnd() || !operatorHere(u"NEAR"))
            return left;
        const qsizetype at = m_at;
        const auto distance = parseDistance();
        if (!distance)
            return std::unexpected(distance.error());
        const Span sign{at, m_at};
        skipSpace();
        auto right = parseNot();
        if (!right)
            return right;
        const bool fits = left->kind == Kind::Words && right->kind == Kind::Words && left->field == right->field
            && (left->field == QueryField::Any || left->field == QueryField::Title);
        if (!fits)
            return error(sign, Text::tr("NEAR wants a word or a phrase of the text on each side, or both of the title."));
        if (!isAtEnd() && operatorHere(u"NEAR"))
            return error({m_at, m_at + 4}, Text::tr("NEAR joins two words; write AND between two such pairs."));
        QueryNode node;
        node.kind = Kind::Near;
        node.field = left->field;
        node.place = {start, right->place.end};
        node.distance = *distance;
        node.parts = {std::move(*left), std::move(*right)};
        return node;
    }

    std::expected<int, QueryError> parseDistance()
    {
        m_at += 4;
        if (isAtEnd() || here() != u'/')
            return defaultDistance;
        const qsizetype start = ++m_at;
        while (!isAtEnd() && !here().isSpace())
            ++m_at;
        bool isNumber = false;
        const int distance = m_query.sliced(start, m_at - start).toInt(&isNumber);
        if (!isNumber || distance < 0 || distance > farthest)
            return error({start, m_at}, Text::tr("Expected a number from 0 to %1 behind NEAR/.").arg(farthest));
        return distance;
    }

    Parsed parseNot()
    {
        const qsizetype start = m_at;
        bool isNot = false;
        for (qsizetype length = 0; !isAtEnd() && (length = notHere()) > 0;) {
            isNot = !isNot;
            m_at += length;
            skipSpace();
        }
        auto atom = parseAtom();
        skipSpace();
        if (!atom || !isNot || (atom->kind == Kind::And && atom->parts.empty()))
            return atom;
        QueryNode node;
        node.kind = Kind::Not;
        node.place = {start, atom->place.end};
        node.parts.push_back(std::move(*atom));
        return node;
    }

    std::unexpected<QueryError> expectedWord() const
    {
        if (isAtEnd())
            return error({m_query.size(), m_query.size()},
                         Text::tr("The query ends here; expected a word, a phrase or a bracket."));
        if (isClosing(here()))
            return error({m_at, m_at + 1},
                         m_depth > 0 ? Text::tr("Expected a word before the bracket closes.")
                                     : Text::tr("This bracket closes nothing; expected a word, or an opening bracket before."));
        const qsizetype length = std::max({andHere(), orHere(), operatorHere(u"NEAR"), qsizetype(1)});
        return error({m_at, m_at + length},
                     Text::tr("Expected a word or phrase before %1; to search for it as a word put it in quotation marks.")
                         .arg(m_query.sliced(m_at, length)));
    }

    Parsed parseAtom()
    {
        if (isAtEnd() || isClosing(here()) || isAtOperator())
            return expectedWord();
        if (isOpening(here()))
            return parseGroup();
        if (isValueField(m_field))
            return parseValueOf(m_field);
        if (here() == u'/' && m_field == QueryField::Any)
            return parsePattern();
        if (m_field == QueryField::Any)
            if (const qsizetype length = fieldNameLength(); length > 0)
                if (auto condition = parseField(length))
                    return std::move(*condition);
        return parseWords();
    }

    Parsed parseGroup()
    {
        const qsizetype open = m_at++;
        if (++m_depth > deepest)
            return error({open, m_at}, Text::tr("More than %1 brackets within each other.").arg(deepest));
        skipSpace();
        auto inner = parseOr();
        if (!inner)
            return inner;
        if (isAtEnd())
            return error({open, open + 1}, Text::tr("This bracket is not closed; expected “)”."));
        ++m_at;
        --m_depth;
        inner->place = {open, m_at};
        return inner;
    }

    // ---- words -------------------------------------------------------------------------------------------------------

    Parsed parseWords()
    {
        if (here() == u'~')
            return parseForms();
        if (isQuotationMark(here()))
            return parsePhrase();
        const qsizetype start = m_at;
        const QString word = takeWord();
        return termsNode(word, word.endsWith(u'*'), {start, m_at});
    }

    Parsed parsePhrase()
    {
        const qsizetype open = m_at++;
        const qsizetype start = m_at;
        while (!isAtEnd() && !isQuotationMark(here()))
            ++m_at;
        if (isAtEnd())
            return error({open, open + 1}, Text::tr("This quotation mark is not closed; expected another one."));
        const QString text = m_query.sliced(start, m_at - start);
        ++m_at;
        const bool prefix = !isAtEnd() && here() == u'*';
        m_at += prefix ? 1 : 0;
        return termsNode(text, prefix || text.endsWith(u'*'), {open, m_at});
    }

    Parsed parseForms()
    {
        const qsizetype start = m_at++;
        const QString word = takeWord();
        std::vector<SearchTerm> terms = termsOf(word);
        if (terms.size() != 1 || terms.front().tokens.size() != 1 || terms.front().tokens.front().kind != TokenKind::Word)
            return error({start, m_at}, Text::tr("Expected one English word behind ~; other words have no forms."));
        std::vector<SearchTerm> forms;
        for (const QString &form : wordForms(terms.front().text))
            forms.push_back(termsOf(form).front());
        return wordsNode(std::move(forms), m_field, {start, m_at});
    }

    /// Up to white space, a quotation mark, or the bracket that closes the group around.
    QString takeWord()
    {
        const qsizetype start = m_at;
        int inner = 0;
        for (; !isAtEnd() && !here().isSpace() && !isQuotationMark(here()); ++m_at) {
            inner += isOpening(here()) ? 1 : 0;
            if (isClosing(here()) && --inner < 0) {
                if (m_depth > 0)
                    break;
                inner = 0;
            }
        }
        return m_query.sliced(start, m_at - start);
    }

    Parsed termsNode(const QString &text, bool prefix, Span place) const
    {
        std::vector<QueryNode> parts;
        for (SearchTerm &term : termsOf(text, prefix))
            parts.push_back(wordsNode({std::move(term)}, m_field, place));
        QueryNode node = joined(Kind::And, std::move(parts), place);
        node.place = place;
        return node;
    }

    // ---- fields ------------------------------------------------------------------------------------------------------

    /// The letters before a colon here; 0 if this is no `name:`.
    [[nodiscard]] qsizetype fieldNameLength() const
    {
        qsizetype end = m_at;
        while (end < m_query.size() && m_query[end].isLetter())
            ++end;
        return end > m_at && end < m_query.size() && isColon(m_query[end]) ? end - m_at : 0;
    }

    /// Nothing for a name that is none and may be text.
    std::optional<Parsed> parseField(qsizetype length)
    {
        const QString name = m_query.sliced(m_at, length);
        const auto field = queryFieldFromName(name);
        const qsizetype behind = m_at + length + 1;
        if (!field) {
            const QStringView rest = QStringView(m_query).sliced(behind);
            const bool isLatin = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
            if (!isLatin || m_query[m_at + length] != u':' || rest.isEmpty() || rest.front().isSpace() || rest.startsWith(u"//"))
                return {};
            return error(
                {m_at, m_at + length},
                Text::tr("There is no field “%1”; expected one of %2. To search for it as text put it in quotation marks.")
                    .arg(name, knownFields()));
        }
        const qsizetype start = m_at;
        m_at = behind;
        skipSpace();
        Parsed condition = isAtEnd() || isClosing(here()) ? missingValue(*field, {start, behind}) : parseCondition(*field);
        if (condition)
            condition->place.start = start;
        return condition;
    }

    static QString knownFields()
    {
        QStringList names;
        for (int field = int(QueryField::Title); field <= int(QueryField::Point); ++field)
            names << toName(QueryField(field));
        return names.join(u", "_s);
    }

    static std::unexpected<QueryError> missingValue(QueryField field, Span place)
    {
        return error(place, Text::tr("Expected a value behind %1:.").arg(toName(field)));
    }

    Parsed parseCondition(QueryField field)
    {
        m_field = field;
        auto condition = isOpening(here()) ? parseGroup() : isValueField(field) ? parseValueOf(field) : parseWords();
        m_field = QueryField::Any;
        return condition;
    }

    Parsed parseValueOf(QueryField field)
    {
        if (field == QueryField::Date)
            return parseDays();
        return isNumberField(field) ? parseValue(field) : parseName(field);
    }

    /// A value as it was written, without its quotation marks; a sign may stand apart: `> 2024`.
    QString takeValue()
    {
        if (isQuotationMark(here())) {
            const qsizetype start = ++m_at;
            while (!isAtEnd() && !isQuotationMark(here()))
                ++m_at;
            const QString text = m_query.sliced(start, m_at - start);
            m_at += isAtEnd() ? 0 : 1;
            return text;
        }
        QString text = takeWord();
        const auto isSign = [](QChar c) { return u"<>=≤≥≦≧＜＞＝"_s.contains(c); };
        if (std::ranges::all_of(text, isSign) && !isAtEnd()) {
            skipSpace();
            text += takeWord();
        }
        return text;
    }

    /// Signs and digits narrowed, the case kept.
    static QString narrowed(const QString &text) { return folded(text, Folding::Reading); }

    Parsed parseDays()
    {
        const qsizetype start = m_at;
        const auto days = parseDayRange(narrowed(takeValue()));
        if (!days)
            return rangeError(
                days.error(), {start, m_at},
                Text::tr("Expected a year, quarter, month or day, or a range: 2024, 2024-Q4, 2024..2025, >2024-06."));
        QueryNode node;
        node.kind = Kind::Days;
        node.field = QueryField::Date;
        node.days = *days;
        node.place = {start, m_at};
        return node;
    }

    static std::unexpected<QueryError> rangeError(RangeFault fault, Span place, const QString &expected)
    {
        return error(place,
                     fault == RangeFault::Backwards ? Text::tr("This range runs backwards; expected the smaller bound first.")
                                                    : expected);
    }

    Parsed parseValue(QueryField field)
    {
        const qsizetype start = m_at;
        auto value = parseValueRange(narrowed(takeValue()));
        takeUnit(field, start, value);
        if (!value)
            return rangeError(value.error(), {start, m_at},
                              Text::tr("Expected a number or a range of numbers: 100, 20..30, >1e8 USD, <=10亿."));
        QueryNode node;
        node.kind = Kind::Value;
        node.field = field;
        node.value = *value;
        node.place = {start, m_at};
        return node;
    }

    /// One or two words behind an amount of money or a measure, if they make it one with a unit: `1e8 USD`, `1 billion dollars`.
    void takeUnit(QueryField field, qsizetype start, std::expected<ValueRange, RangeFault> &value)
    {
        if (field != QueryField::Money && field != QueryField::Measure && field != QueryField::Duration)
            return;
        const qsizetype before = m_at;
        for (int words = 1; words <= 2; ++words) {
            skipSpace();
            if (isAtEnd() || isClosing(here()) || isOpening(here()) || isAtOperator() || notHere() > 0 || isQuotationMark(here()))
                break;
            takeWord();
            const auto longer = parseValueRange(narrowed(m_query.sliced(start, m_at - start)).simplified());
            const bool isUnit = longer && !longer->unit.isEmpty()
                && (field != QueryField::Money || (longer->unit.size() == 3 && longer->unit.isUpper()));
            if (isUnit) {
                value = longer;
                return;
            }
        }
        m_at = before;
    }

    Parsed parseName(QueryField field)
    {
        const qsizetype start = m_at;
        const auto value = valueOf(field, takeValue());
        if (!value)
            return error({start, m_at},
                         field == QueryField::Language
                             ? Text::tr("Expected a language: zh, zh-Hans, zh-Hant or en.")
                             : Text::tr("Expected a kind of claim: fact, forecast, opinion or advice."));
        QueryNode node;
        node.kind = Kind::Name;
        node.field = field;
        node.text = *value;
        node.place = {start, m_at};
        return node;
    }

    // ---- regular expressions -----------------------------------------------------------------------------------------

    Parsed parsePattern()
    {
        const qsizetype open = m_at++;
        const qsizetype start = m_at;
        while (!isAtEnd() && here() != u'/')
            m_at += here() == u'\\' ? 2 : 1;
        if (isAtEnd())
            return error({open, open + 1}, Text::tr("This regular expression is not closed; expected “/”."));
        QueryNode node;
        node.kind = Kind::Pattern;
        node.text = m_query.sliced(start, m_at - start);
        ++m_at;
        if (!isAtEnd() && here() == u'i') {
            node.ignoresCase = true;
            ++m_at;
        }
        node.place = {open, m_at};
        if (node.text.isEmpty())
            return error(node.place, Text::tr("Expected a regular expression between the slashes."));
        const QRegularExpression expression(node.text, QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid()) {
            const qsizetype at = std::min(start + expression.patternErrorOffset(), start + node.text.size());
            return error({at, at}, Text::tr("The regular expression cannot be read here: %1.").arg(expression.errorString()));
        }
        return node;
    }

    const QString m_query;
    qsizetype m_at = 0;
    int m_depth = 0;
    QueryField m_field = QueryField::Any;
};

} // namespace

std::expected<SearchQuery, QueryError> parseQuery(const QString &query)
{
    auto root = QueryParser(query).parse();
    if (!root)
        return std::unexpected(root.error());
    return SearchQuery{query, std::move(*root)};
}

} // namespace lectern
