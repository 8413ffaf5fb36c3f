// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/startmeter.h"

#include "app/lectern/pagemeter.h"
#include "ui/documents/documentsmodel.h"
#include "ui/documents/documentspanel.h"
#include "ui/source/sourcepage.h"
#include "ui/state/viewstate.h"
#include "ui/window/documentarea.h"
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
#include <random>
#include <unistd.h>

namespace lectern
{

namespace
{

constexpr int manyDocuments = 1000;
constexpr int switches = 120;

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

/// A line of /proc/self/status (VmRSS, VmHWM) in megabytes.
double statusMegabytes(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0.0;
}

/// Median, 95th percentile and worst.
void printSpread(const char *what, std::vector<double> values)
{
    std::ranges::sort(values);
    std::printf("  %s: median %.0f ms, 95th percentile %.0f ms, worst %.0f ms\n", what, values[values.size() / 2],
                values[values.size() * 95 / 100], values.back());
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
    connect(window->area(), &DocumentArea::pageMade, this, [this](SourcePage *page) {
        connect(page, &SourcePage::ready, this, [this] { QTimer::singleShot(0, this, &StartMeter::follow); });
    });
    connect(window->model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_listed == 0.0 && m_window->model()->rowCount() > 0)
            QTimer::singleShot(0, this, [this] {
                if (m_listed != 0.0)
                    return;
                m_window->documents()->list()->viewport()->repaint();
                m_listed = sinceStart();
            });
    });
}

bool StartMeter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Paint && m_firstPaint == 0.0) {
        m_firstPaint = sinceStart();
        m_pulse.begin();
    }
    return QObject::eventFilter(watched, event);
}

void StartMeter::follow()
{
    if (m_shown != 0.0)
        return;
    m_window->repaint();
    m_shown = sinceStart();
    QTimer::singleShot(2000, this, &StartMeter::finish);
}

void StartMeter::finish()
{
    const GuiCost cost = m_pulse.cost();
    std::printf("first paint %.0f ms, %d documents listed %.0f ms, text shown %.0f ms, GUI thread busy at most %.0f ms "
                "(%.0f ms of CPU), %.0f ms of CPU in all, memory %.0f MB, at most %.0f MB\n",
                m_firstPaint, m_window->model()->rowCount(), m_listed, m_shown, cost.longest, cost.longestWork, cost.work,
                statusMegabytes("VmRSS"), statusMegabytes("VmHWM"));
    std::fflush(stdout);
    if (qEnvironmentVariable("LECTERN_MEASURE_START") == QStringLiteral("pages")) {
        measurePages(m_window, &m_pulse);
    } else if (m_window->model()->rowCount() > manyDocuments) {
        measureFilter();
        measureOrders();
        measureSwitching();
        std::printf("  memory %.0f MB, at most %.0f MB\n", statusMegabytes("VmRSS"), statusMegabytes("VmHWM"));
    }
    std::fflush(stdout);
    QApplication::quit();
}

void StartMeter::measureFilter()
{
    auto *field = m_window->documents()->findChild<QLineEdit *>();
    std::printf("  filter, letter by letter (clock / longest in the GUI thread / of its CPU):");
    for (const QString &words : {QStringLiteral("2"), QStringLiteral("20"), QStringLiteral("20 a"), QString::fromUtf8("能"),
                                 QString::fromUtf8("能源"), QString()}) {
        const GuiCost cost = m_pulse.measure(
            [&] {
                field->setText(words);
                m_window->documents()->list()->viewport()->repaint();
            },
            [&] { return isListed(); });
        std::printf(" %.0f/%.0f/%.0f", cost.clock, cost.longest, cost.longestWork);
    }
    std::printf(" ms\n");
}

bool StartMeter::isListed() const
{
    return !m_window->documents()->isArranging();
}

void StartMeter::measureOrders()
{
    std::printf("  orders:");
    for (int order = 7; order >= 0; --order) {
        const GuiCost cost = m_pulse.measure(
            [&] {
                m_window->documents()->setOrder(order);
                m_window->documents()->list()->viewport()->repaint();
            },
            [&] { return isListed(); });
        std::printf(" %.0f/%.0f/%.0f", cost.clock, cost.longest, cost.longestWork);
    }
    std::printf(" ms\n");
}

void StartMeter::measureSwitching()
{
    std::vector<double> clock, work, longest;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> rows(0, m_window->model()->rowCount() - 1);
    for (int i = 0; i < switches; ++i) {
        const SourceId id = m_window->model()->at(rows(random)).id;
        const auto isShown = [&] {
            const SourcePage *page = m_window->area()->current();
            return page && page->source() == id && page->isReady();
        };
        const GuiCost cost = m_pulse.measure([&] { m_window->navigator()->openDocument(id); }, isShown);
        if (!isShown())
            std::printf("  document %lld did not come within %.0f ms\n", static_cast<long long>(id.value), cost.clock);
        QElapsedTimer painting;
        painting.start();
        m_window->repaint();
        clock.push_back(cost.clock + double(painting.nsecsElapsed()) / 1e6);
        work.push_back(cost.work);
        longest.push_back(cost.longestWork);
    }
    printSpread("switching to a document, by the clock", clock);
    printSpread("  CPU of the GUI thread", work);
    printSpread("  at a stretch", longest);
}

} // namespace lectern
