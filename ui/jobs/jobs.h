// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace lectern
{

/// How far a job is. On the GUI thread.
using ProgressSink = std::function<void(qint64 done, qint64 total, const QString &what)>;

/// A handle on a job. Copies share it; letting go of it does not stop the job.
class Job
{
public:
    Job() = default;

    /// Asks the work to stop; what it returns then is still delivered.
    void cancel() const
    {
        if (m_state)
            m_state->stop.request_stop();
    }
    /// Asks the work to stop and drops what it returns.
    void drop() const
    {
        if (m_state)
            m_state->dropped = true;
        cancel();
    }
    [[nodiscard]] bool isRunning() const { return m_state && m_state->running; }

private:
    friend class Jobs;
    struct State {
        std::stop_source stop;
        std::atomic_bool dropped = false;
        std::atomic_bool running = true;
    };
    std::shared_ptr<State> m_state;
};

/// The only threads of the window: calls into core run here and their results come back to the GUI thread. Whoever starts a job
/// that uses a library must see to it that the library lives until finish() has returned. Used from the GUI thread only.
class Jobs : public QObject
{
    Q_OBJECT

public:
    static Jobs &instance();

    /// Runs `work(const Progress &)` on another thread and calls `done(result)` here, unless `context` is gone or the job was
    /// dropped by then. `onProgress` is called here too, at most some twenty times a second.
    template<typename Work, typename Done>
    Job start(QObject *context, Work work, Done done, ProgressSink onProgress = {})
    {
        return startIn(&m_pool, context, std::move(work), std::move(done), std::move(onProgress));
    }

    /// The same for what nobody waits for (bringing an index up to date): it gives way to all else that wants the processor.
    template<typename Work, typename Done>
    Job startBehind(QObject *context, Work work, Done done, ProgressSink onProgress = {})
    {
        const auto behind = [work = std::move(work)](const Progress &progress) {
            giveWay();
            return work(progress);
        };
        return startIn(&m_behind, context, behind, std::move(done), std::move(onProgress));
    }

    /// Lets go of something large, such as the rows of a whole library, on another thread: to free it takes a while too. Not counted as a job.
    void discard(std::shared_ptr<const void> last);

    [[nodiscard]] int running() const { return m_running; }
    /// Drops every job and waits until none runs. Call before what they work on goes away.
    void finish();

signals:
    void runningChanged(int running);

private:
    Jobs();
    static std::function<void(qint64, qint64, const QString &)> reporter(QObject *context, const Job &job, ProgressSink sink);
    static void giveWay(); ///< this thread, for good
    void begin();
    void end();

    template<typename Work, typename Done>
    Job startIn(QThreadPool *pool, QObject *context, Work work, Done done, ProgressSink onProgress)
    {
        using T = std::invoke_result_t<Work, const Progress &>;
        Job job;
        job.m_state = std::make_shared<Job::State>();
        Progress progress{job.m_state->stop.get_token(), reporter(context, job, std::move(onProgress))};
        m_states.push_back(job.m_state);
        begin();
        auto deliver = [this, job, context = QPointer<QObject>(context), done = std::move(done)](T result) mutable {
            job.m_state->running = false;
            if (context && !job.m_state->dropped)
                done(std::move(result));
            end();
        };
        // Always through the event loop: QFuture::then() calls at once where the work is over by then, before the caller has its Job.
        pool->start([this, work = std::move(work), progress = std::move(progress), deliver = std::move(deliver)]() mutable {
            auto result = std::make_shared<T>(work(progress));
            auto take = [result, deliver = std::move(deliver)]() mutable { deliver(std::move(*result)); };
            QMetaObject::invokeMethod(this, std::move(take), Qt::QueuedConnection);
        });
        return job;
    }

    QThreadPool m_pool;
    QThreadPool m_behind; ///< its threads give way
    std::vector<std::weak_ptr<Job::State>> m_states;
    int m_running = 0;
};

} // namespace lectern
