// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchask.h"
#include "ui/state/viewstate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace lectern
{

class FacetsModel;
class HitsModel;
class HitsView;
class RowView;
class SearchRun;

/// The results of a search: how many there are and how far it is, facets at the left, hits beside them, more documents as one scrolls. Where there are none it
/// says why in their place: nothing was found, the search was stopped, or it could not be finished; a button begins anew.
class SearchResults : public QWidget
{
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent = nullptr);
    ~SearchResults() override;

    /// What was found before stays until the first documents come. `documents`: how many are wanted at first, 0 for a page.
    void search(Library *library, const SearchAsk &ask, const SearchQuery &query, int documents = 0);
    void drop(); ///< what is under way
    void clear(); ///< nothing is looked for
    void goToFirst(); ///< the keyboard to the row under work, or the first; as soon as there is one
    void goTo(const SearchPlace &place); ///< its row, as soon as that is there
    void forgetPlace(); ///< the words have changed

    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] QString status() const; ///< "1,181 documents"
    [[nodiscard]] SearchPlace place() const; ///< with what was asked last
    [[nodiscard]] const SearchQuery &query() const;
    [[nodiscard]] HitsView *view() const { return m_view; }
    [[nodiscard]] HitsModel *model() const { return m_model; }
    [[nodiscard]] RowView *facets() const { return m_facets; }
    [[nodiscard]] FacetsModel *facetsModel() const { return m_facetsModel; }
    [[nodiscard]] QPushButton *button() const { return m_button; } ///< stops, or begins anew

signals:
    void narrowRequested(const lectern::FacetCondition &condition);
    void counted(int documents, const std::vector<lectern::QuerySuggestion> &suggestions);
    void againRequested();
    void entered(); ///< the keyboard came into the hits
    void escaped(); ///< Esc in the hits or facets
    void failed(const lectern::Error &error);

private:
    void build();
    [[nodiscard]] QWidget *makeLists();
    void connectParts();
    void stop();
    void showDocuments(const FoundDocuments &documents, int offset);
    void showHits(const std::vector<DocumentHits> &results, int most);
    void showOverview(const SearchOverview &overview);
    void showFailure(const Error &error);
    void narrow(const QModelIndex &facet);
    void restoreRow();
    void emptyLists();
    void describe();
    [[nodiscard]] QStringList statusParts() const;
    void describeEmpty();

    SearchRun *m_run;
    HitsModel *m_model;
    HitsView *m_view;
    FacetsModel *m_facetsModel;
    RowView *m_facets;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_button;
    QTimer m_patience; ///< before progress is shown
    SearchAsk m_ask;
    SearchPlace m_wanted; ///< the row to come back to
    std::optional<Error> m_error;
    int m_total = 0, m_unfinished = 0; ///< documents
    bool m_stopped = false; ///< by the reader
    bool m_came = false; ///< the first documents of this search are on show
    bool m_goToFirst = false; ///< Enter or Down was pressed before the results were there
};

} // namespace lectern
