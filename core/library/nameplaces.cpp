// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/nameplaces.h"

#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"
#include "core/search/searchtext.h"
#include "core/search/terms.h"
#include "core/search/tokens.h"
#include "core/store/derivedcodec.h"

#include <QCoreApplication>
#include <QStringMatcher>

#include <algorithm>

namespace lectern
{

namespace
{

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept."));
}

/// Whether a text may go on at an end of a name with what belongs to its last token.
bool mayGoOn(const Token &token, bool standsFree)
{
    // Digits: ² or ① may touch one that stands free for those who look for 0 to 9.
    return token.kind == TokenKind::Number || (token.kind == TokenKind::Word && !standsFree);
}

/// Asks the index for the documents of one name: those that have all of its phrases.
Result<std::set<SourceId>> documentsHaving(LibraryPrivate &d, const std::vector<SearchTerm> &phrases)
{
    std::set<SourceId> found;
    for (size_t i = 0; i < phrases.size(); ++i) {
        const auto matches =
            d.noting(d.indexReader.use([&](Database &database) { return SearchIndex(database).matches(phrases[i]); }));
        if (!matches)
            return std::unexpected(matches.error());
        std::set<SourceId> having;
        for (const PhraseMatch &match : matches->documents)
            if (i == 0 || found.contains({match.source}))
                having.insert({match.source});
        found = std::move(having);
    }
    return found;
}

/// Whether one of the names stands in the text of a document; true where it cannot be read.
bool names(LibraryPrivate &d, SourceId source, const std::vector<QStringMatcher> &sought)
{
    const auto packed = d.indexReader.use([&](Database &database) { return DerivedStore(database).parsed(source); });
    auto parsed = packed ? parsedFromBytes(*packed) : std::nullopt;
    auto text = d.libraryReader.use([&](Database &database) { return SourceStore(database).text(source); });
    if (!parsed || !text)
        return true;
    parsed->source = std::move(*text);
    const SearchText visible = makeSearchText(*parsed);
    return std::ranges::any_of(sought,
                               [&](const QStringMatcher &matcher) { return matcher.indexIn(visible.projection.text()) >= 0; });
}

Result<void> readFor(LibraryPrivate &d, const std::vector<QStringMatcher> &sought, std::set<SourceId> &found,
                     const Progress &progress)
{
    const auto derived = d.noting(d.indexReader.use([](Database &database) { return DerivedStore(database).all(); }));
    if (!derived)
        return std::unexpected(derived.error());
    std::vector<SourceId> open;
    for (const auto &[source, summary] : *derived)
        if (!found.contains(source))
            open.push_back(source);
    inOrder(
        open.size(), [&](size_t i) { return !progress.cancelled() && names(d, open[i], sought); },
        [&](size_t i, bool named) {
            progress.report(qint64(i), qint64(open.size()));
            if (named)
                found.insert(open[i]);
            return !progress.cancelled();
        });
    return progress.cancelled() ? Result<void>(stopped()) : Result<void>();
}

} // namespace

std::vector<SearchTerm> phrasesOf(const SoughtName &name)
{
    const QString folded = foldForSearch(name.text);
    std::vector<Token> all = tokens(folded);
    while (!all.empty() && mayGoOn(all.back(), name.standsFree))
        all.pop_back();
    const auto first = std::ranges::find_if(all, [&](const Token &token) { return !mayGoOn(token, name.standsFree); });
    all.erase(all.begin(), first);
    if (all.empty())
        return {};
    const Span rest = all.front().span.united(all.back().span);
    return termsOf(folded.sliced(rest.start, rest.length()));
}

Result<std::set<SourceId>> documentsNaming(LibraryPrivate &library, const std::vector<SoughtName> &names,
                                           const Progress &progress)
{
    std::set<SourceId> found;
    std::vector<QStringMatcher> unasked;
    for (const SoughtName &name : names) {
        if (progress.cancelled())
            return stopped();
        const std::vector<SearchTerm> phrases = phrasesOf(name);
        if (phrases.empty()) {
            unasked.emplace_back(foldForSearch(name.text));
            continue;
        }
        auto having = documentsHaving(library, phrases);
        if (!having)
            return having;
        found.merge(std::move(*having));
    }
    if (unasked.empty())
        return found;
    return readFor(library, unasked, found, progress).transform([&] { return std::move(found); });
}

} // namespace lectern
