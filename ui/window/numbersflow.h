// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/rowplace.h"

#include <QPointer>

namespace lectern
{

class Actions;
class AnalysisFlow;
class DecisionBook;
class DocumentArea;
class Exporter;
class Navigator;
class NumbersPage;
class RowActions;

/// What the window does about the table of numbers: its tab and actions, and what people decide on its rows.
class NumbersFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts { ///< not owned, outlive it
        ViewState *state;
        DecisionBook *decisions;
        RowActions *rows;
        Actions *actions;
        DocumentArea *area;
        Navigator *navigator;
        Exporter *exporter;
        AnalysisFlow *analysis;
    };
    NumbersFlow(const Parts &parts, QObject *parent);
    ~NumbersFlow() override;

    [[nodiscard]] NumbersPage *page() const; ///< null while its tab is closed
    void open(bool wholeLibrary);

signals:
    void opened(); ///< its tab is about to come to the front
    void failed(const lectern::Error &error);

private:
    void connectPage();
    void connectDecisions();

    Parts m_parts;
    QPointer<NumbersPage> m_page;
};

} // namespace lectern
