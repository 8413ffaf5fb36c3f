// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sourcefacts.h"

#include "core/library/libraryprivate.h"

namespace lectern
{

qint64 documentCount(const Library &library)
{
    return LibraryPrivate::of(library)
        .libraryReader.use([](Database &database) { return database.number("SELECT count(*) FROM sources WHERE removed = 0"); })
        .value_or(0);
}

Result<QByteArray> textHashOf(const Library &library, SourceId source)
{
    return LibraryPrivate::of(library).libraryReader.use([source](Database &database) {
        return database
            .row(
                "SELECT text_sha256 FROM sources WHERE id = ? AND removed = 0", [](const Statement &row) { return row.bytes(0); },
                source.value)
            .transform([](const std::optional<QByteArray> &hash) { return hash.value_or(QByteArray()); });
    });
}

} // namespace lectern
