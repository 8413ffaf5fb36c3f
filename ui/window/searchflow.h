// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobs.h"
#include "ui/search/searchask.h"
#include "ui/state/viewstate.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace lectern
{

class Actions;
class BatchPage;
class DocumentArea;
class Exporter;
class LibraryHolder;
class Navigator;
class NoteBook;
class QueryHelpPage;
class SavedSearchBook;
class SearchPage;
class SourcePage;

/// What the window does about searching: the tabs of the search, of the list of names and of the help, their actions, the menu of saved searches, and the way
/// from a hit to its passage with all hits of the query marked there.
class SearchFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts { ///< not owned, outlive it
        ViewState *state;
        NoteBook *notes;
        Actions *actions;
        DocumentArea *area;
        Navigator *navigator;
        Exporter *exporter;
        LibraryHolder *holder;
    };
    explicit SearchFlow(const Parts &parts, QObject *parent = nullptr);
    ~SearchFlow() override;

    [[nodiscard]] SearchPage *page() const; ///< null while its tab is closed
    [[nodiscard]] BatchPage *batchPage() const; ///< likewise
    [[nodiscard]] QueryHelpPage *helpPage() const; ///< likewise
    [[nodiscard]] SavedSearchBook *saved() const { return m_saved; }

public slots:
    void show(); ///< the search page, the keyboard in its field
    void search(const QString &query);
    void ask(const lectern::SearchAsk &ask);
    void showBatch();
    void showHelp();
    void fillSavedMenu(); ///< when the menu bar is there

signals:
    void opened(); ///< a tab came to the front
    void failed(const lectern::Error &error);
    void refused(const QString &message);

private:
    SearchPage *bringPage();
    void handleActions();
    void leaveForText();
    void showHit(const Passage &passage, const SearchQuery &query);
    void compareHits(const Passage &left, const Passage &right, const SearchQuery &query);
    /// Marks all hits in pages that show one of them, each the one that it shows as the current.
    void mark(const std::vector<std::pair<QPointer<SourcePage>, Span>> &pages, const SearchQuery &query);

    Parts m_parts;
    SavedSearchBook *m_saved;
    QPointer<SearchPage> m_page;
    QPointer<BatchPage> m_batch;
    QPointer<QueryHelpPage> m_help;
    QPointer<QMenu> m_menu; ///< of saved searches
    Job m_marking;
};

} // namespace lectern
