// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/searchengine.h"

#include "core/library/libraryprivate.h"
#include "core/search/terms.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using Kind = QueryNode::Kind;

constexpr std::array<float, PhraseMatch::columns> columnWeights{1.0F, 10.0F, 0.2F, 4.0F};
constexpr float noteWeight = 2.0F;
constexpr float saturation = 1.2F; // k1
constexpr float lengthShare = 0.75F; // b

float frequency(const PhraseMatch &match)
{
    float sum = 0.0F;
    for (size_t column = 0; column < columnWeights.size(); ++column)
        sum += columnWeights[column] * float(match.counts[column]);
    return sum > 0.0F ? sum : 1.0F; // of a single character no counts are known
}

/// Calls take(place in the catalogue, index of the match) for matches whose document is there. Both by id.
template<typename Take>
void besides(const std::vector<IndexedDocument> &documents, const std::vector<PhraseMatch> &matches, Take take)
{
    auto document = documents.begin();
    for (size_t i = 0; i < matches.size(); ++i) {
        while (document != documents.end() && document->source.value < matches[i].source)
            ++document;
        if (document == documents.end())
            return;
        if (document->source.value == matches[i].source)
            take(int(document - documents.begin()), i);
    }
}

MatchSet unscored(const std::vector<int> &documents)
{
    return {documents, std::vector<float>(documents.size(), 0.0F)};
}

MatchSet united(const MatchSet &a, const MatchSet &b)
{
    MatchSet both;
    for (size_t i = 0, j = 0; i < a.documents.size() || j < b.documents.size();) {
        const bool takeA = j == b.documents.size() || (i < a.documents.size() && a.documents[i] <= b.documents[j]);
        const bool takeB = i == a.documents.size() || (j < b.documents.size() && b.documents[j] <= a.documents[i]);
        const int document = takeA ? a.documents[i] : b.documents[j];
        both.add(document, (takeA ? a.scores[i] : 0.0F) + (takeB ? b.scores[j] : 0.0F));
        i += takeA ? 1 : 0;
        j += takeB ? 1 : 0;
    }
    return both;
}

