// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchask.h"
#include "ui/search/searchexport.h"
#include "ui/state/viewstate.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace lectern
{

class FacetsModel;
class HitsModel;
class HitsView;
class QueryLine;
class RowView;
class SavedSearchBook;
class SearchHead;
class SearchRun;
class SearchStart;

/// The page that searches the whole library as one types: hits as keywords in context under their documents, facets at the left, more documents as one
/// scrolls. Down goes from the field to the results, arrows walk them, Enter leads to the passage, Esc back to the field and from there to the text. While
/// nothing is looked for it offers saved searches and examples.
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
    void focusQuery();

    [[nodiscard]] const SearchAsk &ask() const;
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);

    [[nodiscard]] SearchHead *head() const;
    [[nodiscard]] QueryLine *line() const;
    [[nodiscard]] HitsView *view() const;
    [[nodiscard]] HitsModel *model() const;
    [[nodiscard]] RowView *facets() const;
    [[nodiscard]] FacetsModel *facetsModel() const;
    [[nodiscard]] SearchStart *start() const;
    [[nodiscard]] SearchExport *exporter() const;
    [[nodiscard]] QString status() const; ///< "1,181 documents"

signals:
    void hitChosen(const lectern::Passage &passage, const lectern::SearchQuery &query);
    void documentChosen(lectern::SourceId source);
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right);
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
    struct Private;

    void build();
    void connectHead();
    void connectRun();
    void connectViews();
    void fillMenu();
    void run(int documents = 0);
    void showDocuments(const FoundDocuments &documents, int offset);
    void showHits(const std::vector<SearchResult> &results, int most);
    void showOverview(const SearchOverview &overview);
    void showStart();
    void describe();
    void restoreRow();
    void goToResults();
    void leave();
    void keepTo(const FoundDocument &document);
    void readValues();
    void keepValues(const std::vector<Facet> &facets);

    std::unique_ptr<Private> d;
};

} // namespace lectern
