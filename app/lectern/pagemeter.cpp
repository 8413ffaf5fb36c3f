// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/pagemeter.h"

#include "app/lectern/guipulse.h"
#include "ui/actions/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchflow.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int patience = 300'000; ///< milliseconds
constexpr int quiet = 300; ///< so long nothing must run before a page counts as complete

void print(const QString &what, const GuiCost &cost)
{
    std::printf("  %-24s complete after %6.1f s, GUI thread busy at most %5.0f ms (%.0f ms of CPU)\n", qUtf8Printable(what),
                (cost.clock - quiet) / 1e3, cost.longest, cost.longestWork);
    std::fflush(stdout);
}

/// Nothing has run for a while; a page may begin its work a moment after it is asked.
class Quiet
{
public:
    explicit Quiet(const MainWindow *window)
        : m_window(window)
    {
        m_since.start();
    }
    bool operator()()
    {
        if (!m_window->isIdle())
            m_since.start();
        return m_since.elapsed() > quiet;
    }

private:
    const MainWindow *m_window;
    QElapsedTimer m_since;
};

} // namespace

void measurePages(MainWindow *window, GuiPulse *pulse)
{
    const auto measure = [&](const QString &what, const std::function<void()> &act) {
        print(what, pulse->measure(act, Quiet(window), patience));
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    };
    measure(u"(what still runs)"_s, [] { });
    for (const char *id : {"search.open", "document.properties", "panel.notes", "changes.show", "decisions.open", "entities.show",
                           "claims.show", "trends.show", "view.numbers", "checks.show"})
        measure(QString::fromLatin1(id), [&] {
            if (QAction *action = window->actions()->find(id))
                action->trigger();
        });
    for (const QString &query : {u"人工智能"_s, u"数"_s, u"the"_s, u"money:>1e8"_s, u"site:qq"_s})
        measure(u"search "_s + query, [&] { window->searches()->search(query); });
}

} // namespace lectern
