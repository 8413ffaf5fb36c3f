// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/jumplist.h"

#include "core/text/projection.h"
#include "ui/rows/visibletext.h"
#include "ui/window/palette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Letters that are merely strewn over a title in their order are no answer; half of them at the beginnings of words or side by side are.
int leastScore(const QString &words)
{
    return 1 + int(words.size()) * 3;
}

} // namespace

JumpList::Titles JumpList::foldedTitles(const DocumentsListing &listing)
{
    auto titles = std::make_shared<std::vector<QString>>();
    titles->reserve(listing.sources.size());
    for (const SourceSummary &source : listing.sources)
        titles->push_back(folded(withoutGlosses(shownTitle(source)), Folding::Search));
    return titles;
}

void JumpList::setDocuments(SharedListing listing, Titles titles)
{
    m_listing = std::move(listing);
    m_titles = std::move(titles);
}

void JumpList::setHeadings(const OpenDocument *document)
{
    m_headings.clear();
    if (!document)
        return;
    const Headings headings(document->parsed);
    for (const auto &[start, title] : headings.all()) {
        const Block *block = blockAt(document->parsed, start);
        if (block)
            m_headings.push_back({{document->summary.id, block->span, title, {}, true}, folded(title, Folding::Search)});
    }
}

/// Headings come first, then documents.
JumpTarget JumpList::target(int place) const
{
    if (size_t(place) < m_headings.size())
        return m_headings[size_t(place)].target;
    const SourceSummary &source = m_listing->sources[size_t(place) - m_headings.size()];
    QStringList quiet;
    if (source.meta.date.isValid())
        quiet << source.meta.date.toString(Qt::ISODate);
    if (!source.meta.site.isEmpty())
        quiet << source.meta.site;
    return {source.id, {}, withoutGlosses(shownTitle(source)), quiet.join(u" · "_s), false};
}

std::vector<JumpTarget> JumpList::find(const QString &words, int limit) const
{
    const QString wanted = folded(words, Folding::Search).simplified();
    std::vector<std::pair<int, int>> found; // score, the better the less; place
    const auto look = [&](const QString &title, size_t place) {
        if (wanted.isEmpty())
            found.emplace_back(0, int(place));
        else if (const int score = foldedPaletteScore(title, wanted); score >= leastScore(wanted))
            found.emplace_back(-score, int(place));
    };
    for (size_t i = 0; i < m_headings.size(); ++i)
        look(m_headings[i].folded, i);
    for (size_t i = m_titles->size(); i-- > 0;) // those imported last first
        look((*m_titles)[i], m_headings.size() + i);
    std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    found.resize(std::min(found.size(), size_t(std::max(limit, 0))));
    std::vector<JumpTarget> targets;
    for (const auto &[score, place] : found)
        targets.push_back(target(place));
    return targets;
}

} // namespace lectern
