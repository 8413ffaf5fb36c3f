// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfield.h"

#include <QTableView>

#include <optional>

namespace lectern
{

class NumbersHeader;
class NumbersModel;

/// The table of numbers itself. A click on a row or Enter chooses it; Ctrl and Shift select without choosing; Space or a click folds a heading; Alt+Down filters the
/// column of the current cell, as spreadsheets do.
class NumbersView : public QTableView
{
    Q_OBJECT

public:
    explicit NumbersView(NumbersModel *model, QWidget *parent = nullptr);

    [[nodiscard]] NumbersHeader *header() const { return m_header; }
    [[nodiscard]] std::vector<int> selectedNumbers() const; ///< in the order of the table
    [[nodiscard]] std::vector<NumberField> visibleFields() const; ///< in the order of the screen
    void setFieldVisible(NumberField field, bool visible);
    void reveal(int row); ///< selects a number and brings it into view without choosing it

signals:
    void chosen(int row);
    void escaped();
    void filterRequested(int column);
    void findRequested(); ///< Ctrl+F
    void copyRequested();
    void correctRequested(); ///< F2
    void rejectRequested(); ///< Delete

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void sizeColumns();

    NumbersModel *m_model;
    NumbersHeader *m_header;
    QPersistentModelIndex m_pressed;
};

} // namespace lectern
