// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/queryhints.h"
#include "ui/search/searchask.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;

namespace lectern
{

class QueryLine;
class SaveBar;
class SearchChips;

/// What stands above the results: the field with its help, the order, what is wrong with the query or how it may be spelt, what it was narrowed down by. It
/// holds the ask and says when it has changed; the page searches.
class SearchHead : public QWidget
{
    Q_OBJECT

public:
    explicit SearchHead(QWidget *parent = nullptr);

    [[nodiscard]] const SearchAsk &ask() const { return m_ask; }
    void setAsk(const SearchAsk &ask); ///< without a signal
    [[nodiscard]] QueryLine *line() const { return m_line; }
    [[nodiscard]] SaveBar *saveBar() const { return m_save; }
    [[nodiscard]] QMenu *menu() const { return m_menu; } ///< of the button at the right
    [[nodiscard]] QLabel *message() const { return m_message; }
    [[nodiscard]] QComboBox *order() const { return m_order; }

    void showError(const QueryError &error);
    /// Hints, each with a link to a better query if it has one, and suggestions. None of both takes the message away.
    void showHints(const std::vector<QueryHint> &hints, const std::vector<QuerySuggestion> &suggestions);
    void addCondition(const FacetCondition &condition); ///< narrows down; nothing if it is there already
    void clearConditions();

signals:
    void typed(); ///< the words have changed: searching can wait for a pause
    void changed(); ///< anything else has
    void saveRequested();
    void helpRequested();

private:
    void setWords(const QString &words);
    void showAsk();

    SearchAsk m_ask;
    QueryLine *m_line;
    QComboBox *m_order;
    QMenu *m_menu;
    QLabel *m_message;
    SearchChips *m_chips;
    SaveBar *m_save;
    QStringList m_better; ///< the queries that the links of the message lead to
};

} // namespace lectern
