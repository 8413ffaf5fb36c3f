// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/rowmatcher.h"

#include "core/text/projection.h"
#include "ui/rows/rowlines.h"
#include "ui/rows/visibletext.h"
#include "ui/state/rowspan.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype Around = 60; // what a number or date is looked for by, beside itself

std::vector<int> allRows(int count)
{
    std::vector<int> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

RowMatcher::RowMatcher(std::shared_ptr<const OpenDocument> document, Layer layer)
    : m_document(std::move(document))
    , m_layer(layer)
    , m_found(m_document ? allRows(rowCount(m_document->extraction, layer)) : std::vector<int>())
{
}

QString RowMatcher::searchText(int row) const
{
    const RowRef ref{m_layer, row};
    const RowLines lines = linesOf(*m_document, ref);
    const QString shown = lines.text + u'\n' + lines.quiet + u'\n' + lines.aside;
    if (m_layer == Layer::Entities)
        return shown;
    const Span span = spanOf(m_document->extraction, ref);
    const bool isShort = m_layer == Layer::Quantities || m_layer == Layer::Times;
    return shown + u'\n'
        + (isShort ? contextOf(m_document->parsed, span, Around).text : visibleText(m_document->parsed, span, 2000));
}

void RowMatcher::prepare()
{
    const int count = rowCount(m_document->extraction, m_layer);
    m_texts.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        m_texts.push_back(folded(searchText(row), Folding::Search));
}

const std::vector<int> &RowMatcher::match(const QString &filter)
{
    const QString wanted = folded(filter.simplified(), Folding::Search);
    if (!m_document || wanted == m_filter)
        return m_found;
    if (!wanted.startsWith(m_filter))
        m_found = allRows(rowCount(m_document->extraction, m_layer));
    m_filter = wanted;
    if (m_texts.empty())
        prepare();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::erase_if(m_found, [&](int row) {
        return !std::ranges::all_of(words, [&](const QString &word) { return m_texts[size_t(row)].contains(word); });
    });
    return m_found;
}

} // namespace lectern
