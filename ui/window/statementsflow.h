// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decision.h"
#include "ui/state/rowplace.h"

#include <QPointer>

namespace lectern
{

class Actions;
class DecisionBook;
class DocumentArea;
class Exporter;
class Navigator;
class RowActions;
class StatementsPage;
class WhySheet;

/// What the window does about the pages of claims and trends: their tabs and actions, the sheet beside the list, and what people decide on their rows.
class StatementsFlow : public QObject
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
    };
    StatementsFlow(const Parts &parts, QObject *parent);
    ~StatementsFlow() override;

    [[nodiscard]] StatementsPage *claims() const; ///< null while its tab is closed
    [[nodiscard]] StatementsPage *trends() const; ///< likewise
    void open(Layer layer, bool wholeLibrary);

signals:
    void opened(); ///< a tab is about to come to the front
    void noteRequested(); ///< its passage is shown: the field for the comment wants the keyboard
    void failed(const lectern::Error &error);

private:
    void connectPage(StatementsPage *page);
    void connectDecisions(StatementsPage *page);
    void connectSheet(StatementsPage *page, WhySheet *sheet);
    void note(const RowPlace &place);
    void decide(const RowPlaces &places, Verb verb, Scope scope);

    Parts m_parts;
    QPointer<StatementsPage> m_claims, m_trends;
};

} // namespace lectern
