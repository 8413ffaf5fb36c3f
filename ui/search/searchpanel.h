// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/viewstate.h"

#include <QWidget>

namespace lectern
{

/// Search over the whole library as you type: documents, best first, with their hits in their sentences. Arrows walk, Enter shows the passage.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(ViewState *state, QWidget *parent = nullptr);
    ~SearchPanel() override;

    [[nodiscard]] QString query() const;

public slots:
    void setQuery(const QString &query); ///< searches at once
    void focusQuery(); ///< all selected, ready to be overtyped
    void stepHit(int by); ///< shows the next or previous hit

signals:
    void textRequested(); ///< Esc

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lectern
