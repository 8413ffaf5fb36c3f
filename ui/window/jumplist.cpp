// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/jumplist.h"

#include "core/text/projection.h"
#include "ui/documents/documentsmodel.h"
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

void JumpList::setDocuments(const std::vector<SourceSummary> &sources)
{
    m_documents.clear();
    m_documents.reserve(sources.size());
    for (const SourceSummary &source : sources) {
        QStringList quiet;
        if (source.meta.date.isValid())
            quiet << source.meta.date.toString(Qt::ISODate);
        if (!source.meta.site.isEmpty())
            quiet << source.meta.site;
        const QString title = withoutGlosses(shownTitle(source));
        m_documents.push_back({{source.id, {}, title, quiet.join(u" · "_s), false}, folded(title, Folding::Search)});
    }
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

std::vector<JumpTarget> JumpList::find(const QString &words, int limit) const
{
    const QString wanted = folded(words, Folding::Search).simplified();
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_headings) {
        if (const int score = foldedPaletteScore(entry.folded, wanted); wanted.isEmpty() || score >= leastScore(wanted))
            found.emplace_back(-score, &entry);
    }
    for (auto entry = m_documents.rbegin(); entry != m_documents.rend(); ++entry) {
        if (const int score = foldedPaletteScore(entry->folded, wanted); wanted.isEmpty() || score >= leastScore(wanted))
            found.emplace_back(-score, &*entry);
    }
    if (!wanted.isEmpty())
        std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    std::vector<JumpTarget> targets;
    for (const auto &[score, entry] : found) {
        if (int(targets.size()) == limit)
            break;
        targets.push_back(entry->target);
    }
    return targets;
}

} // namespace lectern
