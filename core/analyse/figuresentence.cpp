// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/figuresentence.h"

#include "core/text/script.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const CueTable &cueTable()
{
    static const CueTable table(u"lexicon/arithmetic-cues.tsv"_s,
                                {u"from"_s, u"to"_s, u"compared"_s, u"grow"_s, u"more"_s, u"is"_s, u"share"_s, u"partof"_s,
                                 u"within"_s, u"whole"_s, u"total"_s, u"list"_s, u"compound"_s, u"each"_s, u"period"_s,
                                 u"result"_s, u"bridge"_s, u"range"_s, u"none"_s});
    return table;
}

bool isBreak(char16_t c)
{
    return c == u',' || c == u'\uFF0C' || c == u'(' || c == u')' || c == u'\uFF08' || c == u'\uFF09';
}

bool isStop(char16_t c)
{
    return c == u';' || c == u'\uFF1B' || c == u'\n' || c == u'\u3002';
}

bool isLetter(char16_t c)
{
    return isHan(c) || isLatinLetter(c) || isDigit(c);
}

} // namespace

bool SentenceFigure::isLevel() const
{
    return quantity->change == Change::None && quantity->kind != QuantityKind::Ratio && quantity->kind != QuantityKind::Duration;
}

FigureSentence::FigureSentence(const Reading &reading, const Extraction &found, const RowIndex &rows, int sentence)
    : m_reading(&reading)
    , m_found(&found)
    , m_span(reading.sentences()[size_t(sentence)].span)
    , m_times(rows.times(m_span))
{
    takeFigures(rows);
    if (m_figures.size() < 2)
        return; // nothing to tie together
    takeCues();
    splitLevels();
}

void FigureSentence::takeFigures(const RowIndex &rows)
{
    for (const int row : rows.quantities(m_span)) {
        const Quantity &quantity = m_found->quantities[size_t(row)];
        const Span span = m_reading->projected(quantity.span);
        m_figures.push_back({span, row, &quantity, figureOf(quantity, m_reading->slice(span))});
    }
}

void FigureSentence::takeCues()
{
    const QString lower = lowered(m_reading->slice(m_span));
    auto figure = m_figures.begin();
    for (CueHit hit : cueTable().find(lower, {0, lower.size()})) {
        hit.span = {hit.span.start + m_span.start, hit.span.end + m_span.start};
        figure = std::find_if(figure, m_figures.end(), [&](const SentenceFigure &f) { return f.span.end > hit.span.start; });
        const bool inside = figure != m_figures.end() && figure->span.overlaps(hit.span);
        if (!inside || (is(hit, ArithmeticCue::To) && !figure->quantity->value))
            m_cues.push_back(hit);
    }
    for (const CueHit &hit : m_cues)
        m_known.push_back(hit.span);
    for (const int time : m_times)
        m_known.push_back(m_reading->projected(m_found->times[size_t(time)].span));
    std::ranges::sort(m_known);
}

/// A range behind a word like "from" is no range but two levels: grew from $2 million to $6 million.
void FigureSentence::splitLevels()
{
    std::vector<SentenceFigure> figures;
    for (const SentenceFigure &figure : m_figures) {
        const Quantity &range = *figure.quantity;
        const CueHit *to = range.low && range.high ? firstCue(ArithmeticCue::To, figure.span) : nullptr;
        const Span before{std::max(m_span.start, figure.span.start - 8), figure.span.start};
        const CueHit *from = to ? lastCue(ArithmeticCue::From, before) : nullptr;
        if (!from || strangers({from->span.end, before.end}) > 0) {
            figures.push_back(figure);
            continue;
        }
        for (const auto &[span, value] : {std::pair{Span{figure.span.start, to->span.start}, *range.low},
                                          std::pair{Span{to->span.end, figure.span.end}, *range.high}}) {
            Quantity &level = m_bounds.emplace_back(range);
            level.value = value;
            level.low = level.high = std::nullopt;
            const QStringView words = m_reading->slice(span);
            const qsizetype leading = std::ranges::find_if(words, [](QChar c) { return !c.isSpace(); }) - words.begin();
            const Span written{span.start + leading, span.start + words.trimmed().size() + leading};
            figures.push_back({written, figure.row, &level, figureOf(level, m_reading->slice(written))});
        }
    }
    m_figures = std::move(figures);
}

