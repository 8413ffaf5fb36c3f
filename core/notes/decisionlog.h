// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decision.h"

#include <QHash>

#include <vector>

namespace lectern
{

/// All decisions of a library, made ready to find those that concern one document without going through the rest. Const and thread-safe once made.
class DecisionLog
{
public:
    DecisionLog() = default;
    explicit DecisionLog(std::vector<Decision> decisions); ///< in any order

    [[nodiscard]] const std::vector<Decision> &all() const { return m_all; } ///< in the order of ids
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] const Decision *find(DecisionId id) const; ///< null if there is none

    /// Decisions that hold in a document whatever its rows are: by passage or document. Indexes into all(), ascending.
    [[nodiscard]] std::vector<int> of(SourceId source) const;
    /// Those of scope Site and Library that go by a folded name. Indexes into all(), ascending.
    [[nodiscard]] std::vector<int> byName(const QString &folded) const;
    /// Entities added for a site or the library: their names are looked for in every document.
    [[nodiscard]] const std::vector<int> &additions() const { return m_additions; }

private:
    std::vector<Decision> m_all;
    QHash<SourceId, std::vector<int>> m_bySource;
    QHash<QString, std::vector<int>> m_byName;
    std::vector<int> m_additions;
};

} // namespace lectern
