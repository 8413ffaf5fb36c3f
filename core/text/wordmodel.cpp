// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordmodel.h"

#include <limits>

namespace lectern
{

namespace
{

constexpr double never = -std::numeric_limits<double>::infinity();

} // namespace

const std::vector<WordModel::Piece> &WordModel::cut(QStringView run)
{
    m_cells.clear();
    m_columns.assign(1, 0);
    start(run[0].unicode());
    for (qsizetype i = 1; i < run.size(); ++i) {
        const size_t column = m_columns.back();
        m_columns.push_back(m_cells.size());
        advance(run[i].unicode(), column);
    }
    trace(run.size());
    return m_pieces;
}

void WordModel::start(char16_t unit)
{
    for (const WordEmission &emission : m_file.emissionsOf(unit)) {
        if (emission.usual != 0)
            m_cells.push_back({double(m_file.starts[emission.state]) + emission.logProbability, 0, emission.state});
    }
    if (!m_cells.empty())
        return;
    for (const WordEmission &emission : m_file.emissionsOf(unit))
        m_cells.push_back({double(m_file.starts[emission.state]) + emission.logProbability, 0, emission.state});
}

/// Adds the cells of one character: its usual states that can follow, else any of its states, reachable or not.
void WordModel::advance(char16_t unit, size_t column)
{
    const std::span<const WordEmission> emissions = m_file.emissionsOf(unit);
    const size_t first = m_cells.size();
    for (size_t i = column; i < first; ++i) {
        m_cellOf[m_cells[i].state] = static_cast<uint32_t>(i);
        m_before[m_cells[i].state] = m_cells[i].logProbability;
    }
    for (const WordEmission &emission : emissions) {
        if (emission.usual != 0)
            addCell(emission, column);
    }
    for (auto emission = emissions.begin(); emission != emissions.end() && m_cells.size() == first; ++emission)
        addCell(*emission, column);
    if (m_cells.size() == first) {
        for (const WordEmission &emission : emissions)
            m_cells.push_back({double(impossible) + emission.logProbability, static_cast<uint32_t>(column), emission.state});
    }
    for (size_t i = column; i < first; ++i)
        m_before[m_cells[i].state] = never;
}

void WordModel::addCell(const WordEmission &emission, size_t column)
{
    const size_t end = m_columns.back();
    const float *transitions = m_file.transitions.data() + emission.state * size_t(m_file.header.stateCount);
    Cell cell{never, 0, emission.state};
    uint8_t previous = 0;
    const auto follow = [&](uint8_t state) { // where none was before is minus infinity, which nothing follows
        const double logProbability = m_before[state] + double(transitions[state]);
        if (logProbability >= cell.logProbability) {
            cell.logProbability = logProbability;
            previous = state;
        }
    };
    const uint32_t first = m_file.firstPredecessors[emission.state];
    const uint32_t last = m_file.firstPredecessors[emission.state + 1U];
    if (last - first < end - column) { // most states within a word follow one or two others
        for (uint32_t p = first; p < last; ++p)
            follow(m_file.predecessors[p]);
    } else {
        for (size_t i = column; i < end; ++i)
            follow(m_cells[i].state);
    }
    if (cell.logProbability == never)
        return;
    cell.logProbability += double(emission.logProbability);
    cell.previous = m_cellOf[previous];
    m_cells.push_back(cell);
}

void WordModel::trace(qsizetype length)
{
    size_t best = m_columns.back();
    for (size_t i = best; i < m_cells.size(); ++i) {
        if (m_cells[i].logProbability >= m_cells[best].logProbability)
            best = i;
    }
    m_path.resize(static_cast<size_t>(length));
    for (size_t i = m_path.size(); i-- > 0; best = m_cells[best].previous)
        m_path[i] = m_cells[best].state;

    m_pieces.clear();
    qsizetype taken = 0;
    for (size_t i = 0; i < m_path.size(); ++i) {
        const WordState state = m_file.states[m_path[i]];
        if (state.place == WordState::Begin || state.place == WordState::Middle)
            continue;
        taken = static_cast<qsizetype>(i) + 1;
        m_pieces.push_back({taken, state.tag});
    }
    if (taken < length)
        m_pieces.push_back({length, m_file.states[m_path[static_cast<size_t>(taken)]].tag});
}

} // namespace lectern
