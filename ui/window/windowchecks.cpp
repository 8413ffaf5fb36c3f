// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"
#include "ui/checks/checkspage.h"
#include "ui/checks/ratebook.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/export/exporter.h"
#include "ui/settings/icons.h"
#include "ui/window/analysisflow.h"
#include "ui/window/documentarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigator.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The page of findings in the window, and what the window does about differences, rates and changes.

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
    connect(m_checks, &ChecksPage::differencesRequested, m_analysis, &AnalysisFlow::showDifferences);
    connect(m_checks, &ChecksPage::rateRequested, m_analysis, &AnalysisFlow::askForRate);
    connect(m_analysis->rates(), &RateBook::changed, m_checks, &ChecksPage::outdate);
    connect(m_checks, &ChecksPage::textRequested, m_area, &DocumentArea::showText);
    connect(&m_decisions, &DecisionBook::changed, m_checks, &ChecksPage::outdate);
    m_navigator->leave();
    m_area->openPage(m_checks, themeIcon(u"checkmark"_s), tr("Checks"));
}

void MainWindow::connectAnalysis()
{
    connect(m_analysis, &AnalysisFlow::failed, this, &MainWindow::showError);
    connect(m_analysis, &AnalysisFlow::opened, this, [this] { m_centre->setCurrentWidget(m_area); });
    connect(m_analysis, &AnalysisFlow::done, this, [this](const QString &message) { emit m_exporter->done(message, {}); });
    connect(m_analysis, &AnalysisFlow::noteMade, this, [this] {
        m_evidence->show();
        m_actions->setChecked("view.evidence", true);
    });
}

} // namespace lectern
