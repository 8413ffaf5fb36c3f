// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/text/span.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace lectern
{

class Database;

/// Passages of one document that went out together.
struct ExportedPassages {
    SourceId source;
    QByteArray textSha256; ///< of the text that the spans are of
    std::vector<Span> spans; ///< source spans, in any order
};

/// What was exported, in the library file: per document, text and form each passage once, ascending, as delta-coded LEB128 (core/db/archive.h). Writing calls stand in the
/// caller's transaction. Errors: those of Database.
class ExportStore
{
public:
    explicit ExportStore(Database &database) ///< not owned
        : m_database(&database)
    {
    }

    /// Adds passages to those that went out before in this form.
    [[nodiscard]] Result<void> add(const ExportedPassages &passages, const QString &form, const QDateTime &when);
    /// The passages of a text that went out in any form, ascending, each once.
    [[nodiscard]] Result<std::vector<Span>> of(SourceId source, const QByteArray &textSha256) const;

private:
    Database *m_database;
};

} // namespace lectern
