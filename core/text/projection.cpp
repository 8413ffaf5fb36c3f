// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/projection.h"

#include "core/text/folding.h"
#include "core/text/pinyin.h"
#include "core/text/script.h"

#include <algorithm>
#include <array>

namespace lectern
{

namespace
{

constexpr int StepBits = 6; ///< an index has an entry for so many offsets, as a power of two

using Runs = std::vector<Projection::Run>;

/// For each 64th offset up to the end of the last run the first run that ends behind it.
template<typename End>
std::vector<uint32_t> indexOf(const Runs &runs, End end)
{
    std::vector<uint32_t> index;
    if (runs.empty())
        return index;
    index.reserve(static_cast<size_t>(end(runs.back()) >> StepBits) + 1);
    for (size_t i = 0; i < runs.size(); ++i) {
        while (static_cast<qsizetype>(index.size() << StepBits) < end(runs[i]))
            index.push_back(static_cast<uint32_t>(i));
    }
    return index;
}

template<typename End>
Runs::const_iterator behind(const Runs &runs, const std::vector<uint32_t> &index, qsizetype offset, End end)
{
    const size_t step = static_cast<size_t>(std::max<qsizetype>(0, offset)) >> StepBits;
    if (step >= index.size())
        return runs.end();
    auto run = runs.begin() + index[step];
    while (run != runs.end() && end(*run) <= offset)
        ++run;
    return run;
}

qsizetype projectedEnd(const Projection::Run &run)
{
    return run.projected + run.length;
}

qsizetype sourceEnd(const Projection::Run &run)
{
    return run.source + run.length + run.more;
}

/// The source offset of a projected one that lies in a run or at one of its ends: a whole run has none but its ends.
qsizetype sourceStartIn(const Projection::Run &run, qsizetype projected)
{
    return run.more != 0 ? run.source : run.source + std::max<qsizetype>(0, projected - run.projected);
}

qsizetype sourceEndIn(const Projection::Run &run, qsizetype projected)
{
    return run.more != 0 ? sourceEnd(run) : run.source + std::min(run.length, projected - run.projected);
}

qsizetype projectedStartIn(const Projection::Run &run, qsizetype source)
{
    return run.more != 0 ? run.projected : run.projected + std::max<qsizetype>(0, source - run.source);
}

qsizetype projectedEndIn(const Projection::Run &run, qsizetype source)
{
    return run.more != 0 ? projectedEnd(run) : run.projected + std::min(run.length, source - run.source);
}

/// Whether a character is kept, whatever stands around it.
bool isPlain(char16_t c, char16_t folded)
{
    if (folded > 0x3000 && folded < 0xD800)
        return true;
    return folded != u' ' && c != u'\n' && c != u'\t' && folded != 0 && folded != u'(' && folded != u'（' && folded != 0xDB40
        && folded < Combines;
}

} // namespace

Projection::Projection(QString text, std::vector<Run> runs)
    : m_text(std::move(text))
    , m_runs(std::move(runs))
    , m_runAt(indexOf(m_runs, projectedEnd))
    , m_sourceRunAt(indexOf(m_runs, sourceEnd))
{
}

std::vector<Projection::Run>::const_iterator Projection::runBehind(qsizetype projected) const
{
    return behind(m_runs, m_runAt, projected, projectedEnd);
}

std::vector<Projection::Run>::const_iterator Projection::sourceRunBehind(qsizetype source) const
{
    return behind(m_runs, m_sourceRunAt, source, sourceEnd);
}

Span Projection::toSource(Span projected) const
{
    // The first run that ends behind the span's start, and the last one that begins before its end.
    const auto first = runBehind(projected.start);
    if (!projected.isEmpty() && first != m_runs.end() && first->projected < projected.end) {
        const qsizetype start = sourceStartIn(*first, projected.start);
        if (projectedEnd(*first) >= projected.end)
            return {start, sourceEndIn(*first, projected.end)};
        auto last = std::prev(std::ranges::lower_bound(first, m_runs.end(), projected.end, {}, &Run::projected));
        while (last > first && last->length == 0)
            --last;
        return {start, sourceEndIn(*last, projected.end)};
    }
    return sourcePoint(projected.start);
}

bool Projection::isUnbroken(Span projected) const
{
    const auto after = std::ranges::upper_bound(m_runs, projected.start, {}, &Run::projected);
    if (after == m_runs.begin())
        return false;
    const Run &run = *std::prev(after);
    return run.more == 0 && run.projected + run.length >= projected.end;
}

Span Projection::sourcePoint(qsizetype projected) const
{
    const auto after = std::ranges::upper_bound(m_runs, projected, {}, &Run::projected);
    if (after == m_runs.begin())
        return {};
    const Run &run = *std::prev(after);
    const qsizetype point = projected > run.projected ? sourceEndIn(run, projected) : run.source;
    return {point, point};
}

Span Projection::fromSource(Span source) const
{
    const auto first = sourceRunBehind(source.start);
    if (first == m_runs.end())
        return {m_text.size(), m_text.size()};
    const qsizetype start = projectedStartIn(*first, source.start);
    if (source.isEmpty() || first->source >= source.end)
        return {start, start};
    if (sourceEnd(*first) >= source.end && (std::next(first) == m_runs.end() || std::next(first)->source >= source.end))
        return {start, std::max(start, projectedEndIn(*first, source.end))};
    const Run &last = *std::prev(std::ranges::lower_bound(first, m_runs.end(), source.end, {}, &Run::source));
    return {start, std::max(start, projectedEndIn(last, source.end))};
}

ProjectionBuilder::ProjectionBuilder(QStringView source, Folding folding)
    : m_source(source)
    , m_folding(folding)
    , m_table(foldTable(folding))
{
}

void ProjectionBuilder::append(Span span)
{
    qsizetype i = std::max(span.start, m_droppedUntil);
    while (i < span.end) {
        std::array<char16_t, 256> plain; // what is only folded is taken many characters at a time
        size_t count = 0;
        for (; i < span.end && count < plain.size() && isPlain(m_source[i].unicode(), m_table[m_source[i].unicode()]); ++i)
            plain[count++] = m_table[m_source[i].unicode()];
        if (count > 0) {
            keep(i - qsizetype(count), plain.front());
            m_text.append(QStringView(plain).sliced(1, qsizetype(count) - 1));
            m_runs.back().length += qsizetype(count) - 1;
            continue;
        }
        const char16_t c = m_source[i].unicode();
        const char16_t to = m_table[c];
        if (to == u' ' || c == u'\n' || c == u'\t')
            i = appendSpace({i, span.end});
        else if (const qsizetype dropped = droppedAt(i, to); dropped > 0)
            i += dropped;
        else if (to == Combines)
            combine(i++);
        else if (to == Expands)
            i += expand(i, span.end);
        else
            keep(i++, to);
    }
    m_droppedUntil = std::max(m_droppedUntil, i);
}

/// How many units are left out at `i`: a gloss, or one ignorable character.
qsizetype ProjectionBuilder::droppedAt(qsizetype i, char16_t folded) const
{
    if (folded == 0)
        return 1;
    if (folded == u'(' || folded == u'（')
        return isHanBefore(m_text, m_text.size()) ? glossLength(m_source, i, m_text) : 0;
    const bool selector = folded == 0xDB40 && i + 1 < m_source.size() && m_source[i + 1].isLowSurrogate();
    return selector ? 2 : 0;
}

/// White space at the start of `rest`: one space for all of it; none for a line break beside a character as wide as it is high.
qsizetype ProjectionBuilder::appendSpace(Span rest)
{
    bool breaks = false;
    qsizetype end = rest.start;
    for (; end < rest.end; ++end) {
        const char16_t c = m_source[end].unicode();
        const char16_t to = m_table[c];
        if (to != u' ' && to != 0 && c != u'\n' && c != u'\t')
            break;
        breaks |= c == u'\n';
    }
    const bool atStart = m_text.isEmpty() || last() == u'\n' || last() == u' ';
    const bool besideWide = !atStart && (isWide(last().unicode()) || (end < rest.end && isWide(m_source[end].unicode())));
    if (!atStart && !(breaks && besideWide))
        keep(rest.start, u' ');
    return end;
}

void ProjectionBuilder::keep(qsizetype source, char16_t folded)
{
    if (m_runs.empty() || m_runs.back().more != 0 || sourceEnd(m_runs.back()) != source
        || projectedEnd(m_runs.back()) != m_text.size())
        m_runs.push_back({m_text.size(), source, 0});
    ++m_runs.back().length;
    m_text.append(QChar(folded));
}

/// A character that stands for several, or a surrogate pair; returns the units it takes.
qsizetype ProjectionBuilder::expand(qsizetype i, qsizetype end)
{
    const Expansion expansion = expansionAt(m_source.first(end), i, last());
    if (expansion.text.size() == expansion.length) {
        for (qsizetype k = 0; k < expansion.length; ++k)
            keep(i + k, expansion.text[k].unicode());
        return expansion.length;
    }
    m_runs.push_back({m_text.size(), i, expansion.text.size(), expansion.length - expansion.text.size()});
    m_text.append(expansion.text);
    return expansion.length;
}

/// A combining character becomes one with what it stands behind, in the text or in the source only.
void ProjectionBuilder::combine(qsizetype i)
{
    const bool follows = !m_runs.empty() && m_runs.back().length > 0 && projectedEnd(m_runs.back()) == m_text.size()
        && std::ranges::all_of(m_source.sliced(sourceEnd(m_runs.back()), i - sourceEnd(m_runs.back())),
                               [this](QChar c) { return m_table[c.unicode()] == 0; });
    const char16_t mark = m_source[i].unicode();
    const QChar composed = follows ? composedWith(last(), mark) : QChar();
    if (composed.isNull() && isJamo(mark))
        return keep(i, mark);
    if (!follows)
        return;
    if (m_runs.back().more == 0) {
        const qsizetype base = last().isLowSurrogate() && m_runs.back().length > 1 ? 2 : 1;
        Projection::Run run{m_text.size() - base, sourceEnd(m_runs.back()) - base, base, 0};
        m_runs.back().length -= base;
        if (m_runs.back().length == 0)
            m_runs.pop_back();
        m_runs.push_back(run);
    }
    m_runs.back().more = i + 1 - m_runs.back().source - m_runs.back().length;
    if (!composed.isNull())
        m_text.back() = QChar(m_table[composed.unicode()]);
}

void ProjectionBuilder::insert(QChar character, qsizetype at)
{
    m_runs.push_back({m_text.size(), at, 0});
    m_text.append(character);
}

Projection ProjectionBuilder::take()
{
    if (m_folding == Folding::Reading && isTraditional(m_source))
        foldInContext(m_text);
    m_droppedUntil = 0;
    return {std::exchange(m_text, {}), std::exchange(m_runs, {})};
}

std::vector<Span> glosses(QStringView text)
{
    std::vector<Span> found;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if ((text[i] != u'(' && text[i] != u'（') || !isHanBefore(text, i))
            continue;
        if (const qsizetype length = glossLength(text, i, text.first(i)); length > 0) {
            found.push_back({i, i + length});
            i += length - 1;
        }
    }
    return found;
}

} // namespace lectern
