// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/sourcebook.h"

#include "core/store/metadatajson.h"
#include "ui/jobs/jobs.h"

#include <QUndoCommand>

namespace lectern
{

/// One correction of one document; undo and redo are the same swap. The first redo does nothing: it is pushed once it is done.
class SourceCommand : public QUndoCommand
{
public:
    SourceCommand(SourceBook *book, SourceBook::Task task)
        : QUndoCommand(SourceBook::tr("correct document"))
        , m_book(book)
        , m_task(std::move(task))
    {
        m_task.isNew = false;
    }

    void undo() override { m_book->enqueue({m_task.source, m_task.after, m_task.before}); }
    void redo() override
    {
        if (!std::exchange(m_pending, false))
            m_book->enqueue(m_task);
    }

private:
    SourceBook *m_book;
    SourceBook::Task m_task;
    bool m_pending = true;
};

namespace
{

/// In another encoding the document may say other things of itself: what the person says is laid over those.
Result<void> apply(Library &library, SourceId source, const SourceCorrection &correction)
{
    auto now = library.properties(source);
    if (now && now->chosenEncoding != correction.encoding)
        now = library.setEncoding(source, correction.encoding).and_then([&] { return library.properties(source); });
    if (!now)
        return std::unexpected(now.error());
    return library.setMetadata(source, corrected(now->own, correction.fields));
}

} // namespace

SourceBook::SourceBook(QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{
}

void SourceBook::setLibrary(Library *library)
{
    m_library = library;
    m_tasks.clear();
    m_busy = false; // what ran was dropped with the library that it worked on
}

bool SourceBook::correct(SourceId source, const SourceProperties &before, const Metadata &meta, const QString &encoding)
{
    const SourceCorrection was{corrections(before.own, before.meta), before.chosenEncoding};
    const SourceCorrection now{corrections(before.own, meta), encoding};
    if (was == now || !m_library)
        return false;
    enqueue({source, was, now, true});
    return true;
}

void SourceBook::enqueue(Task task)
{
    m_tasks.push_back(std::move(task));
    if (!m_busy)
        next();
}

void SourceBook::next()
{
    const bool wasBusy = std::exchange(m_busy, !m_tasks.empty() && m_library);
    if (wasBusy != m_busy)
        emit busyChanged(m_busy);
    if (!m_busy)
        return;
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    Jobs::instance().start(
        this, [library = m_library, task](const Progress &) { return apply(*library, task.source, task.after); },
        [this, task](const Result<void> &done) {
            if (done && task.isNew)
                m_undo->push(new SourceCommand(this, task));
            if (done)
                emit changed(task.source);
            else
                emit failed(done.error());
            next();
        });
}

} // namespace lectern

#include "moc_sourcebook.cpp"
