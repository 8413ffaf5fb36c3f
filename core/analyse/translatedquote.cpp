// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/translatedquote.h"

#include "core/extract/rowindex.h"
#include "core/text/script.h"

#include <map>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t LeastAnchors = 2;
constexpr size_t LeastNumbers = 2;
constexpr size_t LeastWithOneNumber = 4; ///< anchors in common where only one of them is a number
constexpr double LeastShare = 2.0 / 3;
constexpr double SmallestCount = 3; ///< one and two are said too often
constexpr qsizetype ShortestName = 3;

bool isLatinName(const QString &name)
{
    return name.size() >= ShortestName && std::ranges::none_of(name, [](QChar c) { return isHan(c.unicode()); })
        && std::ranges::any_of(name, [](QChar c) { return isLatinLetter(c.unicode()); });
}

QStringList foldedNames(const Entity &entity)
{
    QStringList names;
    for (const QString &name : QStringList{entity.name} + entity.aliases)
        names.append(folded(name, Folding::Search));
    names.sort();
    names.removeDuplicates();
    return names;
}

/// Counter words are not translated, other units are.
QString anchorOf(const Quantity &quantity)
{
    const double value = quantity.value.value_or(quantity.high.value_or(0));
    if (value == 0 || (quantity.kind == QuantityKind::Count && value < SmallestCount))
        return {};
    const QString unit = quantity.kind == QuantityKind::Count ? QString() : quantity.unit;
    return u"%1 %2 %3"_s.arg(toName(quantity.kind), QString::number(value, 'g', 12), unit);
}

void dropRepeated(std::vector<QStringList> &anchors, int from)
{
    const auto first = anchors.begin() + from;
    std::ranges::sort(first, anchors.end());
    const auto repeated = std::ranges::unique(first, anchors.end());
    anchors.erase(repeated.begin(), repeated.end());
}

bool meet(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &name) { return b.contains(name); });
}

class QuoteTracer
{
public:
    QuoteTracer(const Reading &reading, const Extraction &found)
        : m_reading(reading)
        , m_found(found)
        , m_rows(reading, found)
    {
    }

    [[nodiscard]] QuoteTrace trace(const Quote &quote) const
    {
        QuoteTrace trace{quote.span, m_reading.isChinese(), speakers(quote), {}, 0};
        const Span span = m_reading.projected(quote.span);
        for (const int row : m_rows.quantities(span)) {
            if (const QString anchor = anchorOf(m_found.quantities[size_t(row)]); !anchor.isEmpty())
                trace.anchors.push_back({anchor});
        }
        dropRepeated(trace.anchors, 0);
        trace.numbers = int(trace.anchors.size());
        for (const int row : m_rows.times(span)) {
            const TimeExpression &time = m_found.times[size_t(row)];
            if (!time.relative && !time.value.isEmpty())
                trace.anchors.push_back({time.value});
        }
        dropRepeated(trace.anchors, trace.numbers);
        for (const int row : m_rows.entities(span)) {
            QStringList names = foldedNames(m_found.entities[size_t(row)]);
            names.removeIf([](const QString &name) { return !isLatinName(name); });
            if (!names.isEmpty() && !meet(names, trace.speakers))
                trace.anchors.push_back(names);
        }
        return trace;
    }

private:
    [[nodiscard]] QStringList speakers(const Quote &quote) const
    {
        const QString name = folded(quote.speaker, Folding::Search);
        for (const Entity &entity : m_found.entities) {
            if (entity.type == EntityType::Term)
                continue;
            const QStringList names = foldedNames(entity);
            if (names.contains(name))
                return names;
        }
        return name.isEmpty() ? QStringList() : QStringList{name};
    }

    const Reading &m_reading;
    const Extraction &m_found;
    RowIndex m_rows;
};

/// Anchors in common over those of the quotation that has fewer; 0 where they are too few to tell.
double likeness(const QuoteTrace &a, const QuoteTrace &b)
{
    size_t common = 0, numbers = 0;
    for (size_t i = 0; i < a.anchors.size(); ++i) {
        const bool shared = std::ranges::any_of(b.anchors, [&](const QStringList &anchor) { return meet(a.anchors[i], anchor); });
        common += shared;
        numbers += shared && i < size_t(a.numbers);
    }
    const double share = double(common) / double(std::min(a.anchors.size(), b.anchors.size()));
    const bool enough = numbers >= LeastNumbers || (numbers > 0 && common >= LeastWithOneNumber);
    return enough && share >= LeastShare ? std::min(share, 1.0) : 0;
}

struct Place {
    int document = 0;
    const QuoteTrace *trace = nullptr;
};

} // namespace

std::vector<QuoteTrace> traceQuotes(const Reading &reading, const Extraction &found)
{
    std::vector<QuoteTrace> traces;
    if (found.quotes.empty())
        return traces;
    const QuoteTracer tracer(reading, found);
    for (const Quote &quote : found.quotes) {
        QuoteTrace trace = tracer.trace(quote);
        if (trace.anchors.size() >= LeastAnchors && trace.numbers > 0 && !trace.speakers.isEmpty())
            traces.push_back(std::move(trace));
    }
    return traces;
}

std::vector<SharedPassage> translatedQuotes(std::span<const std::vector<QuoteTrace>> documents, const std::stop_token &stop)
{
    std::map<QString, std::vector<Place>> english; // by speaker and first number: no quotation is held against all others
    for (size_t i = 0; i < documents.size(); ++i) {
        for (const QuoteTrace &trace : documents[i]) {
            for (const QString &speaker : trace.chinese ? QStringList() : trace.speakers) {
                for (int k = 0; k < trace.numbers; ++k)
                    english[speaker + u'\n' + trace.anchors[size_t(k)].front()].push_back({int(i), &trace});
            }
        }
    }
    std::vector<SharedPassage> passages;
    for (size_t i = 0; i < documents.size(); ++i) {
        for (const QuoteTrace &trace : documents[i]) {
            if (stop.stop_requested())
                return {};
            SharedPassage best{{}, 0, 0, SharedKind::Translation};
            for (const QString &speaker : trace.chinese ? trace.speakers : QStringList()) {
                for (int k = 0; k < trace.numbers; ++k) {
                    const auto places = english.find(speaker + u'\n' + trace.anchors[size_t(k)].front());
                    if (places == english.end())
                        continue;
                    for (const Place &place : places->second) {
                        const double like = likeness(trace, *place.trace);
                        if (like > best.likeness)
                            best = {
                                {{int(i), trace.span}, {place.document, place.trace->span}}, 0, like, SharedKind::Translation};
                    }
                }
            }
            if (!best.places.empty()) {
                std::ranges::sort(best.places);
                passages.push_back(std::move(best));
            }
        }
    }
    std::ranges::stable_sort(passages, {}, &SharedPassage::places);
    return passages;
}

} // namespace lectern
