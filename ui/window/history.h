// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <optional>
#include <vector>

namespace lectern
{

/// Places that were left, as a browser keeps them.
class History
{
public:
    /// The reader leaves a place for another one; what lay ahead is forgotten. Places close to each other count as one.
    void leave(const ReadingPlace &place);
    /// The place before, and `now` is kept to come back to; none at the end.
    [[nodiscard]] std::optional<ReadingPlace> back(const ReadingPlace &now);
    [[nodiscard]] std::optional<ReadingPlace> forward(const ReadingPlace &now);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void clear();

private:
    std::vector<ReadingPlace> m_back, m_forward;
};

} // namespace lectern
