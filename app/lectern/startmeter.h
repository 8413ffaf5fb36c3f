// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace lectern
{

class MainWindow;

/// For `./dev bench start`: where LECTERN_MEASURE_START is set, prints the milliseconds from the start of the process to the first paint of
/// the window and to the paint that shows a document, with the memory in use and the longest time that the GUI thread was busy without looking at
/// its events after the first paint until a second after the document came (by the clock, and of its own CPU time); where the library has many documents also how long the list takes to
/// follow typing in its filter and another order, and how long it takes to switch to another document; and quits the program.
class StartMeter : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static bool isWanted();
    explicit StartMeter(MainWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shown();
    void finish();
    void measureList();
    void measureSwitching();
    void beat();

    MainWindow *m_window;
    double m_firstPaint = 0.0; ///< milliseconds since the process started; 0 until painted
    double m_shown = 0.0; ///< the same for the document
    QElapsedTimer m_lastBeat;
    double m_cpuAtBeat = 0.0; ///< milliseconds of the GUI thread's own work at the last beat
    double m_listed = 0.0; ///< the same for the list of documents
    qint64 m_longestBusy = 0; ///< milliseconds, from the first paint on
    double m_longestWork = 0.0; ///< the same of the thread's own CPU time, which other programs on the machine do not lengthen
};

} // namespace lectern
