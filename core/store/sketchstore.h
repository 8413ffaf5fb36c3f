// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/sketch.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <utility>

namespace lectern
{

class Database;

/// The sketches of documents in the index file. Writing calls stand in the caller's transaction. Errors: those of Database.
class SketchStore
{
public:
    explicit SketchStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    [[nodiscard]] Result<void> put(SourceId id, const Sketch &sketch);
    [[nodiscard]] Result<void> remove(SourceId id);
    [[nodiscard]] Result<std::vector<std::pair<SourceId, Sketch>>> all() const; ///< in the order of ids

private:
    Database *m_database;
};

} // namespace lectern
