// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/suggestions.h"
#include "core/search/fts5tokenizer.h"
#include "core/search/terms.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using Kind = QueryNode::Kind;

constexpr size_t mostWords = 3; ///< of a query that suggestions are made for
constexpr size_t mostSuggestions = 3; ///< a word
constexpr size_t mostCandidates = 60; ///< Han texts that are looked up

struct Candidate {
    QString text;
    int changes = 0;
    int documents = 0;
};

void collect(const QueryNode &node, std::vector<const QueryNode *> &words)
{
    if (node.kind == Kind::Not)
        return;
    if (node.kind == Kind::Words && node.terms.size() == 1 && (node.field == QueryField::Any || node.field == QueryField::Title))
        words.push_back(&node);
    for (const QueryNode &part : node.parts)
        collect(part, words);
}

Result<int> documentsWith(LibraryPrivate &library, const QString &text)
{
    const std::vector<SearchTerm> terms = termsOf(text);
    if (terms.size() != 1)
        return 0;
    return library
        .noting(library.indexReader.use([&](Database &database) { return SearchIndex(database).matches(terms.front()); }))
        .transform([](const PhraseMatches &found) { return int(found.documents.size()); });
}

/// Terms of the index from one on, before another, with the number of their documents.
Result<std::vector<Candidate>> vocabulary(LibraryPrivate &library, const QString &from, const QString &before)
{
    const auto read = [](const Statement &row) { return Candidate{row.text(0), 0, int(row.integer(1))}; };
    return library.noting(library.indexReader.use([&](Database &database) {
        return database.rows("SELECT term, doc FROM search_words WHERE term >= ? AND term < ?", read, from, before);
    }));
}

QString nextCharacter(QString text)
{
    text.back() = QChar(char16_t(text.back().unicode() + 1));
    return text;
}

/// Words with the first letter of this one.
Result<std::vector<Candidate>> latinCandidates(LibraryPrivate &library, const QString &word)
{
    const int limit = word.size() <= 4 ? 1 : 2;
    const QString letter = word.first(1);
    auto known = vocabulary(library, letter, nextCharacter(letter));
    if (!known)
        return known;
    for (Candidate &candidate : *known)
        candidate.changes = changesBetween(word, candidate.text, limit);
    std::erase_if(*known, [&](const Candidate &candidate) { return candidate.changes > limit || candidate.changes == 0; });
    return known;
}

/// Words in which the first letter is wrong, missing, too many, or swapped with the second.
Result<void> addFirstLetters(LibraryPrivate &library, const QString &word, std::vector<Candidate> &candidates)
{
    QStringList texts{word.sliced(1), QString(word[1]) + word[0] + word.sliced(2)};
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        texts << QChar(letter) + word.sliced(1) << QChar(letter) + word;
    for (const QString &text : std::as_const(texts)) {
        if (text == word || text.front() == word.front())
            continue;
        const auto count = documentsWith(library, text);
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0)
            candidates.push_back({text, 1, *count});
    }
    return {};
}

/// What stands in the index behind a character, with the documents of both.
Result<std::vector<Candidate>> charactersBehind(LibraryPrivate &library, const QString &character)
{
    auto pairs = vocabulary(library, character, nextCharacter(character));
    if (!pairs)
        return pairs;
    std::erase_if(*pairs, [&](const Candidate &pair) { return pair.text.size() <= character.size(); });
    for (Candidate &pair : *pairs)
        pair.text = pair.text.sliced(character.size());
    return pairs;
}

Result<std::vector<Candidate>> charactersBefore(LibraryPrivate &library, const QString &character)
{
    const auto read = [](const Statement &row) { return Candidate{row.text(0), 0, int(row.integer(1))}; };
    auto found = library.noting(library.indexReader.use([&](Database &database) {
        return database.rows(
            "SELECT term, (SELECT doc FROM search_words WHERE term = known.term || ?) FROM search_character_words AS known", read,
            character);
    }));
    if (found)
        std::erase_if(*found, [](const Candidate &pair) { return pair.documents == 0; });
    return found;
}

