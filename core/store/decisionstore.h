// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/notes/decision.h"

#include <optional>
#include <vector>

namespace lectern
{

class Database;

/// The log of decisions in the library file. Writing calls stand in the caller's transaction. Errors: those of Database.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    /// Returns it with its id: the given one, or a new one where none is given.
    [[nodiscard]] Result<Decision> insert(Decision decision);
    /// Sets the anchor with its ordinal; nothing else of an entry ever changes.
    [[nodiscard]] Result<void> move(const Decision &decision);
    /// One that is not there counts as removed.
    [[nodiscard]] Result<void> remove(DecisionId id);

    /// In the order of the log; those that hold in removed sources are left out.
    [[nodiscard]] Result<std::vector<Decision>> all() const;
    /// Those that hold in one source by passage or document.
    [[nodiscard]] Result<std::vector<Decision>> of(SourceId source) const;

private:
    Database *m_database;
};

} // namespace lectern
