// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"
#include "ui/state/viewstate.h"

#include <QDateTime>
#include <QPointer>

#include <optional>

class QIcon;

namespace lectern
{

class Actions;
class ChangesPage;
class DecisionBook;
class DifferencesPage;
class DocumentArea;
class LibraryHolder;
class MessageBar;
class Navigator;
class NoteBook;
class NoteEditor;
class RateBook;
class RatesPage;

/// What the window does about the differences of two passages, the exchange rates, and what other rules changed: their tabs and actions, and a quiet word when a
/// person's work is concerned.
class AnalysisFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts { ///< not owned, outlive it
        ViewState *state;
        NoteBook *notes;
        DecisionBook *decisions;
        Actions *actions;
        DocumentArea *area;
        Navigator *navigator;
        LibraryHolder *holder;
        MessageBar *messages;
        NoteEditor *editor;
    };
    AnalysisFlow(const Parts &parts, QObject *parent = nullptr);
    ~AnalysisFlow() override;

    [[nodiscard]] RateBook *rates() const { return m_rates; }
    [[nodiscard]] DifferencesPage *differences() const; ///< null while its tab is closed
    [[nodiscard]] RatesPage *ratesPage() const;
    [[nodiscard]] ChangesPage *changes() const;

public slots:
    void showDifferences(const lectern::Passage &left, const lectern::Passage &right);
    void showRates();
    void askForRate(const lectern::ExchangeRate &missing);
    void showChanges();
    void comparePassage(); ///< the selection, else the current row: keeps it, or compares it with the one kept

signals:
    void opened(); ///< a tab came to the front
    void noteMade(); ///< and is about to be edited: show its sheet
    void done(const QString &message); ///< for the status bar
    void failed(const lectern::Error &error);

private:
    void handleActions();
    void bring(QWidget *page, const QIcon &icon, const QString &title);
    void makeDifferences();
    void writeNote(const std::shared_ptr<const OpenDocument> &document, Span passage, const QString &text);
    void announceChanges();

    Parts m_parts;
    RateBook *m_rates;
    QPointer<DifferencesPage> m_differences;
    QPointer<RatesPage> m_ratesPage;
    QPointer<ChangesPage> m_changes;
    std::optional<Passage> m_kept;
    QDateTime m_announced; ///< runs until then were told of, or were before the library was opened
};

} // namespace lectern
