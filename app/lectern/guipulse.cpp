// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/guipulse.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <ctime>

namespace lectern
{

namespace
{

constexpr int interval = 4; ///< milliseconds

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

GuiPulse::GuiPulse(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GuiPulse::beat);
    m_timer.start(interval);
    begin();
}

void GuiPulse::begin()
{
    m_begun.start();
    m_last.start();
    m_workBegun = m_workLast = threadMilliseconds();
    m_cost = {};
}

void GuiPulse::beat()
{
    const double work = threadMilliseconds();
    m_cost.longest = std::max(m_cost.longest, elapsed(m_last) - interval);
    m_cost.longestWork = std::max(m_cost.longestWork, work - m_workLast);
    m_last.start();
    m_workLast = work;
}

GuiCost GuiPulse::cost()
{
    beat();
    m_cost.clock = elapsed(m_begun);
    m_cost.work = m_workLast - m_workBegun;
    return m_cost;
}

GuiCost GuiPulse::measure(const std::function<void()> &act, const std::function<bool()> &isOver, int timeout)
{
    begin();
    act();
    beat();
    while (!isOver() && m_begun.elapsed() < timeout)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return cost();
}

} // namespace lectern

#include "moc_guipulse.cpp"
