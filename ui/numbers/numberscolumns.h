// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberorder.h"

#include <QObject>

class QMenu;

namespace lectern
{

class NumbersView;

/// Which columns the table of numbers shows and by which it is ordered: the menu that lists them, the menu of a heading, and their state as it is remembered.
class NumbersColumns : public QObject
{
    Q_OBJECT

public:
    NumbersColumns(NumbersView *view, QMenu *menu, QObject *parent); ///< both outlive it; it fills the menu

    [[nodiscard]] QByteArray state() const;
    /// As state() gave it; without one, those that say something: what is of the document only for a whole library.
    void restore(const QByteArray &state, bool wholeLibrary);
    void showOrder(const NumberOrder &order); ///< in the headings; orderChosen() is not emitted

signals:
    void orderChosen(std::optional<lectern::NumberField> field, bool descending);
    void filterRequested(lectern::NumberField field);

private:
    void fillMenu();
    void openMenu(const QPoint &point);

    NumbersView *m_view;
    QMenu *m_menu;
    bool m_isRestoring = false;
};

} // namespace lectern
