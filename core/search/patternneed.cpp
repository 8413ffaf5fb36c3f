// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/patternneed.h"

#include "core/search/terms.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using Kind = PatternNeed::Kind;

constexpr int deepest = 50; ///< groups within each other

/// Those of a list that say something, as one need.
PatternNeed joined(Kind kind, std::vector<PatternNeed> parts)
{
    const bool isVain = kind == Kind::Either && std::ranges::contains(parts, Kind::Nothing, &PatternNeed::kind);
    std::erase_if(parts, [](const PatternNeed &part) { return part.kind == Kind::Nothing; });
    if (parts.empty() || isVain)
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    return {kind, {}, {}, std::move(parts)};
}

bool isWordLike(const Token &token)
{
    return token.kind == TokenKind::Word || token.kind == TokenKind::Number;
}

/// A character that means the same in the text that expressions see and in the folded one of the index.
bool isSteady(QChar c)
{
    if (c.unicode() < 0x80)
        return c.unicode() >= 0x20 && c.unicode() < 0x7f;
    const QString text(c);
    const std::vector<Token> token = tokens(text);
    return token.size() == 1 && !isWordLike(token.front()) && foldForSearch(text) == text;
}

/// Literal characters in a row, and whether a word may go on over their ends.
struct Run {
    QString text;
    bool startsWord = false; ///< what is before it cannot belong to a word that begins it
    bool endsWord = false;
};

PatternNeed needOf(const Run &run)
{
    constexpr qsizetype fewestLetters = 3, fewestDigits = 2;
    std::vector<PatternNeed> needs;
    const std::vector<Token> all = tokens(run.text);
    if (all.empty())
        return {};
    const auto isLong = [](const Token &token) {
        return token.span.length() >= (token.kind == TokenKind::Word ? fewestLetters : fewestDigits);
    };
    qsizetype from = 0, to = run.text.size();
    bool isPrefix = false;
    const Token &first = all.front(), &last = all.back();
    const bool isOpenBefore = isWordLike(first) && first.span.start == 0 && !run.startsWord;
    const bool isOpenBehind = isWordLike(last) && last.span.end == to && !run.endsWord;
    if (isOpenBefore) {
        from = first.span.end;
        if (isLong(first))
            needs.push_back({Kind::WordPart, {}, foldForSearch(run.text.sliced(0, from)), {}});
    }
    if (isOpenBehind && !(isOpenBefore && all.size() == 1)) {
        isPrefix = isLong(last);
        to = isPrefix ? to : last.span.start;
    }
    for (SearchTerm &term : termsOf(run.text.sliced(from, to - from), isPrefix))
        needs.push_back({Kind::Term, std::move(term), {}, {}});
    return joined(Kind::All, std::move(needs));
}

/// Reads a pattern by recursive descent. Fails on what it does not know.
class PatternReader
{
public:
    explicit PatternReader(QStringView pattern)
        : m_pattern(pattern)
    {
    }

    std::optional<PatternNeed> read()
    {
        auto need = branches();
        return m_at == m_pattern.size() ? need : std::nullopt;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_pattern.size(); }
    [[nodiscard]] bool isHere(QStringView text) const { return m_pattern.sliced(m_at).startsWith(text); }
    bool take(QStringView text)
    {
        const bool isThere = isHere(text);
        m_at += isThere ? text.size() : 0;
        return isThere;
    }

    std::optional<PatternNeed> branches()
    {
        std::vector<PatternNeed> parts;
        do {
            auto part = sequence();
            if (!part)
                return {};
            parts.push_back(std::move(*part));
        } while (take(u"|"));
        return joined(Kind::Either, std::move(parts));
    }

    std::optional<PatternNeed> sequence()
    {
        std::vector<PatternNeed> needs;
        Run run;
        const auto finish = [&](bool isBoundary) {
            run.endsWord = isBoundary;
            needs.push_back(needOf(run));
            run = {{}, isBoundary, false};
        };
        while (!isAtEnd() && !isHere(u"|") && !isHere(u")")) {
            const auto piece = this->piece();
            const auto repeats = piece ? quantifier() : std::nullopt;
            if (!piece || !repeats)
                return {};
            if (piece->isBoundary && repeats->isOnce) {
                finish(true);
            } else if (!piece->literal.isNull() && isSteady(piece->literal) && repeats->least > 0) {
                run.text += piece->literal;
                if (!repeats->isOnce)
                    finish(false);
            } else {
                finish(false);
                if (repeats->least > 0)
                    needs.push_back(piece->need);
            }
        }
        finish(false);
        return joined(Kind::All, std::move(needs));
    }

