// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/wordsfile.h"

#include <array>
#include <limits>
#include <vector>

namespace lectern
{

/// Cuts runs of Han that no dictionary word covers with jieba's hidden Markov model, whose states are (place in the word, part of speech).
/// Keeps its buffers between calls; one object a thread.
class WordModel
{
public:
    struct Piece {
        qsizetype end = 0;
        uint8_t tag = 0;
    };

    explicit WordModel(const WordsFile &file)
        : m_file(file)
    {
        m_before.fill(-std::numeric_limits<double>::infinity());
    }

    /// The words of `run` (not empty, all of its characters known to the model) by the most probable path of states (Viterbi). Valid until the next call.
    const std::vector<Piece> &cut(QStringView run);

private:
    struct Cell {
        double logProbability;
        uint32_t previous; ///< index of a cell
        uint8_t state;
    };

    void start(char16_t unit);
    void advance(char16_t unit, size_t column);
    void addCell(const WordEmission &emission, size_t column);
    void trace(qsizetype length);

    const WordsFile &m_file;
    std::vector<Cell> m_cells;
    std::vector<size_t> m_columns; ///< the first cell of each character
    std::array<uint32_t, 256> m_cellOf{}; ///< the cell of each state in the column before
    std::array<double, 256> m_before; ///< its probability, minus infinity for states that are not there
    std::vector<uint8_t> m_path;
    std::vector<Piece> m_pieces;
};

} // namespace lectern
