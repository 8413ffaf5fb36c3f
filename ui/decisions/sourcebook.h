// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QObject>
#include <QUndoStack>

#include <deque>

namespace lectern
{

/// What a person says of a document: the fields of its metadata that differ from what it says of itself (core/store/metadatajson.h), and its encoding.
struct SourceCorrection {
    QString fields;
    QString encoding; ///< empty: guessed
    bool operator==(const SourceCorrection &) const = default;
};

/// Corrects documents by hand: each correction is read into the library in a job, because the document is extracted anew, and is a step of the undo stack.
/// Corrections wait for each other. Lives on the GUI thread.
class SourceBook : public QObject
{
    Q_OBJECT

public:
    explicit SourceBook(QUndoStack *undo, QObject *parent = nullptr); ///< outlives it

    void setLibrary(Library *library); ///< not owned; what waits is forgotten

    /// Sets what differs between `before`, as the library told it, and the metadata and encoding as they should be. False if nothing does.
    bool correct(SourceId source, const SourceProperties &before, const Metadata &meta, const QString &encoding);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void changed(lectern::SourceId source); ///< read it anew
    void failed(const lectern::Error &error); ///< nothing was changed
    void busyChanged(bool busy);

private:
    friend class SourceCommand;
    struct Task {
        SourceId source;
        SourceCorrection before, after;
        bool isNew = false; ///< to be pushed on the stack once it is done
    };
    void enqueue(Task task);
    void next();

    QUndoStack *m_undo;
    Library *m_library = nullptr;
    std::deque<Task> m_tasks;
    bool m_busy = false;
};

} // namespace lectern
