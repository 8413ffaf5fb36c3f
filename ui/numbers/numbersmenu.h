// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"
#include "ui/numbers/numbersmodel.h"

#include <QMenu>

namespace lectern
{

/// What is done with rows of the table of numbers: the menu under the mouse. It says what was chosen; the page does it.
class NumbersMenu : public QMenu
{
    Q_OBJECT

public:
    /// What was clicked, and what is selected; rows of `numbers`.
    struct Clicked {
        int row = -1;
        NumberField field = NumberField::Value;
        std::vector<int> selected;
    };

    NumbersMenu(Numbers numbers, Clicked clicked, bool decidable, QWidget *parent);

signals:
    void passageRequested(int row);
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right);
    void differencesRequested(const lectern::Passage &left, const lectern::Passage &right);
    void copyRequested();
    void quotationsRequested(const QList<lectern::Passage> &passages);
    void correctRequested(const lectern::RowPlace &number);
    void rejectRequested(const lectern::RowPlaces &numbers);
    void forgetRequested(const lectern::RowPlaces &numbers);
    void conditionChosen(const lectern::NumberCondition &condition); ///< only rows like the one that was clicked

private:
    void addPassages();
    void addDecisions();
    void addCondition();
    [[nodiscard]] const NumberRow &number(int row) const { return (*m_numbers)[size_t(row)]; }

    Numbers m_numbers;
    Clicked m_clicked;
};

} // namespace lectern
