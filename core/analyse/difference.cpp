// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/difference.h"

#include "core/analyse/numberlines.h"
#include "core/analyse/tokendiff.h"
#include "core/extract/rowindex.h"

#include <set>

namespace lectern
{

namespace
{

/// A passage in the reading projection.
struct Cut {
    Span span; ///< projected: whole sentences
    int first = -1, last = -1; ///< of Reading::sentences(), −1 where the passage lies in none
};

Cut cutOut(const Reading &reading, Span source)
{
    const Span wanted = reading.projected(source);
    const auto &sentences = reading.sentences();
    Cut cut{wanted, -1, -1};
    auto at = std::ranges::lower_bound(sentences, wanted.start, {}, [](const Sentence &s) { return s.span.end - 1; });
    for (; at != sentences.end() && (at->span.start < wanted.end || cut.first < 0); ++at) {
        if (at->span.start > wanted.start && cut.first < 0 && at->span.start >= std::max(wanted.end, wanted.start + 1))
            break; // it stands between two sentences
        if (cut.first < 0)
            cut.first = int(at - sentences.begin());
        cut.last = int(at - sentences.begin());
        cut.span = cut.span.united(at->span);
    }
    cut.span.end = std::min(cut.span.end, cut.span.start + LongestPassage);
    return cut;
}

QString sentenceText(const Reading &reading, int sentence)
{
    if (sentence < 0 || size_t(sentence) >= reading.sentences().size())
        return {};
    return reading.slice(reading.sentences()[size_t(sentence)].span).trimmed().toString();
}

/// The words of a passage, folded.
struct Tokens {
    std::vector<Span> spans; ///< projected
    std::vector<QString> texts;
};

Tokens tokensOf(const Reading &reading, Span passage)
{
    Tokens tokens;
    const auto &words = reading.words();
    auto word = std::ranges::lower_bound(words, passage.start, {}, [](const Word &w) { return w.span.start; });
    for (; word != words.end() && word->span.end <= passage.end; ++word) {
        const QString text = folded(reading.slice(word->span), Folding::Search);
        if (text.trimmed().isEmpty())
            continue;
        tokens.spans.push_back(word->span);
        tokens.texts.push_back(text);
    }
    return tokens;
}

bool isStop(const QString &token)
{
    return std::ranges::none_of(token, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// A run of stops in common between two differences says nothing.
void dropLoneStops(std::vector<std::pair<int, int>> &pairs, const std::array<Tokens, 2> &tokens)
{
    const auto follows = [&](size_t i) {
        return i > 0 && pairs[i].first == pairs[i - 1].first + 1 && pairs[i].second == pairs[i - 1].second + 1;
    };
    std::vector<std::pair<int, int>> kept;
    for (size_t i = 0; i < pairs.size();) {
        size_t end = i + 1;
        while (end < pairs.size() && follows(end))
            ++end;
        const bool atStart = pairs[i].first == 0 || pairs[i].second == 0;
        const bool atEnd = size_t(pairs[end - 1].first) + 1 == tokens[0].texts.size()
            || size_t(pairs[end - 1].second) + 1 == tokens[1].texts.size();
        const bool stops = std::all_of(pairs.begin() + qsizetype(i), pairs.begin() + qsizetype(end),
                                       [&](const auto &pair) { return isStop(tokens[0].texts[size_t(pair.first)]); });
        if (!stops || atStart || atEnd)
            kept.insert(kept.end(), pairs.begin() + qsizetype(i), pairs.begin() + qsizetype(end));
        i = end;
    }
    pairs = std::move(kept);
}

std::vector<DifferencePiece> piecesOf(const Reading &reading, Span passage, const Tokens &tokens, const std::vector<bool> &same)
{
    std::vector<DifferencePiece> pieces;
    bool isParagraph = true;
    const auto append = [&](Span span, bool differs) {
        for (const QChar c : reading.slice(span)) {
            if (c == u'\n') {
                isParagraph = true;
                continue;
            }
            if (pieces.empty() || pieces.back().differs != differs || isParagraph)
                pieces.push_back({{}, differs, std::exchange(isParagraph, false)});
            pieces.back().text += c;
        }
    };
    qsizetype at = passage.start;
    for (size_t i = 0; i < tokens.spans.size(); ++i) {
        // What lies between two words is as they are.
        const bool between = i > 0 && !same[i - 1] && !same[i];
        append({at, tokens.spans[i].start}, between);
        append(tokens.spans[i], !same[i]);
        at = tokens.spans[i].end;
    }
    append({at, passage.end}, false);
    return pieces;
}

void compareWords(PassageDifference &difference, const std::array<const Reading *, 2> &readings, const std::array<Cut, 2> &cuts)
{
    const std::array<Tokens, 2> tokens{tokensOf(*readings[0], cuts[0].span), tokensOf(*readings[1], cuts[1].span)};
    std::array<std::vector<bool>, 2> same{std::vector<bool>(tokens[0].texts.size(), difference.acrossLanguages),
                                          std::vector<bool>(tokens[1].texts.size(), difference.acrossLanguages)};
    if (!difference.acrossLanguages) {
        auto pairs = commonTokens(tokens[0].texts, tokens[1].texts);
        dropLoneStops(pairs, tokens);
        for (const auto &[left, right] : pairs) {
            same[0][size_t(left)] = true;
            same[1][size_t(right)] = true;
        }
    }
    for (size_t side = 0; side < 2; ++side)
        difference.sides[side].pieces = piecesOf(*readings[side], cuts[side].span, tokens[side], same[side]);
}

/// Times by what they mean, or by their words where they are not fixed.
void compareTimes(PassageDifference &difference, const std::array<ReadDocument, 2> &documents,
                  const std::array<std::vector<int>, 2> &times)
{
    const auto key = [&](size_t side, int row) {
        const TimeExpression &time = documents[side].found.times[size_t(row)];
        return time.value.isEmpty() ? documents[side].reading.document().source.slice(time.span).toString() : time.value;
    };
    std::set<QString> done;
    for (size_t side = 0; side < 2; ++side) {
        for (const int row : times[side]) {
            const QString wanted = key(side, row);
            if (!done.insert(wanted).second)
                continue;
            NameLine line{Layer::Times, {}};
            line.sides[side] =
                documents[side].reading.document().source.slice(documents[side].found.times[size_t(row)].span).toString();
            const auto other = std::ranges::find_if(times[1 - side], [&](int i) { return key(1 - side, i) == wanted; });
            if (other != times[1 - side].end())
                line.sides[1 - side] = documents[1 - side]
                                           .reading.document()
                                           .source.slice(documents[1 - side].found.times[size_t(*other)].span)
                                           .toString();
            difference.names.push_back(std::move(line));
        }
    }
}

QStringList foldedNames(const Entity &entity)
{
    QStringList names{folded(entity.name, Folding::Search)};
    for (const QString &name : entity.aliases)
        names.push_back(folded(name, Folding::Search));
    return names;
}

void compareEntities(PassageDifference &difference, const std::array<ReadDocument, 2> &documents,
                     const std::array<std::vector<int>, 2> &entities)
{
    std::vector<bool> taken(entities[1].size());
    for (const int left : entities[0]) {
        const Entity &entity = documents[0].found.entities[size_t(left)];
        const QStringList names = foldedNames(entity);
        NameLine line{Layer::Entities, {entity.name, {}}};
        for (size_t i = 0; i < entities[1].size() && line.sides[1].isEmpty(); ++i) {
            const Entity &other = documents[1].found.entities[size_t(entities[1][i])];
            const QStringList otherNames = foldedNames(other);
            if (taken[i] || std::ranges::none_of(names, [&](const QString &name) { return otherNames.contains(name); }))
                continue;
            taken[i] = true;
            line.sides[1] = other.name;
        }
        difference.names.push_back(std::move(line));
    }
    for (size_t i = 0; i < entities[1].size(); ++i)
        if (!taken[i])
            difference.names.push_back({Layer::Entities, {QString(), documents[1].found.entities[size_t(entities[1][i])].name}});
}

} // namespace

PassageDifference differenceOf(const ReadDocument &leftDocument, Span left, const ReadDocument &rightDocument, Span right,
                               const RateTable &rates)
{
    const std::array<ReadDocument, 2> documents{leftDocument, rightDocument};
    const std::array<const Reading *, 2> readings{&leftDocument.reading, &rightDocument.reading};
    const std::array<Span, 2> chosen{left, right};
    std::array<Cut, 2> cuts;
    PassageDifference difference;
    difference.acrossLanguages = readings[0]->isChinese() != readings[1]->isChinese();
    std::array<std::vector<int>, 2> times, entities;
    std::array<std::vector<DifferenceNumber>, 2> numbers;
    for (size_t side = 0; side < 2; ++side) {
        const Reading &reading = *readings[side];
        cuts[side] = cutOut(reading, chosen[side]);
        DifferenceSide &of = difference.sides[side];
        of.passage = reading.source(cuts[side].span).united(chosen[side]);
        of.isChinese = reading.isChinese();
        if (cuts[side].first >= 0) {
            of.before = sentenceText(reading, cuts[side].first - 1);
            of.after = sentenceText(reading, cuts[side].last + 1);
        }
        const RowIndex rows(reading, documents[side].found);
        times[side] = rows.times(cuts[side].span);
        entities[side] = rows.entities(cuts[side].span);
        numbers[side] = numbersIn(documents[side], cuts[side].span, rows.quantities(cuts[side].span));
    }
    compareWords(difference, readings, cuts);
    difference.numbers = numberLines(documents, numbers, chosen, rates);
    compareTimes(difference, documents, times);
    compareEntities(difference, documents, entities);
    return difference;
}

} // namespace lectern