    struct Piece {
        QChar literal; ///< null for all else
        bool isBoundary = false; ///< no word goes on over it
        PatternNeed need;
    };

    std::optional<Piece> piece()
    {
        const QChar c = m_pattern[m_at++];
        switch (c.unicode()) {
        case u'\\':
            return escape();
        case u'[':
            return characterClass();
        case u'(':
            return group();
        case u'^':
        case u'$':
            return Piece{{}, true, {}};
        case u'.':
            return Piece{};
        case u'*':
        case u'+':
        case u'?':
            return {};
        default:
            return Piece{c, false, {}};
        }
    }

    std::optional<Piece> escape()
    {
        if (isAtEnd())
            return {};
        const QChar c = m_pattern[m_at++];
        if (c.unicode() >= 0x80 || !c.isLetterOrNumber())
            return Piece{c, false, {}};
        if (c == u'b')
            return Piece{{}, true, {}};
        if (u"dDwWsShHvVRXntrfeaBAzZG"_s.contains(c))
            return Piece{};
        if (c != u'p' && c != u'P')
            return {};
        if (!take(u"{"))
            return isAtEnd() ? std::nullopt : std::optional(skipTo(m_at + 1));
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        return end < 0 ? std::nullopt : std::optional(skipTo(end + 1));
    }

    Piece skipTo(qsizetype at)
    {
        m_at = at;
        return {};
    }

    std::optional<Piece> characterClass()
    {
        take(u"^");
        take(u"]");
        while (!isAtEnd() && !isHere(u"]")) {
            if (take(u"\\")) {
                if (isAtEnd() || isHere(u"Q"))
                    return {};
                ++m_at;
            } else if (take(u"[:")) {
                const qsizetype end = m_pattern.indexOf(u":]", m_at);
                if (end < 0)
                    return {}; // a bracket and a colon of their own, or nothing PCRE would read
                m_at = end + 2;
            } else {
                ++m_at;
            }
        }
        return take(u"]") ? std::optional(Piece()) : std::nullopt;
    }

    /// Behind its opening bracket.
    std::optional<Piece> group()
    {
        if (isHere(u"*") || ++m_depth > deepest)
            return {};
        bool isSeen = true; // whether what is within is part of the match
        if (take(u"?")) {
            if (take(u"=") || take(u"!") || take(u"<=") || take(u"<!"))
                isSeen = false;
            else if (!take(u":") && !take(u">") && !groupName()) {
                const auto isFlag = [](QChar c) { return c == u'i' || c == u's' || c == u'm' || c == u'-'; };
                while (!isAtEnd() && isFlag(m_pattern[m_at]))
                    ++m_at;
                --m_depth;
                if (take(u")"))
                    return Piece();
                ++m_depth;
                if (!take(u":"))
                    return {};
            }
        }
        auto need = branches();
        --m_depth;
        if (!need || !take(u")"))
            return {};
        return Piece{{}, false, isSeen ? std::move(*need) : PatternNeed()};
    }

    bool groupName()
    {
        const qsizetype start = m_at;
        if (take(u"P<") || take(u"<")) {
            const qsizetype end = m_pattern.indexOf(u'>', m_at);
            if (end > m_at) {
                m_at = end + 1;
                return true;
            }
        }
        m_at = start;
        return false;
    }

    struct Repeats {
        bool isOnce = true;
        int least = 1;
    };

    std::optional<Repeats> quantifier()
    {
        Repeats repeats;
        if (take(u"*") || take(u"?"))
            repeats = {false, 0};
        else if (take(u"+"))
            repeats = {false, 1};
        else if (isHere(u"{"))
            return braces();
        if (!repeats.isOnce && !take(u"+"))
            take(u"?");
        return repeats;
    }

    /// `{2}`, `{2,}`, `{2,3}`; other braces are literal, or not in every version of PCRE.
    std::optional<Repeats> braces()
    {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        if (end < 0)
            return {};
        const QStringView inner = m_pattern.sliced(m_at + 1, end - m_at - 1);
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const auto digits = std::ranges::find_if_not(inner, isDigit) - inner.begin();
        const QStringView rest = inner.sliced(digits);
        if (digits == 0 || (!rest.isEmpty() && (rest.front() != u',' || !std::ranges::all_of(rest.sliced(1), isDigit))))
            return {};
        m_at = end + 1;
        if (!take(u"+"))
            take(u"?");
        return Repeats{false, inner.first(digits).toInt() > 0 ? 1 : 0};
    }

    QStringView m_pattern;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

PatternNeed needOf(const QString &pattern)
{
    return PatternReader(pattern).read().value_or(PatternNeed());
}

} // namespace lectern
