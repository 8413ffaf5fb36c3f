// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/derive.h"
#include "core/library/knownfiles.h"
#include "core/library/library.h"
#include "core/library/movedfiles.h"

#include <optional>
#include <set>
#include <stop_token>

namespace lectern
{

class LibraryPrivate;

/// One import: files are read, parsed, extracted and packed on all cores; this thread writes them, in order, each document one
/// transaction, all on the disk when run() returns. The index is written behind, a batch a transaction, since it can be made again.
///
/// A file that the file system says is as it was when last read is not opened. What is under way is bounded by its bytes, and a stop breaks off also
/// what is being read and extracted, so that memory does not grow with the number of files and a cancelled import ends at once. Progress
/// counts the bytes of the files that are opened.
class ImportJob
{
public:
    explicit ImportJob(LibraryPrivate &library);
    [[nodiscard]] Result<ImportReport> run(const QStringList &files, const Progress &progress);

private:
    struct File {
        QString path;
        FileStamp stamp;
        qint64 bytes = 0;
        size_t line = 0; ///< of the report
    };
    /// A file made ready by a worker: why it cannot be read, or what it is.
    struct Prepared {
        ImportLine line;
        QByteArray sha256; ///< null if it could not be read
        FileDecision decision;
        std::optional<PackedSource> packed; ///< where there is a text to write
        DerivedDocument derived;
        bool interrupted = false;
    };

    [[nodiscard]] Result<void> readKnown();
    /// Documents go with their files first, so that nothing is taken for a new version of a document that is another.
    [[nodiscard]] Result<void> followFiles(const std::vector<File> &toRead, const Progress &progress);
    /// Last, documents whose own file is gone go to a copy of it.
    [[nodiscard]] Result<void> followCopies(const ImportReport &report);
    [[nodiscard]] Result<void> followMoves(const std::vector<FileMove> &moves);
    [[nodiscard]] std::vector<File> filesToRead(const QStringList &files, ImportReport &report) const;
    [[nodiscard]] bool readAll(const std::vector<File> &files, ImportReport &report, const Progress &progress);
    [[nodiscard]] Prepared prepare(const File &file, const KnownFiles &known, const std::stop_token &stop) const;
    void parse(Prepared &prepared, const QByteArray &bytes, const KnownSource *known) const;

    [[nodiscard]] ImportLine take(const File &file, Prepared prepared);
    [[nodiscard]] Result<void> write(const File &file, Prepared &prepared);
    [[nodiscard]] Result<SourceId> writeText(const File &file, Prepared &prepared);
    void follow(const FileDecision &decision, const FilePlace &place, ImportLine &line);
    void putIndex(SourceId id, DerivedDocument derived);
    void flush();

    LibraryPrivate &m_library;
    std::optional<KnownFiles> m_before; ///< as it was when the import began; the workers read it
    std::optional<KnownFiles> m_now;
    std::set<QString> m_movedTo; ///< files that a document has followed
    bool m_isFull = false; ///< the disk takes no more
    QStringList m_again; ///< files that a document of theirs has left
    std::vector<std::pair<SourceId, DerivedDocument>> m_batch;
    qsizetype m_batchWeight = 0;
};

} // namespace lectern
