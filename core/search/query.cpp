// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "core/text/projection.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isQuotationMark(QChar c)
{
    return u"\"“”„＂"_s.contains(c);
}

void trimBreaks(std::vector<Token> &run)
{
    while (!run.empty() && run.back().kind == TokenKind::Break)
        run.pop_back();
    while (!run.empty() && run.front().kind == TokenKind::Break)
        run.erase(run.begin());
}

/// The term of a run of tokens of `folded`, its spans made relative to its own text.
void appendTerm(SearchQuery &query, const QString &folded, std::vector<Token> run, bool prefix)
{
    trimBreaks(run);
    if (run.empty())
        return;
    const Span whole = run.front().span.united(run.back().span);
    for (Token &token : run)
        token.span = {token.span.start - whole.start, token.span.end - whole.start};
    const bool isWord = run.back().kind == TokenKind::Word || run.back().kind == TokenKind::Number;
    query.terms.push_back({folded.sliced(whole.start, whole.length()), std::move(run), prefix && isWord});
}

void appendTerms(SearchQuery &query, const QString &text, bool prefix)
{
    const QString folded = foldForSearch(text);
    std::vector<Token> run;
    for (const Token &token : tokens(folded)) {
        if (token.kind == TokenKind::End)
            appendTerm(query, folded, std::exchange(run, {}), false);
        else
            run.push_back(token);
    }
    appendTerm(query, folded, std::move(run), prefix);
}

bool sameToken(QStringView folded, const Token &token, const SearchTerm &term, size_t i)
{
    const Token &wanted = term.tokens[i];
    if (token.kind != wanted.kind)
        return false;
    if (wanted.kind == TokenKind::Break)
        return true;
    const QStringView have = folded.sliced(token.span.start, token.span.length());
    const QStringView want = QStringView(term.text).sliced(wanted.span.start, wanted.span.length());
    return term.prefix && i + 1 == term.tokens.size() ? have.startsWith(want) : have == want;
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

} // namespace

SearchQuery parseQuery(const QString &query)
{
    SearchQuery parsed;
    qsizetype at = 0;
    while (at < query.size()) {
        const bool quoted = isQuotationMark(query[at]);
        if (quoted)
            ++at;
        const qsizetype start = at;
        while (at < query.size() && !isQuotationMark(query[at]) && (quoted || !query[at].isSpace()))
            ++at;
        const qsizetype end = at;
        if (quoted && at < query.size())
            ++at;
        bool prefix = end > start && query[end - 1] == u'*';
        if (quoted && at < query.size() && query[at] == u'*') {
            prefix = true;
            ++at;
        }
        appendTerms(parsed, query.sliced(start, end - start), prefix);
        while (at < query.size() && query[at].isSpace())
            ++at;
    }
    return parsed;
}

QString toFts5(const SearchQuery &query)
{
    QStringList strings;
    for (const SearchTerm &term : query.terms)
        strings.push_back(u'"' + QString(term.text).replace(u'"', u"\"\""_s) + (term.prefix ? u"\" *"_s : u"\""_s));
    return strings.join(u" AND "_s);
}

std::vector<Span> occurrences(const SearchQuery &query, QStringView folded)
{
    const std::vector<Token> all = tokens(folded);
    std::vector<Span> found;
    for (size_t at = 0; at < all.size(); ++at)
        for (const SearchTerm &term : query.terms)
            if (standsAt(folded, all, at, term))
                found.push_back(all[at].span.united(all[at + term.tokens.size() - 1].span));
    std::ranges::sort(found);
    const auto same = std::ranges::unique(found);
    found.erase(same.begin(), same.end());
    return found;
}

bool allOccur(const SearchQuery &query, QStringView folded)
{
    const std::vector<Token> all = tokens(folded);
    const auto occurs = [&](const SearchTerm &term) {
        for (size_t at = 0; at < all.size(); ++at)
            if (standsAt(folded, all, at, term))
                return true;
        return false;
    };
    return !query.terms.empty() && std::ranges::all_of(query.terms, occurs);
}

QString foldForSearch(const QString &text)
{
    ProjectionBuilder builder(text, Folding::Search);
    builder.append({0, text.size()});
    return builder.take().text();
}

} // namespace lectern
