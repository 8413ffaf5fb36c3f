// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/search.h"
#include "core/library/searchengine.h"
#include "core/library/suggestions.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchFacet)
};

/// The commonest values of a facet; `more` counts the others.
Facet facetOf(FacetKind kind, std::vector<FacetValue> values, int most)
{
    std::erase_if(values, [](const FacetValue &value) { return value.documents == 0; });
    const bool isYear = kind == FacetKind::Year;
    std::ranges::sort(values, [&](const FacetValue &a, const FacetValue &b) {
        if (isYear)
            return a.value > b.value;
        return a.documents != b.documents ? a.documents > b.documents : a.value < b.value;
    });
    const auto shown = std::min(values.size(), size_t(std::max(most, 0)));
    Facet facet{kind, {}, int(values.size() - shown)};
    values.resize(shown);
    facet.values = std::move(values);
    return facet;
}

/// One value for all that fold to the same: the spelling of most documents, which all count for it.
std::vector<FacetValue> groupedSpellings(std::vector<FacetValue> values)
{
    std::ranges::sort(values, [](const FacetValue &a, const FacetValue &b) {
        return a.documents != b.documents ? a.documents > b.documents : a.value < b.value;
    });
    QHash<QString, size_t> known;
    std::vector<FacetValue> grouped;
    for (FacetValue &value : values) {
        const QString form = foldForSearch(value.value);
        if (const auto first = known.constFind(form); first != known.constEnd()) {
            grouped[*first].documents += value.documents;
        } else {
            known.insert(form, grouped.size());
            grouped.push_back(std::move(value));
        }
    }
    return grouped;
}

QString languageLabel(const QString &language)
{
    if (language == "zh-Hans"_L1)
        return Text::tr("Simplified Chinese");
    if (language == "zh-Hant"_L1)
        return Text::tr("Traditional Chinese");
    return language == "en"_L1 ? Text::tr("English") : language;
}

QString kindLabel(const QString &kind)
{
    const std::pair<ClaimKind, QString> labels[] = {{ClaimKind::Fact, Text::tr("Fact")},
                                                    {ClaimKind::Forecast, Text::tr("Forecast")},
                                                    {ClaimKind::Opinion, Text::tr("Opinion")},
                                                    {ClaimKind::Advice, Text::tr("Advice")}};
    const auto named = std::ranges::find(labels, kind, [](const auto &label) { return toName(label.first); });
    return named == std::end(labels) ? kind : named->second;
}

/// The commonest of counted texts. There may be a hundred thousand, so only those that are shown are put in order.
Facet commonest(FacetKind kind, const QStringList &texts, const std::vector<int> &counts, int most)
{
    std::vector<qsizetype> codes;
    for (size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            codes.push_back(qsizetype(code));
    const auto before = [&](qsizetype a, qsizetype b) {
        const int countA = counts[size_t(a)], countB = counts[size_t(b)];
        return countA != countB ? countA > countB : texts[a] < texts[b];
    };
    const auto shown = std::min(qsizetype(codes.size()), qsizetype(std::max(most, 0)));
    std::ranges::partial_sort(codes, codes.begin() + shown, before);
    Facet facet{kind, {}, int(qsizetype(codes.size()) - shown)};
    for (const qsizetype code : std::span(codes).first(size_t(shown)))
        facet.values.push_back({texts[code], labelOf(kind, texts[code]), counts[size_t(code)]});
    return facet;
}

/// Counts each text once a document. A tag of a note counts for its document as one of the document's own does.
Facet countLists(FacetKind kind, const CodedLists &lists, const std::vector<int> &documents, int most,
                 const std::vector<SearchedNote> &notes = {})
{
    std::vector<int> counts(size_t(lists.texts().size()));
    std::vector<int> seenIn(counts.size(), -1);
    QHash<int, QStringList> ofNotes;
    for (const SearchedNote &note : notes)
        ofNotes[note.document] += note.annotation.tags;
    QHash<QString, int> others;
    for (const int document : documents) {
        for (const int code : lists[size_t(document)])
            if (std::exchange(seenIn[size_t(code)], document) != document)
                ++counts[size_t(code)];
        if (ofNotes.isEmpty())
            continue;
        QStringList more = ofNotes.value(document);
        more.removeDuplicates();
        for (const int code : lists[size_t(document)])
            more.removeAll(lists.texts()[code]);
        for (const QString &tag : std::as_const(more))
            ++others[tag];
    }
    QStringList texts = lists.texts();
    for (const auto &[tag, count] : others.asKeyValueRange()) {
        const qsizetype known = texts.indexOf(tag);
        if (known >= 0) {
            counts[size_t(known)] += count;
        } else {
            texts << tag;
            counts.push_back(count);
        }
    }
    // Enough of them that one spelling more or less of a value does not push out another.
    Facet facet = commonest(kind, texts, counts, 4 * std::max(most, 0));
    facet.values = groupedSpellings(std::move(facet.values));
    const auto shown = std::min(facet.values.size(), size_t(std::max(most, 0)));
    facet.more += int(facet.values.size() - shown);
    facet.values.resize(shown);
    return facet;
}

Facet countYears(const SearchCatalogue &catalogue, const std::vector<int> &documents, int most)
{
    QHash<int, int> counts;
    for (const int document : documents)
        if (const qint64 day = catalogue.documents[size_t(document)].day; day != 0)
            ++counts[QDate::fromJulianDay(day).year()];
    std::vector<FacetValue> values;
    for (const auto &[year, count] : counts.asKeyValueRange()) {
        const QString text = QString::number(year).rightJustified(4, u'0');
        values.push_back({text, text, count});
    }
    return facetOf(FacetKind::Year, std::move(values), most);
}

Facet countKinds(const std::vector<quint32> &kinds, const std::vector<int> &documents, int most)
{
    std::vector<FacetValue> values;
    for (unsigned i = 0; i <= unsigned(ClaimKind::Advice); ++i) {
        const auto kind = ClaimKind(i);
        const auto count =
            std::ranges::count_if(documents, [&](int document) { return (kinds[size_t(document)] >> i & 1U) != 0; });
        values.push_back({toName(kind), labelOf(FacetKind::ClaimKind, toName(kind)), int(count)});
    }
    return facetOf(FacetKind::ClaimKind, std::move(values), most);
}

/// Counts for the values shown what is left when the query is narrowed down by them: names that hold the value, and other names of an entity, match too.
Result<void> countAsNarrowed(Facet &facet, const SearchCatalogue &catalogue, SearchEngine &engine,
                             const std::vector<int> &documents)
{
    for (FacetValue &value : facet.values) {
        const QString condition = conditionOf(facet.kind, value.value);
        auto narrowed = catalogue.narrowed(condition);
        if (!narrowed) {
            const auto query = parseQuery(condition);
            if (!query || query->isEmpty())
                continue;
            auto found = engine.evaluate(*query);
            if (!found)
                return std::unexpected(found.error());
            narrowed = std::make_shared<const std::vector<int>>(std::move(found->documents));
            catalogue.keepNarrowed(condition, narrowed);
        }
        std::vector<int> both;
        std::ranges::set_intersection(*narrowed, documents, std::back_inserter(both));
        value.documents = int(both.size());
    }
    std::ranges::stable_sort(facet.values, std::ranges::greater(), &FacetValue::documents);
    return {};
}

} // namespace

