// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/foldstate.h"

#include <algorithm>

namespace lectern
{

void FoldState::reset(const std::vector<Fold> &folds)
{
    m_folds = folds;
    m_open.assign(folds.size(), false);
}

int FoldState::indexAt(qsizetype view) const
{
    const auto after = std::ranges::upper_bound(m_folds, view, {}, [](const Fold &fold) { return fold.view.start; });
    if (after == m_folds.begin() || view > std::prev(after)->view.end)
        return -1;
    return int(after - m_folds.begin()) - 1;
}

const Fold *FoldState::closedAt(qsizetype lineStart) const
{
    const int index = indexAt(lineStart);
    return index >= 0 && !m_open[size_t(index)] && m_folds[size_t(index)].view.start == lineStart ? &m_folds[size_t(index)]
                                                                                                  : nullptr;
}

const Fold *FoldState::openAt(qsizetype lineStart) const
{
    const int index = indexAt(lineStart);
    return index >= 0 && m_open[size_t(index)] && m_folds[size_t(index)].view.start == lineStart ? &m_folds[size_t(index)]
                                                                                                 : nullptr;
}

bool FoldState::hides(qsizetype lineStart) const
{
    const int index = indexAt(lineStart);
    return index >= 0 && !m_open[size_t(index)] && m_folds[size_t(index)].view.start < lineStart;
}

bool FoldState::isClosed(qsizetype view) const
{
    const int index = indexAt(view);
    return index >= 0 && !m_open[size_t(index)];
}

Span FoldState::set(qsizetype view, bool open)
{
    const int index = indexAt(view);
    if (index < 0 || m_open[size_t(index)] == open)
        return {};
    m_open[size_t(index)] = open;
    return m_folds[size_t(index)].view;
}

} // namespace lectern
