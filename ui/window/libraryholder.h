// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/indexwatch.h"
#include "core/library/library.h"
#include "ui/jobs/jobs.h"

#include <QObject>

#include <functional>

namespace lectern
{

class NoteBook;
class ViewState;

/// Owns the open library: opens one in a job, gives it to the ViewState and the NoteBook, brings its index up to date when it is told to, and closes it when no job works
/// on it any more.
class LibraryHolder : public QObject
{
    Q_OBJECT

public:
    LibraryHolder(ViewState *state, NoteBook *book, QObject *parent = nullptr); ///< both outlive it
    ~LibraryHolder() override;

    /// Keeps the library open that is, until the other one is. `prepare` runs in the job, before anybody sees the library.
    void open(const QString &path, std::function<void()> then = {}, std::function<Result<void>(Library &)> prepare = {});
    void close();
    void
    refreshIndex(); ///< checks the index, and reads what is behind, in a job behind all others; one that runs already starts again
    void stopIndexing(); ///< keeps what was done
    [[nodiscard]] Library *library() const { return m_library.get(); }
    /// Of the index: how many documents of how many are read where some are behind, else 0 of 0.
    struct Indexing {
        qint64 done = 0, total = 0;
        bool stopped = false; ///< before it was complete
    };
    [[nodiscard]] const Indexing &indexing() const { return m_indexState; }

    /// Where the library is kept if the reader names none.
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] static QString samplesPath();
    /// The folder of the sample articles, installed or in the source tree; empty if there is none.
    [[nodiscard]] static QString samplesFolder();

signals:
    void aboutToClose(); ///< last chance to keep places
    void opened();
    void failed(const lectern::Error &error, const QString &path);
    void indexProgress(qint64 done, qint64 total);
    void indexReady();
    void indexStopped(); ///< before it was complete

private:
    void take(std::unique_ptr<Library> library);

    ViewState *m_state;
    NoteBook *m_book;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<IndexWatch> m_watch; ///< goes before the library
    Job m_indexing;
    Indexing m_indexState;
};

} // namespace lectern