Result<void> prepareSearch(const Library &library, const Progress &progress)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto catalogue = d.catalogues.current(d);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    const auto ready = [](const auto &part) { return part ? Result<void>() : Result<void>(std::unexpected(part.error())); };
    if (auto done = ready((*catalogue)->fields(d)); !done || progress.cancelled())
        return done;
    if (auto done = ready((*catalogue)->values(d)); !done || progress.cancelled())
        return done;
    return ready((*catalogue)->names(d));
}

Result<SearchOverview> searchOverview(const Library &library, const SearchQuery &query, int mostValues, const Progress &progress)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto catalogue = d.catalogues.current(d);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    SearchEngine engine(d, *catalogue, progress);
    const auto matches = engine.evaluate(query);
    const auto fields = (*catalogue)->fields(d);
    const auto values = (*catalogue)->values(d);
    const auto names = (*catalogue)->names(d);
    if (!matches || !fields || !values || !names)
        return std::unexpected(!matches ? matches.error() : !fields ? fields.error() : !values ? values.error() : names.error());
    const std::vector<int> &documents = matches->documents;
    SearchOverview overview;
    overview.total = int(documents.size());
    overview.unfinished = engine.unfinished();
    overview.facets = {countLists(FacetKind::Site, (*fields)->sites, documents, mostValues),
                       countYears(**catalogue, documents, mostValues),
                       countLists(FacetKind::Language, (*fields)->languages, documents, mostValues),
                       countLists(FacetKind::Tag, (*fields)->tags, documents, mostValues, (*catalogue)->notes),
                       countLists(FacetKind::Entity, (*names)->entities, documents, mostValues),
                       countKinds((*values)->kinds, documents, mostValues)};
    for (Facet &facet : overview.facets)
        if (facet.kind == FacetKind::Site || facet.kind == FacetKind::Tag || facet.kind == FacetKind::Entity)
            if (const auto done = countAsNarrowed(facet, **catalogue, engine, documents); !done)
                return std::unexpected(done.error());
    if (!documents.empty())
        return overview;
    auto suggestions = suggestionsFor(d, query, progress);
    if (!suggestions)
        return std::unexpected(suggestions.error());
    overview.suggestions = std::move(*suggestions);
    return overview;
}

QString conditionOf(FacetKind kind, const QString &value)
{
    const auto condition = [&](QueryField field, const QString &text) { return toName(field) + u':' + text; };
    switch (kind) {
    case FacetKind::Site:
        return condition(QueryField::Site, quotedForQuery(value));
    case FacetKind::Year:
        return condition(QueryField::Date, value);
    case FacetKind::Language:
        return condition(QueryField::Language, value);
    case FacetKind::Tag:
        return condition(QueryField::Tag, quotedForQuery(value));
    case FacetKind::Entity:
        return condition(QueryField::Entity, quotedForQuery(value));
    case FacetKind::ClaimKind:
        return condition(QueryField::Kind, value);
    }
    Q_UNREACHABLE_RETURN({});
}

QString narrowed(const QString &query, FacetKind kind, const QString &value)
{
    const QString written = query.trimmed();
    if (written.isEmpty())
        return conditionOf(kind, value);
    const auto parsed = parseQuery(written);
    const bool needsBrackets = parsed && parsed->root.kind == QueryNode::Kind::Or;
    return (needsBrackets ? u'(' + written + u')' : written) + u' ' + conditionOf(kind, value);
}

QString titleOf(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Site:
        return Text::tr("Site");
    case FacetKind::Year:
        return Text::tr("Year");
    case FacetKind::Language:
        return Text::tr("Language");
    case FacetKind::Tag:
        return Text::tr("Tag");
    case FacetKind::Entity:
        return Text::tr("Entity");
    case FacetKind::ClaimKind:
        return Text::tr("Kind of claim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString labelOf(FacetKind kind, const QString &value)
{
    if (kind == FacetKind::Language)
        return languageLabel(value);
    return kind == FacetKind::ClaimKind ? kindLabel(value) : value;
}

} // namespace lectern
