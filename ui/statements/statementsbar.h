// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/statementorder.h"
#include "ui/rows/editedfilter.h"
#include "ui/rows/filterpopup.h"
#include "ui/rows/tableexport.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace lectern
{

class FilterChips;
class FilterField;

/// What stands above a list of claims or trends: the filter with its chips, whose rows are shown, how they stand, how many there are, and what can be done with all
/// of them.
class StatementsBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsBar(Layer layer, QWidget *parent = nullptr);

    [[nodiscard]] FilterField *field() const { return m_field; }
    [[nodiscard]] QMenu *reviewMenu() const { return m_reviewMenu; }
    /// The values of a field in the rows that a filter leaves; they are offered when that field filters.
    void setValues(std::function<std::vector<FieldValue>(const StatementFilter &others, StatementField field)> values);

    [[nodiscard]] StatementFilter filter() const { return m_filter.whole(); }
    void setFilter(const StatementFilter &filter); ///< conditions become chips
    void setCondition(StatementField field, const QStringList &alternatives); ///< none: the field does not filter any more
    void setWholeLibrary(bool whole);
    void setOrder(const StatementOrder &order);
    void setCount(const QString &text);
    void setReviewable(bool decidable, int undecided); ///< whether rows can be decided on, and how many of those shown are not

public slots:
    void clearFilter();
    void openFilter(lectern::StatementField field);

signals:
    void filterChanged();
    void scopeChosen(bool wholeLibrary);
    void orderChosen(const lectern::StatementOrder &order);
    void exportRequested(lectern::TableFormat format);
    void quoteAllRequested();
    void acceptAllRequested();
    void rejectAllRequested();
    void left(); ///< Enter, Down or Esc in the field: the keyboard belongs to the list

private:
    void build();
    void connectFilter();
    void makeChoices();
    void makeMenus();
    void readTyped();
    void applyFilter();
    void chooseReview(const QStringList &alternatives);

    Layer m_layer;
    FilterField *m_field;
    QComboBox *m_scope, *m_group, *m_sort;
    QLabel *m_count;
    QLabel *m_wrong; ///< what cannot be read of the filter
    FilterChips *m_chips;
    QMenu *m_filterMenu, *m_reviewMenu, *m_exportMenu;
    QToolButton *m_review = nullptr;
    QAction *m_acceptAll, *m_rejectAll, *m_onlyUndecided, *m_showRejected;
    EditedFilter<StatementField> m_filter;
    std::function<std::vector<FieldValue>(const StatementFilter &, StatementField)> m_values;
};

} // namespace lectern
