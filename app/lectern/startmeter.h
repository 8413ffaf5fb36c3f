// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace lectern
{

class MainWindow;

/// For `./dev bench start`: where LECTERN_MEASURE_START is set, prints the milliseconds from the start of the process to the first paint of
/// the window and to the paint that shows a document, with the memory in use, and quits the program.
class StartMeter : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static bool isWanted();
    explicit StartMeter(MainWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    MainWindow *m_window;
    double m_firstPaint = 0.0; ///< milliseconds since the process started; 0 until painted
    bool m_done = false;
};

} // namespace lectern
