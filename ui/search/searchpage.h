// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchask.h"
#include "ui/search/searchexport.h"
#include "ui/state/viewstate.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace lectern
{

class FacetsModel;
class HitsModel;
class HitsView;
class QueryLine;
class RowView;
class SavedSearchBook;
class SearchHead;
class SearchResults;
class SearchStart;

/// The page that searches the whole library as one types: the field above, below it the results, or saved searches and examples while nothing is looked for.
/// Down goes from the field to the results, arrows walk them, Enter leads to the passage, Esc back to the field and from there to the text.
class SearchPage : public QWidget
{
    Q_OBJECT
    /// What is looked for and the row under work, as text: the window's history comes back to it.
    Q_PROPERTY(QString place READ place WRITE setPlace)

public:
    SearchPage(ViewState *state, SavedSearchBook *book, QWidget *parent = nullptr); ///< both outlive it
    ~SearchPage() override;

    void search(const SearchAsk &ask); ///< at once; the keyboard goes to the field
    void searchAgain(); ///< documents or the index have changed
    void saveSearch(); ///< asks for a name
    void exportHits(SearchFile format); ///< all, not only those on show
    void focusQuery();

    [[nodiscard]] const SearchAsk &ask() const;
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);

    [[nodiscard]] SearchHead *head() const { return m_head; }
    [[nodiscard]] SearchResults *results() const { return m_results; }
    [[nodiscard]] SearchStart *start() const { return m_start; }
    [[nodiscard]] SearchExport *exporter() const { return m_exporter; }
    // Parts of these.
    [[nodiscard]] QueryLine *line() const;
    [[nodiscard]] HitsView *view() const;
    [[nodiscard]] HitsModel *model() const;
    [[nodiscard]] RowView *facets() const;
    [[nodiscard]] FacetsModel *facetsModel() const;
    [[nodiscard]] QString status() const; ///< "1,181 documents"

signals:
    void hitChosen(const lectern::Passage &passage, const lectern::SearchQuery &query);
    void documentChosen(lectern::SourceId source);
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right, const lectern::SearchQuery &query);
    void quotationsRequested(const QList<lectern::Passage> &passages);
    void helpRequested();
    void listRequested(); ///< to count a list of names
    void textRequested(); ///< Esc in the field
    void failed(const lectern::Error &error);
    void exported(const QString &message, const QUrl &folder);
    void refused(const QString &message); ///< an export or a copy that cannot be done

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectHead();
    void connectResults();
    void connectStart();
    void connectState();
    void run(int documents = 0);
    void showStart();
    void goToResults();
    void leave();
    void keepTo(const FoundDocument &document);

    ViewState *m_state;
    SavedSearchBook *m_book;
    SearchHead *m_head;
    SearchResults *m_results;
    SearchStart *m_start;
    SearchExport *m_exporter;
    QStackedWidget *m_stack; ///< start, results
    QTimer m_pause; ///< after the last key
    const Library *m_prepared = nullptr; ///< whose conditions and facets are read, or being read
    bool m_outdated = false; ///< documents changed while nobody looked
};

} // namespace lectern
