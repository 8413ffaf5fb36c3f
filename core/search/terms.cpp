// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/terms.h"

#include "core/text/projection.h"

namespace lectern
{

namespace
{

bool isPunctuation(const Token &token)
{
    return token.kind == TokenKind::Break || token.kind == TokenKind::End;
}

bool sameToken(QStringView folded, const Token &token, const SearchTerm &term, size_t i)
{
    const Token &wanted = term.tokens[i];
    if (token.kind != wanted.kind)
        return false;
    if (isPunctuation(wanted))
        return true;
    const QStringView have = folded.sliced(token.span.start, token.span.length());
    const QStringView want = QStringView(term.text).sliced(wanted.span.start, wanted.span.length());
    return term.prefix && i + 1 == term.tokens.size() ? have.startsWith(want) : have == want;
}

void makeUnique(std::vector<Span> &spans)
{
    std::ranges::sort(spans);
    const auto same = std::ranges::unique(spans);
    spans.erase(same.begin(), same.end());
}

std::vector<size_t> places(const SearchTerm &term, QStringView folded, const std::vector<Token> &all)
{
    std::vector<size_t> found;
    for (size_t at = 0; at < all.size(); ++at)
        if (standsAt(folded, all, at, term))
            found.push_back(at);
    return found;
}

} // namespace

std::vector<SearchTerm> termsOf(const QString &text, bool prefix)
{
    const QString folded = foldForSearch(text);
    std::vector<Token> run = tokens(folded);
    while (!run.empty() && isPunctuation(run.back()))
        run.pop_back();
    run.erase(run.begin(), std::ranges::find_if_not(run, isPunctuation));
    if (run.empty())
        return {};
    const Span whole = run.front().span.united(run.back().span);
    for (Token &token : run)
        token.span = {token.span.start - whole.start, token.span.end - whole.start};
    const bool isWord = run.back().kind == TokenKind::Word || run.back().kind == TokenKind::Number;
    return {{folded.sliced(whole.start, whole.length()), std::move(run), prefix && isWord}};
}

bool standsAt(QStringView folded, const std::vector<Token> &all, size_t at, const SearchTerm &term)
{
    if (at + term.tokens.size() > all.size())
        return false;
    for (size_t i = 0; i < term.tokens.size(); ++i)
        if (!sameToken(folded, all[at + i], term, i))
            return false;
    return true;
}

std::vector<Span> occurrences(const SearchTerm &term, QStringView folded)
{
    return occurrences(std::vector<SearchTerm>{term}, folded);
}

std::vector<Span> occurrences(const std::vector<SearchTerm> &terms, QStringView folded)
{
    const std::vector<Token> all = tokens(folded);
    std::vector<Span> found;
    for (const SearchTerm &term : terms)
        for (const size_t at : places(term, folded, all))
            found.push_back(all[at].span.united(all[at + term.tokens.size() - 1].span));
    makeUnique(found);
    return found;
}

bool occurs(const SearchTerm &term, QStringView folded)
{
    const std::vector<Token> all = tokens(folded);
    for (size_t at = 0; at < all.size(); ++at)
        if (standsAt(folded, all, at, term))
            return true;
    return false;
}

std::vector<Span> nearOccurrences(const SearchTerm &a, const SearchTerm &b, int distance, QStringView folded)
{
    const std::vector<Token> all = tokens(folded);
    const std::vector<size_t> ofA = places(a, folded, all), ofB = places(b, folded, all);
    std::vector<qint64> before(all.size() + 1); // counted tokens before each
    for (size_t i = 0; i < all.size(); ++i)
        before[i + 1] = before[i] + (hasPosition(all, i) ? 1 : 0);
    const auto between = [&](size_t end, size_t start) { return start < end ? -1 : before[start] - before[end]; };
    std::vector<Span> found;
    const auto mark = [&](size_t at, const SearchTerm &term) {
        found.push_back(all[at].span.united(all[at + term.tokens.size() - 1].span));
    };
    for (const size_t atA : ofA) {
        for (const size_t atB : ofB) {
            const qint64 gap = atA < atB ? between(atA + a.tokens.size(), atB) : between(atB + b.tokens.size(), atA);
            if (gap < 0 || gap > distance)
                continue;
            mark(atA, a);
            mark(atB, b);
        }
    }
    makeUnique(found);
    return found;
}

} // namespace lectern
