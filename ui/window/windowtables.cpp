// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"
#include "ui/decisions/rowactions.h"
#include "ui/evidence/evidencepanel.h"
#include "ui/evidence/rowfilter.h"
#include "ui/evidence/tablepage.h"
#include "ui/notes/noteeditor.h"
#include "ui/settings/icons.h"
#include "ui/window/documentarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/numbersflow.h"
#include "ui/window/statementsflow.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The tables of rows in the window: of numbers, claims and trends, and of a panel.

namespace lectern
{

void MainWindow::makeTables()
{
    m_numbers =
        new NumbersFlow({&m_state, &m_decisions, m_rowActions, m_actions, m_area, m_navigator, m_exporter, m_analysis}, this);
    m_statements = new StatementsFlow({&m_state, &m_decisions, m_rowActions, m_actions, m_area, m_navigator, m_exporter}, this);
    const auto showArea = [this] { m_centre->setCurrentWidget(m_area); };
    connect(m_numbers, &NumbersFlow::opened, this, showArea);
    connect(m_numbers, &NumbersFlow::failed, this, &MainWindow::showError);
    connect(m_statements, &StatementsFlow::opened, this, showArea);
    connect(m_statements, &StatementsFlow::failed, this, &MainWindow::showError);
    connect(m_statements, &StatementsFlow::noteRequested, this, [this] {
        m_evidence->show();
        m_actions->setChecked("view.evidence", true);
        m_editor->notePassage();
    });
    connect(m_evidence, &EvidencePanel::tableRequested, this, &MainWindow::openTable);
    connect(m_evidence, &EvidencePanel::rowsSelected, m_rowActions, &RowActions::select);
    connect(m_evidence, &EvidencePanel::correctRequested, this, [this] { m_rowActions->correct(m_rowActions->targets()); });
}

void MainWindow::openTable(Layer layer)
{
    if (layer == Layer::Quantities) {
        m_numbers->open(false);
        return;
    }
    auto *page = new TablePage(&m_state, m_evidence->filter(), layer);
    m_centre->setCurrentWidget(m_area);
    m_area->openPage(page, themeIcon(u"table"_s), page->title());
}

} // namespace lectern
