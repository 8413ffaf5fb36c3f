// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace lectern
{

class TableModel;

/// A table of evidence: sorts by a click on a header, columns move and hide, rows copy as text parted by tabs.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(TableModel *model, QWidget *parent = nullptr);

    void reveal(const QModelIndex &index); ///< selects the row without choosing it

signals:
    void chosen(const QModelIndex &index); ///< by click, Enter or arrow key
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void sizeColumns();
    void copyRows() const;
    void showColumnMenu(const QPoint &position);

    TableModel *m_model;
    bool m_walking = false;
};

} // namespace lectern
