// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lectern/guipulse.h"

#include <QObject>

namespace lectern
{

class MainWindow;

/// For `./dev bench start`: where LECTERN_MEASURE_START is set, prints the milliseconds from the start of the process to the first paint of
/// the window, to the list of documents and to the text of a document, with the memory in use and what the GUI thread was busy with; where the library
/// has many documents also how long the list takes to follow typing in its filter and another order, and how long it takes to switch to
/// another document, or, set to "pages", what opening each page over the whole library costs; and quits the program.
class StartMeter : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static bool isWanted();
    explicit StartMeter(MainWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void finish();
    [[nodiscard]] bool isListed() const; ///< the list shows what was asked of it
    void measureFilter();
    void measureOrders();
    void measureSwitching();

    MainWindow *m_window;
    GuiPulse m_pulse; ///< from the first paint on
    double m_firstPaint = 0.0; ///< milliseconds since the process started; 0 until painted
    double m_listed = 0.0; ///< the same for the list of documents
    double m_shown = 0.0; ///< the same for the text of a document
};

} // namespace lectern
