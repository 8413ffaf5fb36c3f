// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"
#include "ui/numbers/numbersexport.h"
#include "ui/rows/editedfilter.h"
#include "ui/rows/filterpopup.h"
#include "ui/rows/magnitude.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;

namespace lectern
{

class FilterChips;
class FilterField;

/// What stands above the table: the filter with its chips, whose numbers, how grouped, how shown, and the way out. It says what is asked for; the page does it.
class NumbersBar : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersBar(QWidget *parent = nullptr);

    [[nodiscard]] FilterField *field() const { return m_field; }
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    /// The values of a field in the rows that a filter leaves; they are offered when that field filters.
    void setValues(std::function<std::vector<FieldValue>(const NumberFilter &others, NumberField field)> values);

    [[nodiscard]] NumberFilter filter() const { return m_filter.whole(); }
    void setFilter(const NumberFilter &filter); ///< conditions become chips
    void setCondition(NumberField field, const QStringList &alternatives); ///< none: the field does not filter any more
    void openFilter(NumberField field, const QPoint &corner); ///< asks for the condition of a field; in global coordinates
    void setWholeLibrary(bool whole);
    void setCount(const QString &text); ///< how many rows are shown
    void setGroup(std::optional<NumberField> group);
    void setScaling(Scaling scaling);

public slots:
    void clearFilter();

signals:
    void filterChanged();
    void left(); ///< Enter, Down or Esc in the field: the keyboard belongs to the rows
    void scopeChosen(bool wholeLibrary);
    void groupChosen(std::optional<lectern::NumberField> group);
    void scalingChosen(lectern::Scaling scaling);
    void filterRequested(lectern::NumberField field); ///< the page knows where its column stands
    void exportRequested(lectern::TableFormat format);
    void copyRequested();

private:
    void readTyped();
    void applyFilter();
    void fillViewMenu(QMenu *menu);
    void fillExportMenu(QMenu *menu);

    FilterField *m_field;
    QComboBox *m_scope;
    QComboBox *m_group;
    QLabel *m_count;
    QLabel *m_wrong; ///< what cannot be read of the filter
    FilterChips *m_chips;
    QMenu *m_filterMenu;
    QMenu *m_columnMenu;
    QList<QAction *> m_scalings; ///< in the order of Scaling
    EditedFilter<NumberField> m_filter;
    std::function<std::vector<FieldValue>(const NumberFilter &, NumberField)> m_values;
};

} // namespace lectern