MatchSet intersected(const MatchSet &a, const MatchSet &b)
{
    MatchSet both;
    for (size_t i = 0, j = 0; i < a.documents.size() && j < b.documents.size();) {
        if (a.documents[i] == b.documents[j]) {
            both.add(a.documents[i], a.scores[i] + b.scores[j]);
            ++i;
            ++j;
        } else if (a.documents[i] < b.documents[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return both;
}

/// What is dear to find out comes last, when few documents are left.
int cost(const QueryNode &node)
{
    if (node.kind == Kind::Pattern)
        return 3;
    int most = node.kind == Kind::Not ? 1 : node.kind == Kind::Value || node.kind == Kind::Name ? 2 : 0;
    for (const QueryNode &part : node.parts)
        most = std::max(most, cost(part));
    return most;
}

/// The bit of a kind of claim by its name.
quint32 kindsNamed(const QString &name)
{
    for (unsigned kind = 0; kind <= unsigned(ClaimKind::Advice); ++kind)
        if (toName(ClaimKind(kind)) == name)
            return 1U << kind;
    return 0;
}

/// Whatever its unit.
bool fulfils(const auto &number, const QueryNode &node)
{
    return isOfKind(node.field, number.kind) && node.value.contains({number.low, number.high}, number.modifier);
}

bool anyOccurs(const std::vector<SearchTerm> &terms, const QString &folded)
{
    return std::ranges::any_of(terms, [&](const SearchTerm &term) {
        const Token &first = term.tokens.front(); // most texts fail on it, and looking for it is cheap
        if (first.kind != TokenKind::Break
            && !folded.contains(QStringView(term.text).sliced(first.span.start, first.span.length())))
            return false;
        return occurs(term, folded);
    });
}

} // namespace

bool isOfKind(QueryField field, QuantityKind kind)
{
    switch (field) {
    case QueryField::Money:
        return kind == QuantityKind::Money;
    case QueryField::Percent:
        return kind == QuantityKind::Percent;
    case QueryField::Ratio:
        return kind == QuantityKind::Ratio;
    case QueryField::Count:
        return kind == QuantityKind::Count;
    case QueryField::Measure:
        return kind == QuantityKind::Measure;
    case QueryField::Duration:
        return kind == QuantityKind::Duration;
    case QueryField::Point:
        return kind == QuantityKind::Point;
    default:
        return true;
    }
}

bool matchesNote(const QueryNode &words, const SearchedNote &note)
{
    if (words.kind != Kind::Words)
        return false;
    switch (words.field) {
    case QueryField::Any:
    case QueryField::Note:
        return anyOccurs(words.terms, note.comment) || anyOccurs(words.terms, note.tags);
    case QueryField::Tag:
        return anyOccurs(words.terms, note.tags);
    default:
        return false;
    }
}

Result<MatchSet> SearchEngine::evaluate(const SearchQuery &query)
{
    if (query.isEmpty())
        return {};
    return node(query.root, nullptr);
}

Result<MatchSet> SearchEngine::node(const QueryNode &node, Within within)
{
    if (m_progress.cancelled())
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
    switch (node.kind) {
    case Kind::Words:
        return words(node);
    case Kind::Near:
        return near(node);
    case Kind::Pattern:
        return pattern(node, within);
    case Kind::And:
        return all(node, within);
    case Kind::Or:
        return any(node, within);
    case Kind::Not:
        return none(node, within);
    case Kind::Name:
    case Kind::Days:
    case Kind::Value:
        return conditions(node, within);
    }
    Q_UNREACHABLE_RETURN({});
}

Result<MatchSet> SearchEngine::all(const QueryNode &node, Within within)
{
    std::vector<const QueryNode *> parts;
    for (const QueryNode &part : node.parts)
        parts.push_back(&part);
    std::ranges::stable_sort(parts, {}, [](const QueryNode *part) { return cost(*part); });
    std::optional<MatchSet> found;
    for (const QueryNode *part : parts) {
        if (found && found->documents.empty())
            break;
        auto more = this->node(*part, found ? &found->documents : within);
        if (!more)
            return more;
        found = found ? intersected(*found, *more) : std::move(*more);
    }
    return std::move(found).value_or(MatchSet());
}

Result<MatchSet> SearchEngine::any(const QueryNode &node, Within within)
{
    MatchSet found;
    for (const QueryNode &part : node.parts) {
        auto more = this->node(part, within);
        if (!more)
            return more;
        found = united(found, *more);
    }
    return found;
}

Result<MatchSet> SearchEngine::none(const QueryNode &node, Within within)
{
    const auto without = this->node(node.parts.front(), within);
    if (!without)
        return without;
    MatchSet found;
    auto next = without->documents.begin();
    for (int document = 0; document < int(m_catalogue->documents.size()); ++document) {
        if (next != without->documents.end() && *next == document)
            ++next;
        else
            found.add(document, 0.0F);
    }
    return found;
}

Result<MatchSet> SearchEngine::words(const QueryNode &node)
{
    switch (node.field) {
    case QueryField::Any:
    case QueryField::Title:
        return indexed(node);
    case QueryField::Note: {
        std::vector<float> frequencies(m_catalogue->documents.size());
        addNotes(node, frequencies);
        return ranked(std::move(frequencies));
    }
    default:
        return listed(node);
    }
}

void SearchEngine::addNotes(const QueryNode &node, std::vector<float> &frequencies) const
{
    for (const SearchedNote &note : m_catalogue->notes)
        if (matchesNote(node, note))
            frequencies[size_t(note.document)] += noteWeight;
}

Result<MatchSet> SearchEngine::indexed(const QueryNode &node)
{
    std::vector<float> frequencies(m_catalogue->documents.size());
    for (const SearchTerm &term : node.terms) {
        const auto found = m_library.noting(m_library.indexReader.use([&](Database &database) {
            return SearchIndex(database).matches(term, node.field == QueryField::Title ? "title" : "");
        }));
        if (!found)
            return std::unexpected(found.error());
        besides(m_catalogue->documents, found->documents,
                [&](int document, size_t match) { frequencies[size_t(document)] += frequency(found->documents[match]); });
    }
    addNotes(node, frequencies);
    return ranked(std::move(frequencies));
}

MatchSet SearchEngine::ranked(std::vector<float> frequencies) const
{
    const auto count = float(std::ranges::count_if(frequencies, [](float f) { return f > 0.0F; }));
    const auto all = float(frequencies.size());
    const float rarity = std::log(1.0F + (all - count + 0.5F) / (count + 0.5F));
    const auto average = float(m_catalogue->averageLength);
    MatchSet found;
    for (size_t i = 0; i < frequencies.size(); ++i) {
        const float f = frequencies[i];
        if (f <= 0.0F)
            continue;
        const float length = float(m_catalogue->documents[i].length) / average;
        found.add(int(i), rarity * f * (saturation + 1.0F) / (f + saturation * (1.0F - lengthShare + lengthShare * length)));
    }
    return found;
}

namespace
{

/// How many places of one term are near those of another, in order of places. A place of the other takes `longest` positions at most.
int nearPairs(const std::vector<PhrasePlace> &a, const std::vector<PhrasePlace> &b, int longest, int distance)
{
    int pairs = 0;
    auto first = b.begin();
    for (const PhrasePlace &place : a) {
        const PhrasePlace earliest{place.column, place.position - longest - distance, 0};
        while (first != b.end() && *first < earliest)
            ++first;
        for (auto other = first; other != b.end() && other->column == place.column; ++other) {
            const bool isBehind = other->position > place.position;
            const int gap = isBehind ? other->position - place.end : place.position - other->end;
            if (isBehind && gap > distance)
                break;
            if (gap >= 0 && gap <= distance)
                ++pairs;
        }
    }
    return pairs;
}

} // namespace

Result<MatchSet> SearchEngine::near(const QueryNode &node)
{
    std::vector<float> frequencies(m_catalogue->documents.size());
    const char *filter = node.field == QueryField::Title ? "title" : "";
    const auto places = [&](const SearchTerm &term) {
        return m_library.noting(
            m_library.indexReader.use([&](Database &database) { return SearchIndex(database).matches(term, filter, true); }));
    };
    for (const SearchTerm &termA : node.parts[0].terms) {
        const auto a = places(termA);
        for (const SearchTerm &termB : node.parts[1].terms) {
            const auto b = places(termB);
            if (!a || !b)
                return std::unexpected(a ? b.error() : a.error());
            std::vector<int> ofB(m_catalogue->documents.size(), -1);
            besides(m_catalogue->documents, b->documents, [&](int document, size_t i) { ofB[size_t(document)] = int(i); });
            besides(m_catalogue->documents, a->documents, [&](int document, size_t i) {
                const int j = ofB[size_t(document)];
                if (j >= 0)
                    frequencies[size_t(document)] +=
                        float(nearPairs(a->places[i], b->places[size_t(j)], int(termB.tokens.size()), node.distance));
            });
        }
    }
    return ranked(std::move(frequencies));
}

Result<MatchSet> SearchEngine::listed(const QueryNode &node)
{
    const CodedLists *lists = nullptr;
    if (node.field == QueryField::Entity || node.field == QueryField::Speaker) {
        const auto names = m_catalogue->names(m_library);
        if (!names)
            return std::unexpected(names.error());
        lists = node.field == QueryField::Entity ? &(*names)->names : &(*names)->speakers;
    } else {
        const auto fields = m_catalogue->fields(m_library);
        if (!fields)
            return std::unexpected(fields.error());
        lists = node.field == QueryField::Author ? &(*fields)->authors
            : node.field == QueryField::Site     ? &(*fields)->sites
                                                 : &(*fields)->tags;
    }
    std::vector<char> wanted(size_t(lists->texts().size()));
    for (qsizetype i = 0; i < lists->folded().size(); ++i)
        wanted[size_t(i)] = anyOccurs(node.terms, lists->folded()[i]) ? 1 : 0;
    std::vector<float> frequencies(m_catalogue->documents.size());
    for (size_t i = 0; i < frequencies.size(); ++i)
        if (std::ranges::any_of((*lists)[i], [&](int code) { return wanted[size_t(code)] != 0; }))
            frequencies[i] = 1.0F;
    addNotes(node, frequencies);
    MatchSet found;
    for (size_t i = 0; i < frequencies.size(); ++i)
        if (frequencies[i] > 0.0F)
            found.add(int(i), 0.0F);
    return found;
}

Result<MatchSet> SearchEngine::conditions(const QueryNode &node, Within within)
{
    const size_t count = m_catalogue->documents.size();
    std::vector<int> found;
    const auto keep = [&](auto matches) {
        for (size_t i = 0; i < count; ++i)
            if (matches(i))
                found.push_back(int(i));
    };
    if (node.kind == Kind::Days) {
        keep([&](size_t i) {
            const QDate date = m_catalogue->documents[i].day == 0 ? QDate() : QDate::fromJulianDay(m_catalogue->documents[i].day);
            return date.isValid() && node.days.contains({date, date});
        });
        return unscored(found);
    }
    if (node.field == QueryField::Language) {
        const auto fields = m_catalogue->fields(m_library);
        if (!fields)
            return std::unexpected(fields.error());
        const CodedLists &languages = (*fields)->languages;
        keep([&](size_t i) {
            return std::ranges::any_of(languages[i], [&](int code) {
                const QString &language = languages.texts()[code];
                return language == node.text || language.startsWith(node.text + u'-');
            });
        });
        return unscored(found);
    }
    return valueConditions(node, within);
}

/// About kinds of claims and numbers. Those of few documents are read one by one as long as those of all have not been.
Result<MatchSet> SearchEngine::valueConditions(const QueryNode &node, Within within)
{
    constexpr size_t few = 200;
    if (within && within->size() <= few && !m_catalogue->hasValues()) {
        std::vector<int> found;
        for (const int document : *within) {
            const auto facts = m_library.noting(m_library.indexReader.use([&](Database &database) {
                return SearchIndex(database).values(m_catalogue->documents[size_t(document)].source);
            }));
            if (!facts)
                return std::unexpected(facts.error());
            const bool isThere = node.kind == Kind::Name
                ? (facts->kinds & kindsNamed(node.text)) != 0
                : std::ranges::any_of(facts->numbers, [&](const SearchFacts::Number &number) {
                      return node.value.allows(number.unit) && fulfils(number, node);
                  });
            if (isThere)
                found.push_back(document);
        }
        return unscored(found);
    }
    const auto values = m_catalogue->values(m_library);
    if (!values)
        return std::unexpected(values.error());
    const SearchCatalogue::Values &all = **values;
    std::vector<char> units;
    for (const QString &unit : all.units)
        units.push_back(node.value.allows(unit) ? 1 : 0);
    const quint32 kinds = node.kind == Kind::Name ? kindsNamed(node.text) : 0;
    std::vector<int> found;
    for (size_t i = 0; i < all.kinds.size(); ++i) {
        const auto first = all.numbers.begin() + qsizetype(all.firstNumber[i]);
        const auto last = all.numbers.begin() + qsizetype(all.firstNumber[i + 1]);
        const bool isThere = node.kind == Kind::Name ? (all.kinds[i] & kinds) != 0
                                                     : std::any_of(first, last, [&](const SearchCatalogue::Number &number) {
                                                           return units[size_t(number.unit)] != 0 && fulfils(number, node);
                                                       });
        if (isThere)
            found.push_back(int(i));
    }
    return unscored(found);
}

} // namespace lectern
