// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lectern
{

/// What a stretch of time cost the GUI thread. Milliseconds.
struct GuiCost {
    double clock = 0.0; ///< all of it, by the clock
    double work = 0.0; ///< CPU time of the thread
    double longest = 0.0; ///< the longest time it did not look at its events, by the clock
    double longestWork = 0.0; ///< the same of its own CPU time, which other programs on the machine do not lengthen
};

/// A timer that beats every few milliseconds in the GUI thread: a beat comes late by as long as the thread was busy. Lives in the GUI thread.
class GuiPulse : public QObject
{
    Q_OBJECT

public:
    explicit GuiPulse(QObject *parent = nullptr);

    void begin(); ///< a new stretch
    [[nodiscard]] GuiCost cost(); ///< of the stretch, up to now

    /// Does something, works on events until it is over or so much time has passed, and says what it cost.
    [[nodiscard]] GuiCost measure(const std::function<void()> &act, const std::function<bool()> &isOver, int timeout = 20'000);

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_begun, m_last;
    double m_workBegun = 0.0, m_workLast = 0.0;
    GuiCost m_cost;
};

} // namespace lectern
