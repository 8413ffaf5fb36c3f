// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QAction;

namespace lectern
{

/// Looks like a search field and opens the search: one place for words, documents and headings.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    SearchButton(QAction *action, QWidget *parent = nullptr); ///< what a click triggers

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace lectern
