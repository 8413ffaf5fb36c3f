// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/checkspage.h"
#include "ui/settings/icons.h"
#include "ui/window/documentarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The page of findings in the window.

namespace lectern
{

void MainWindow::openChecks()
{
    m_centre->setCurrentWidget(m_area);
    if (m_checks) {
        m_navigator->showPage(m_checks);
        return;
    }
    m_checks = new ChecksPage(&m_state);
    connect(m_checks, &ChecksPage::failed, this, &MainWindow::showError);
    connect(m_checks, &ChecksPage::compareRequested, m_navigator, &Navigator::compare);
    connect(m_checks, &ChecksPage::textRequested, this, [this] {
        if (m_area->current())
            m_area->activate(m_area->current());
        m_area->focusText();
    });
    connect(&m_decisions, &DecisionBook::changed, m_checks, &ChecksPage::outdate);
    m_navigator->leave();
    m_area->openPage(m_checks, themeIcon(u"checkmark"_s), tr("Checks"));
}

} // namespace lectern
