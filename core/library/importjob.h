// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/derive.h"
#include "core/library/library.h"
#include "core/store/sourcestore.h"

#include <map>
#include <set>

namespace lectern
{

class LibraryPrivate;

/// One import: files are read, parsed, extracted and packed on all cores; this thread writes them, in order, each document one
/// transaction, all on the disk when run() returns. The index is written behind, a batch a transaction, since it can be made again.
class ImportJob
{
public:
    explicit ImportJob(LibraryPrivate &library);
    [[nodiscard]] Result<ImportReport> run(const QStringList &files, const Progress &progress);

private:
    /// A file made ready by a worker: either there is nothing to write, or all that is to be written.
    struct Prepared {
        ImportLine line;
        QByteArray sha256;
        SourceId known; ///< the document that this path holds already
        SourceId moved; ///< a document of the same bytes whose file is gone
        bool write = false;
        PackedSource packed;
        DerivedDocument derived;
    };

    [[nodiscard]] Result<void> readKnown();
    [[nodiscard]] Prepared prepare(const QString &file, bool mayHaveMoved = true) const;
    void parse(Prepared &prepared, const QByteArray &bytes, const KnownSource *known) const;
    [[nodiscard]] SourceId movedFrom(const QByteArray &sha256) const;
    [[nodiscard]] ImportLine take(Prepared prepared);
    [[nodiscard]] Result<void> write(Prepared &prepared);
    void flush();

    LibraryPrivate &m_library;
    std::map<QString, KnownSource> m_byPath; ///< as it was when the import began
    std::multimap<QByteArray, KnownSource> m_byBytes;
    std::set<SourceId> m_claimed; ///< moved documents that a file of this import has taken
    std::vector<std::pair<SourceId, DerivedDocument>> m_batch;
    qsizetype m_batchLength = 0;
};

} // namespace lectern
