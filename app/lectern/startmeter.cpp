// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/startmeter.h"

#include "ui/state/viewstate.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace lectern
{

namespace
{

constexpr int beatInterval = 5; ///< milliseconds

/// Milliseconds since the kernel started this process, from field 22 of /proc/self/stat (proc(5)); exact to a clock tick of 10 ms.
double sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1e3;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0.0;
}

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

bool StartMeter::isWanted()
{
    return qEnvironmentVariableIsSet("LECTERN_MEASURE_START");
}

StartMeter::StartMeter(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(window->state(), &ViewState::documentChanged, this, [this] {
        if (m_window->state()->document())
            QTimer::singleShot(0, this, &StartMeter::shown);
    });
    // A heart that beats every five milliseconds misses its beat while the thread is busy.
    auto *heart = new QTimer(this);
    heart->setTimerType(Qt::PreciseTimer);
    connect(heart, &QTimer::timeout, this, &StartMeter::beat);
    heart->start(beatInterval);
}

void StartMeter::beat()
{
    const double work = threadMilliseconds();
    if (m_lastBeat.isValid() && m_firstPaint > 0.0) {
        m_longestBusy = std::max(m_longestBusy, m_lastBeat.elapsed() - beatInterval);
        m_longestWork = std::max(m_longestWork, work - m_cpuAtBeat);
    }
    m_cpuAtBeat = work;
    m_lastBeat.start();
}

bool StartMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Paint && m_firstPaint == 0.0)
        m_firstPaint = sinceStart();
    return QObject::eventFilter(watched, event);
}

void StartMeter::shown()
{
    if (m_shown != 0.0)
        return;
    m_window->repaint();
    m_shown = sinceStart();
    QTimer::singleShot(1000, this, &StartMeter::finish);
}

void StartMeter::finish()
{
    beat();
    std::printf("first paint %.0f ms, document shown %.0f ms, GUI thread busy at most %lld ms (%.0f ms of CPU), memory %.0f MB\n",
                m_firstPaint, m_shown, static_cast<long long>(m_longestBusy), m_longestWork, residentMegabytes());
    std::fflush(stdout);
    QApplication::quit();
}

} // namespace lectern
