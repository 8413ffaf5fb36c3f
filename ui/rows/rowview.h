// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace lectern
{

class RowDelegate;

/// A list of rows, flat or under headers, as all panels of the window show them. Arrow keys walk the rows and choose each as they go; Enter
/// or a click chooses one again; headers fold. Very many rows have one height, and of still more all groups but the first are folded at first, so that they are laid out at
/// once. With ExtendedSelection, Shift and Ctrl select rows without choosing them. An empty view says what to do.
class RowView : public QTreeView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    [[nodiscard]] RowDelegate *rowDelegate() const { return m_delegate; }
    void setModel(QAbstractItemModel *model) override;

    /// What an empty view says: what is so, and what to do.
    void setEmptyText(const QString &title, const QString &hint = {});

    /// Sets the rows in the Han face of a language ("zh-Hant" …).
    void setTextLanguage(const QString &language);

    /// Whether arrow keys choose the rows that they walk (they do unless this is set to false).
    void setChoosesOnWalk(bool chooses) { m_choosesOnWalk = chooses; }

    /// Selects a row and scrolls to it without choosing it or taking the focus; an invalid index selects none.
    void reveal(const QModelIndex &index);
    /// Chooses the next or previous row that is no header. False at the end.
    bool step(int by);
    /// The selected rows without headers, in the order of the list.
    [[nodiscard]] QModelIndexList selectedRowIndexes() const;

signals:
    void chosen(const QModelIndex &index); ///< by click, Enter or arrow key; never a header
    void opened(const QModelIndex &index); ///< by Enter or double click
    void escaped(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { } // headers paint their own
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void expandRows();
    void choose(const QModelIndex &index);
    void paintEmptyText();

    RowDelegate *m_delegate;
    QString m_emptyTitle, m_emptyHint;
    bool m_choosesOnWalk = true;
    bool m_walking = false; ///< an arrow key is moving the current row
};

} // namespace lectern
