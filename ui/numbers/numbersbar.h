// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfield.h"
#include "ui/numbers/numbersexport.h"
#include "ui/rows/magnitude.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace lectern
{

/// What stands above the table: the words to look for, whose numbers, how grouped, how shown, and the way out. It says what is asked for; the page does it.
class NumbersBar : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersBar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QMenu *filterMenu() const { return m_filterMenu; }
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    void setWholeLibrary(bool whole);
    void setCount(const QString &text); ///< how many rows are shown
    void setGroup(std::optional<NumberField> group);
    void setScaling(Scaling scaling);

signals:
    void scopeChosen(bool wholeLibrary);
    void groupChosen(std::optional<lectern::NumberField> group);
    void scalingChosen(lectern::Scaling scaling);
    void filterRequested(lectern::NumberField field);
    void exportRequested(lectern::TableFormat format);
    void copyRequested();

private:
    QToolButton *makeButton(const QString &icon, const QString &text, const QString &tip, QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillExportMenu(QMenu *menu);

    QLineEdit *m_field;
    QComboBox *m_scope;
    QComboBox *m_group;
    QLabel *m_count;
    QMenu *m_filterMenu;
    QMenu *m_columnMenu;
    QList<QAction *> m_scalings; ///< in the order of Scaling
};

} // namespace lectern
