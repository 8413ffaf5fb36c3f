// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace lectern
{

namespace
{

constexpr qint64 ReportEveryMs = 50;
constexpr int LongJobs = 8; ///< pages over the whole library, an import, that may run together
constexpr int BehindJobs = 2;
constexpr int BehindNiceness = 4; ///< little: a thread that gives way may hold what another waits for

} // namespace

Jobs::Jobs()
{
    // A short job (opening a document) must not wait behind long ones (an import, pages that read all documents), however few cores there are.
    m_pool.setMaxThreadCount(std::max(LongJobs, QThread::idealThreadCount()) + 1);
    m_behind.setMaxThreadCount(BehindJobs);
}

Jobs &Jobs::instance()
{
    static Jobs jobs;
    return jobs;
}

std::function<void(qint64, qint64, const QString &)> Jobs::reporter(QObject *context, const Job &job, ProgressSink sink)
{
    if (!sink)
        return {};
    struct Clock {
        QElapsedTimer since;
        std::atomic<qint64> next = 0;
    };
    auto clock = std::make_shared<Clock>();
    clock->since.start();
    return [=, receiver = QPointer<QObject>(context), state = job.m_state](qint64 done, qint64 total, const QString &what) {
        const qint64 now = clock->since.elapsed();
        if (now < clock->next && done < total)
            return;
        clock->next = now + ReportEveryMs;
        QMetaObject::invokeMethod(
            &Jobs::instance(),
            [=] {
                if (receiver && !state->dropped && state->running)
                    sink(done, total, what);
            },
            Qt::QueuedConnection);
    };
}

void Jobs::discard(std::shared_ptr<const void> last)
{
    if (last)
        m_pool.start([last = std::move(last)]() mutable { last.reset(); });
}

void Jobs::giveWay()
{
#ifdef Q_OS_LINUX
    // Qt's thread priorities do nothing under Linux's usual scheduler; niceness is a thread's own there, and what it starts inherits it (sched(7)).
    setpriority(PRIO_PROCESS, id_t(gettid()), BehindNiceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

void Jobs::begin()
{
    std::erase_if(m_states, [](const auto &state) { return state.expired(); });
    emit runningChanged(++m_running);
}

void Jobs::end()
{
    emit runningChanged(--m_running);
}

void Jobs::finish()
{
    for (const auto &weak : m_states) {
        if (const auto state = weak.lock()) {
            state->dropped = true;
            state->stop.request_stop();
        }
    }
    m_pool.waitForDone();
    m_behind.waitForDone();
}

} // namespace lectern

#include "moc_jobs.cpp"
