// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

namespace lectern
{

/// Where a reader stood: in a document, or on a page of another kind (a table) in front of it.
struct Stop {
    ReadingPlace place;
    QPointer<QWidget> page;
    QString at; ///< where in that page, if it has places of its own (its property `place`)
    bool operator==(const Stop &) const = default;
};

/// Places that were left, as a browser keeps them.
class History
{
public:
    /// The reader leaves a place for another one; what lay ahead is forgotten. Places close to each other count as one.
    void leave(const Stop &stop);
    /// The place before, and `now` is kept to come back to; none at the end.
    [[nodiscard]] std::optional<Stop> back(const Stop &now);
    [[nodiscard]] std::optional<Stop> forward(const Stop &now);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool cameFromPage() const { return !m_back.empty() && m_back.back().page; }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void clear();

private:
    std::vector<Stop> m_back, m_forward;
};

} // namespace lectern
