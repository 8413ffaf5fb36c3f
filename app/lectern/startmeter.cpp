// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/startmeter.h"

#include "ui/documents/documentsmodel.h"
#include "ui/documents/documentspanel.h"
#include "ui/state/viewstate.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace lectern
{

namespace
{

constexpr int beatInterval = 5; ///< milliseconds
constexpr int manyDocuments = 1000;

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
    connect(window->model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_listed == 0.0 && m_window->model()->rowCount() > 0)
            m_listed = sinceStart();
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
    std::printf("first paint %.0f ms, %d documents listed %.0f ms, document shown %.0f ms, GUI thread busy at most %lld ms "
                "(%.0f ms of CPU), memory %.0f MB\n",
                m_firstPaint, m_window->model()->rowCount(), m_listed, m_shown, static_cast<long long>(m_longestBusy),
                m_longestWork, residentMegabytes());
    if (m_window->model()->rowCount() > manyDocuments) {
        measureList();
        measureSwitching();
    }
    std::fflush(stdout);
    QApplication::quit();
}

void StartMeter::measureList()
{
    const auto measure = [this](auto change) {
        QElapsedTimer timer;
        timer.start();
        change();
        m_window->documents()->repaint();
        m_window->documents()->list()->viewport()->repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    auto *field = m_window->documents()->findChild<QLineEdit *>();
    std::printf("  filter, letter by letter:");
    for (const QString &words :
         {QStringLiteral("2"), QStringLiteral("20"), QStringLiteral("20 a"), QString::fromUtf8("能源"), QString()})
        std::printf(" %.0f", measure([&] { field->setText(words); }));
    std::printf(" ms; orders:");
    for (int order = 7; order >= 0; --order)
        std::printf(" %.0f", measure([&] { m_window->documents()->setOrder(order); }));
    std::printf(" ms\n");
}

void StartMeter::measureSwitching()
{
    std::vector<double> times;
    const int rows = m_window->model()->rowCount();
    for (int i = 0; i < 60; ++i) {
        const SourceId id = m_window->model()->at(int(qint64(i) * 7919 % rows)).id;
        const auto isShown = [&] {
            const auto &document = m_window->state()->document();
            return document && document->summary.id == id && m_window->navigator()->pending() == 0;
        };
        QElapsedTimer timer;
        timer.start();
        m_window->navigator()->openDocument(id);
        while (!isShown() && timer.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        m_window->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("  switching to a document: median %.0f ms, 95th percentile %.0f ms\n", times[times.size() / 2],
                times[times.size() * 95 / 100]);
}

} // namespace lectern
