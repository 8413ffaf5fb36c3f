// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace lectern
{

namespace
{

constexpr qint64 ReportEveryMs = 50;

} // namespace

Jobs::Jobs()
{
    // A short job (opening a document) must not wait behind a long one (an import) on a machine with one core.
    m_pool.setMaxThreadCount(std::max(3, QThread::idealThreadCount()));
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
}

} // namespace lectern

#include "moc_jobs.cpp"
