// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/searchhits.h"

#include "core/library/libraryprivate.h"
#include "core/library/searchengine.h"
#include "core/search/terms.h"

namespace lectern
{

namespace
{

using Kind = QueryNode::Kind;

template<typename Visit>
void visitWanted(const QueryNode &node, Visit visit)
{
    if (node.kind == Kind::Not)
        return;
    visit(node);
    if (node.kind == Kind::Near)
        return; // its words are hits only where they are near
    for (const QueryNode &part : node.parts)
        visitWanted(part, visit);
}

bool isOfRows(const QueryNode &node)
{
    return node.kind == Kind::Value || (node.kind == Kind::Name && node.field == QueryField::Kind)
        || (node.kind == Kind::Words && (node.field == QueryField::Entity || node.field == QueryField::Speaker));
}

bool occursIn(const std::vector<SearchTerm> &terms, const QString &text)
{
    const QString folded = foldForSearch(text);
    return std::ranges::any_of(terms, [&](const SearchTerm &term) { return occurs(term, folded); });
}

/// Where a sentence follows another what stands between is left out, as in the columns of the index.
bool crossesSentences(const SearchTerm &term)
{
    return std::ranges::contains(term.tokens, TokenKind::End, &Token::kind);
}

void addRowSpans(std::vector<Span> &spans, const Extraction &rows, const QueryNode &node)
{
    if (node.kind == Kind::Value) {
        for (const Quantity &quantity : rows.quantities)
            if (isOfKind(node.field, quantity.kind) && node.value.contains(quantity))
                spans.push_back(quantity.span);
    } else if (node.kind == Kind::Name) {
        for (const Claim &claim : rows.claims)
            if (toName(claim.kind) == node.text)
                spans.push_back(claim.span);
    } else if (node.field == QueryField::Speaker) {
        for (const Quote &quote : rows.quotes)
            if (occursIn(node.terms, quote.speaker))
                spans.push_back(quote.span);
        for (const Claim &claim : rows.claims)
            if (occursIn(node.terms, claim.speaker))
                spans.push_back(claim.span);
    } else {
        for (const Entity &entity : rows.entities)
            if (occursIn(node.terms, entity.name)
                || std::ranges::any_of(entity.aliases, [&](const QString &name) { return occursIn(node.terms, name); }))
                spans.insert(spans.end(), entity.mentions.begin(), entity.mentions.end());
    }
}

void makeUnique(std::vector<Span> &spans)
{
    std::ranges::sort(spans);
    const auto same = std::ranges::unique(spans);
    spans.erase(same.begin(), same.end());
}

SearchHit hit(const Searchable &document, Span span, AnnotationId note = {})
{
    const Span sentence = document.sentences.around(span);
    return {span, sentence, document.source.slice(sentence).toString(), note};
}

} // namespace

HitFinder::HitFinder(const Library &library, LibraryPrivate &priv, const SearchCatalogue &catalogue, const SearchQuery &query)
    : m_library(library)
    , d(priv)
    , m_catalogue(catalogue)
{
    visitWanted(query.root, [&](const QueryNode &node) {
        if (node.kind == Kind::Words)
            m_words.push_back(&node);
        if (node.kind == Kind::Words && node.field == QueryField::Any)
            m_terms.insert(m_terms.end(), node.terms.begin(), node.terms.end());
        if (node.kind == Kind::Near && node.field == QueryField::Any)
            m_near.push_back(&node);
        if (node.kind == Kind::Pattern)
            m_patterns.push_back(&node);
        if (isOfRows(node))
            m_rows.push_back(&node);
    });
}

Result<std::shared_ptr<const Searchable>> HitFinder::searchable(SourceId source) const
{
    if (auto known = d.searched.find(source))
        return known;
    const int generation = d.generation();
    auto read = readSearchable(d, source);
    if (read && *read && d.generation() == generation)
        d.searched.insert(*read);
    return read;
}

void HitFinder::addText(std::vector<Span> &spans, const Searchable &document) const
{
    const Projection &projection = document.text.projection;
    if (m_terms.empty())
        return;
    if (std::ranges::none_of(m_terms, crossesSentences)) {
        for (const Span projected : occurrences(m_terms, projection.text()))
            spans.push_back(projection.toSource(projected));
        return;
    }
    const SearchColumns columns(document.text);
    for (const SearchColumns::Column *column : {&columns.body, &columns.aside})
        for (const Span projected : occurrences(m_terms, column->text))
            spans.push_back(projection.toSource(column->toSearchText(projected)));
}

void HitFinder::addNear(std::vector<Span> &spans, const Searchable &document) const
{
    if (m_near.empty())
        return;
    const SearchColumns columns(document.text);
    for (const QueryNode *node : m_near)
        for (const SearchTerm &a : node->parts[0].terms)
            for (const SearchTerm &b : node->parts[1].terms)
                for (const SearchColumns::Column *column : {&columns.body, &columns.aside})
                    for (const Span span : nearOccurrences(a, b, node->distance, column->text))
                        spans.push_back(document.text.projection.toSource(column->toSearchText(span)));
}

Result<void> HitFinder::addPatterns(std::vector<Span> &spans, SourceId source) const
{
    if (m_patterns.empty())
        return {};
    const auto parsed = readParsed(d, source);
    if (!parsed || !*parsed)
        return parsed ? Result<void>() : std::unexpected(parsed.error());
    const Projection projection = makeSearchText(**parsed, Folding::Reading).projection;
    for (const QueryNode *node : m_patterns) {
        bool gaveUp = false;
        for (const Span span : patternMatches(boundedExpression(*node), projection.text(), gaveUp))
            spans.push_back(projection.toSource(span));
    }
    return {};
}

Result<void> HitFinder::addRows(std::vector<Span> &spans, SourceId source) const
{
    if (m_rows.empty())
        return {};
    const auto document = m_library.document(source);
    if (!document)
        return document.error().code == ErrorCode::NotFound ? Result<void>() : std::unexpected(document.error());
    for (const QueryNode *node : m_rows)
        addRowSpans(spans, (*document)->extraction, *node);
    return {};
}

/// A note's hit is the passage that it stands on, if that is still there.
void HitFinder::addNotes(SearchResult &result, const Searchable &document) const
{
    for (const SearchedNote &note : m_catalogue.notes) {
        if (note.annotation.source != document.id
            || !std::ranges::any_of(m_words, [&](const QueryNode *words) { return matchesNote(*words, note); }))
            continue;
        const PlacedAnchor placed = placeAnchor(note.annotation.anchor, document.source.text, document.source.textSha256);
        if (placed.state != AnchorState::Lost)
            result.hits.push_back(hit(document, placed.span, note.annotation.id));
    }
    std::ranges::stable_sort(result.hits, {}, &SearchHit::span);
}

Result<std::optional<SearchResult>> HitFinder::find(SourceId source, int most) const
{
    const auto document = searchable(source);
    if (!document)
        return std::unexpected(document.error());
    if (!*document)
        return std::nullopt;
    std::vector<Span> spans;
    addText(spans, **document);
    addNear(spans, **document);
    const auto done = addPatterns(spans, source).and_then([&] { return addRows(spans, source); });
    if (!done)
        return std::unexpected(done.error());
    makeUnique(spans);
    SearchResult result{source, (*document)->title, 0.0, {}};
    for (const Span span : spans) {
        if (most > 0 && result.hits.size() >= size_t(most))
            break;
        result.hits.push_back(hit(**document, span));
    }
    addNotes(result, **document);
    if (most > 0 && result.hits.size() > size_t(most))
        result.hits.resize(size_t(most));
    return result;
}

Result<std::vector<HitLine>> HitFinder::lines(const SearchResult &result) const
{
    const auto document = searchable(result.source);
    if (!document)
        return std::unexpected(document.error());
    std::vector<HitLine> lines(result.hits.size());
    if (!*document)
        return lines;
    const QString &source = (*document)->source.text;
    for (size_t i = 0; i < lines.size(); ++i)
        if (const SearchHit &hit = result.hits[i]; hit.sentence.end <= source.size())
            lines[i] = lineOf((*document)->text.projection, source, hit.sentence, hit.span);
    return lines;
}

} // namespace lectern
