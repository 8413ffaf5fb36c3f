// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"
#include "ui/state/viewstate.h"

#include <QWidget>

namespace lectern
{

/// Search over the whole library as you type: documents, best first, with the sentences of their hits. Down goes from the field into the
/// results, arrows walk them, Enter shows the passage. Queries that led somewhere are remembered.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(ViewState *state, QWidget *parent = nullptr);
    ~SearchPanel() override;

    [[nodiscard]] QString query() const;
    [[nodiscard]] int count() const; ///< sentences found

public slots:
    void setQuery(const QString &query); ///< searches at once
    void focusQuery(); ///< all selected, ready to be overtyped
    void stepHit(int by); ///< shows the next or previous hit

signals:
    void countChanged(int count); ///< sentences found; -1 while nothing is looked for
    void textRequested(); ///< Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    void search();
    void showResults(const QString &query, const Result<std::vector<DocumentHits>> &results);
    void clearResults();
    void describe(const QString &title, const QString &hint, const QString &status);
    void choose(const QModelIndex &index);
    void remember();

    std::unique_ptr<Private> d;
};

} // namespace lectern
