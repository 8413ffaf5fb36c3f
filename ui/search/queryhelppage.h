// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace lectern
{

/// The page that explains the query language: what is written, what it finds, and an example that a click tries. Tab goes from example to example.
class QueryHelpPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit QueryHelpPage(QWidget *parent = nullptr);

signals:
    void queryChosen(const QString &query);
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
};

} // namespace lectern
