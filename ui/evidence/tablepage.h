// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/rowfilter.h"
#include "ui/state/viewstate.h"

#include <QWidget>

class QModelIndex;

namespace lectern
{

/// One layer of the active document as a table with all its columns, at full width: sortable, filtered by the window's RowFilter.
/// Rows are chosen as in the EvidencePanel.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    TablePage(ViewState *state, RowFilter *filter, Layer layer, QWidget *parent = nullptr); ///< both outlive it
    ~TablePage() override;

    [[nodiscard]] Layer layer() const;
    [[nodiscard]] QString title() const; ///< "Numbers", for the tab

signals:
    void textRequested(); ///< Esc

private:
    void followDocument();
    void followCurrent(RowRef row);
    void refresh();
    void choose(const QModelIndex &index);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
