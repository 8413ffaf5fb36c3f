// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/rowview.h"
#include "ui/search/hitsmodel.h"

namespace lectern
{

/// The results of a search: a click or Enter opens a hit; several rows can be selected, by Ctrl or Shift with a click or an arrow, without being opened, to be
/// compared or copied. Rows that come are unfolded.
class HitsView : public RowView
{
    Q_OBJECT

public:
    explicit HitsView(HitsModel *model, QWidget *parent = nullptr); ///< outlives it

    [[nodiscard]] QModelIndexList selectedRows() const; ///< from top to bottom, without headers
    bool walk(int by); ///< to the next or previous row that is no header, without choosing it

public slots:
    void copy(); ///< the sentences of the selected hits
    void compare(); ///< the two selected hits

signals:
    void hitChosen(const lectern::Passage &passage);
    void documentChosen(lectern::SourceId source);
    void allHitsRequested(lectern::SourceId source); ///< the model does not know them yet
    void keepRequested(const lectern::FoundDocument &document); ///< its hits alone
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right);
    void quotationsRequested(const QList<lectern::Passage> &passages);
    void refused(const QString &message);
    void nearEnd(); ///< there is little below what is on the screen
    void findRequested(); ///< Ctrl+F, Up on the first row

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;

private:
    void open(const QModelIndex &index);
    void unfold(const QModelIndex &parent, int first, int last);
    void lookBelow();

    HitsModel *m_hits;
};

} // namespace lectern