std::span<const CueHit> FigureSentence::cues(Span within) const
{
    const auto start = [](const CueHit &hit) { return hit.span.start; };
    const auto first = std::ranges::lower_bound(m_cues, within.start, {}, start);
    auto end = std::ranges::lower_bound(first, m_cues.end(), within.end, {}, start);
    if (end != first && (end - 1)->span.end > within.end)
        --end;
    return {first, end};
}

const CueHit *FigureSentence::lastCue(ArithmeticCue cue, Span within) const
{
    const CueHit *last = nullptr;
    for (const CueHit &hit : cues(within))
        last = is(hit, cue) ? &hit : last;
    return last;
}

const CueHit *FigureSentence::firstCue(ArithmeticCue cue, Span within) const
{
    const auto hits = cues(within);
    const auto found = std::ranges::find_if(hits, [cue](const CueHit &hit) { return is(hit, cue); });
    return found == hits.end() ? nullptr : &*found;
}

int FigureSentence::strangers(Span gap) const
{
    int count = 0;
    auto known = std::ranges::lower_bound(m_known, gap.start, {}, &Span::end);
    bool inWord = false;
    for (qsizetype at = gap.start; at < gap.end; ++at) {
        known = std::find_if(known, m_known.end(), [at](Span span) { return span.end > at; });
        const char16_t c = m_reading->text()[at].unicode();
        const bool strange = isLetter(c) && (known == m_known.end() || !known->contains(at));
        const bool latin = strange && !isHan(c);
        count += strange && !(latin && inWord); // a Latin word counts as one
        inWord = latin;
    }
    return count;
}

int FigureSentence::breaks(Span gap) const
{
    return gap.isEmpty() ? 0 : int(std::ranges::count_if(m_reading->slice(gap), [](QChar c) { return isBreak(c.unicode()); }));
}

bool FigureSentence::parted(Span gap) const
{
    return !gap.isEmpty() && std::ranges::any_of(m_reading->slice(gap), [](QChar c) { return isStop(c.unicode()); });
}

std::optional<int> FigureSentence::yearOf(const SentenceFigure &figure) const
{
    constexpr qsizetype reach = 80, reachBehind = 4;
    const size_t index = size_t(&figure - m_figures.data());
    const qsizetype start = index > 0 ? m_figures[index - 1].span.end : m_span.start;
    std::optional<int> year;
    const auto begin = [this](int time) { return m_reading->projected(m_found->times[size_t(time)].span).start; };
    for (auto time = std::ranges::lower_bound(m_times, start, {}, begin); time != m_times.end(); ++time) {
        const TimeExpression &expression = m_found->times[size_t(*time)];
        const Span span = m_reading->projected(expression.span);
        if (span.start > figure.span.end + reachBehind)
            break;
        const auto range = yearsOf(expression.value);
        const bool before = span.end <= figure.span.start && figure.span.start - span.end <= reach;
        const Span gap{figure.span.end, span.start};
        const bool behind = span.start >= figure.span.end && breaks(gap) == 0 && !hasCue(ArithmeticCue::To, gap);
        if (range && range->first == range->second && (before || behind))
            year = range->first;
    }
    return year;
}

std::optional<std::pair<int, int>> yearsOf(const QString &value)
{
    const auto year = [](QStringView part) { return part.size() == 4 ? part.toInt() : 0; };
    const qsizetype slash = value.indexOf(u'/');
    const QStringView text(value);
    const int first = year(slash < 0 ? text : text.first(slash));
    const int last = year(slash < 0 ? text : text.sliced(slash + 1));
    return first > 0 && last > 0 ? std::optional(std::pair{first, last}) : std::nullopt;
}

bool commensurable(const Quantity &a, const Quantity &b)
{
    if (a.kind != b.kind)
        return false;
    return a.unit == b.unit || (a.kind == QuantityKind::Count && (a.unit.isEmpty() || b.unit.isEmpty()));
}

} // namespace lectern
