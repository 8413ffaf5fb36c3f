// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/preparedtext.h"

#include <vector>

namespace lectern
{

/// Which folds of a text are closed. All are at first.
class FoldState
{
public:
    void reset(const std::vector<Fold> &folds);

    /// The closed fold whose first line begins at a view offset, or null. Its label stands in place of the line.
    [[nodiscard]] const Fold *closedAt(qsizetype lineStart) const;
    /// The open fold whose first line begins at a view offset, or null.
    [[nodiscard]] const Fold *openAt(qsizetype lineStart) const;
    /// Whether a line is folded away.
    [[nodiscard]] bool hides(qsizetype lineStart) const;
    /// Whether a view offset lies in a closed fold.
    [[nodiscard]] bool isClosed(qsizetype view) const;
    /// Opens or closes the fold that a view offset lies in. Returns the lines that changed, empty if none did.
    Span set(qsizetype view, bool open);

private:
    [[nodiscard]] int indexAt(qsizetype view) const; ///< -1 outside of all

    std::vector<Fold> m_folds;
    std::vector<bool> m_open;
};

} // namespace lectern
