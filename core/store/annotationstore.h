// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/notes/annotation.h"

#include <optional>
#include <vector>

namespace lectern
{

class Database;

/// Annotations in the library file. Writing calls stand in the caller's transaction. Errors: those of Database, NotFound.
class AnnotationStore
{
public:
    explicit AnnotationStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    /// Returns it with its id: the given one, or a new one where none is given.
    [[nodiscard]] Result<Annotation> insert(Annotation annotation);
    [[nodiscard]] Result<void> update(const Annotation &annotation);
    [[nodiscard]] Result<void> remove(AnnotationId id);

    /// In reading order, source by source; those of removed sources are left out.
    [[nodiscard]] Result<std::vector<Annotation>> all() const;
    [[nodiscard]] Result<std::vector<Annotation>> of(SourceId source) const;
    [[nodiscard]] Result<std::optional<SourceId>> sourceOf(AnnotationId id) const;

private:
    Database *m_database;
};

} // namespace lectern