/// The text with something in place of a character: of what follows the one before, or of a first one what precedes the one behind.
Result<std::vector<Candidate>> replacing(LibraryPrivate &library, const QStringList &characters, qsizetype i)
{
    const bool isFirst = i == 0, isLast = i + 1 == characters.size();
    for (const QString &kept : {characters.first(i).join(QString()), characters.sliced(i + 1).join(QString())}) {
        const auto count = kept.isEmpty() ? Result<int>(1) : documentsWith(library, kept);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return std::vector<Candidate>();
    }
    auto candidates = isFirst ? charactersBefore(library, characters[1]) : charactersBehind(library, characters[i - 1]);
    if (!candidates)
        return candidates;
    std::erase_if(*candidates, [&](const Candidate &candidate) { return candidate.text == characters[i]; });
    for (Candidate &candidate : *candidates) {
        if (!isFirst && !isLast) {
            const auto pair = documentsWith(library, candidate.text + characters[i + 1]);
            if (!pair)
                return std::unexpected(pair.error());
            candidate.documents = std::min(candidate.documents, *pair);
        }
        QStringList changed = characters;
        changed[i] = candidate.text;
        candidate.text = changed.join(QString());
        candidate.changes = 1;
    }
    std::erase_if(*candidates, [](const Candidate &candidate) { return candidate.documents == 0; });
    return candidates;
}

Result<std::vector<Candidate>> hanCandidates(LibraryPrivate &library, const QStringList &characters)
{
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const auto more = replacing(library, characters, i);
        if (!more)
            return more;
        candidates.insert(candidates.end(), more->begin(), more->end());
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Candidate::documents);
    candidates.resize(std::min(candidates.size(), mostCandidates));
    for (Candidate &candidate : candidates) {
        const auto count = documentsWith(library, candidate.text);
        if (!count)
            return std::unexpected(count.error());
        candidate.documents = *count;
    }
    std::erase_if(candidates, [](const Candidate &candidate) { return candidate.documents == 0; });
    return candidates;
}

Result<std::vector<Candidate>> candidatesFor(LibraryPrivate &library, const SearchTerm &term)
{
    constexpr size_t longestRun = 8;
    const auto isOf = [](TokenKind kind) { return [kind](const Token &token) { return token.kind == kind; }; };
    if (term.tokens.size() == 1 && term.tokens.front().kind == TokenKind::Word && term.text.size() > 1) {
        auto candidates = latinCandidates(library, term.text);
        if (candidates)
            if (const auto done = addFirstLetters(library, term.text, *candidates); !done)
                return std::unexpected(done.error());
        return candidates;
    }
    if (term.tokens.size() < 2 || term.tokens.size() > longestRun
        || !std::ranges::all_of(term.tokens, isOf(TokenKind::Character)))
        return std::vector<Candidate>();
    QStringList characters;
    for (const Token &token : term.tokens)
        characters << term.text.sliced(token.span.start, token.span.length());
    return hanCandidates(library, characters);
}

} // namespace

int changesBetween(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        if (std::ranges::min(row) > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last.back(), limit + 1);
}

Result<std::vector<QuerySuggestion>> suggestionsFor(LibraryPrivate &library, const SearchQuery &query, const Progress &progress)
{
    std::vector<const QueryNode *> words;
    collect(query.root, words);
    std::vector<QuerySuggestion> suggestions;
    size_t unknown = 0;
    for (const QueryNode *node : words) {
        const SearchTerm &term = node->terms.front();
        const auto count = term.prefix || progress.cancelled() ? Result<int>(1) : documentsWith(library, term.text);
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0 || ++unknown > mostWords)
            continue;
        auto candidates = candidatesFor(library, term);
        if (!candidates)
            return std::unexpected(candidates.error());
        std::ranges::sort(*candidates, [](const Candidate &a, const Candidate &b) {
            return std::tuple(a.changes, -a.documents, a.text) < std::tuple(b.changes, -b.documents, b.text);
        });
        candidates->resize(std::min(candidates->size(), mostSuggestions));
        for (const Candidate &candidate : *candidates)
            suggestions.push_back({node->place, candidate.text,
                                   QString(query.text).replace(node->place.start, node->place.length(), candidate.text),
                                   candidate.documents});
    }
    return suggestions;
}

} // namespace lectern
