// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace lectern
{

/// The line in which a filter of rows is typed. It says when to read it, and when the keyboard goes to the rows: Enter and Down leave it, Esc empties it first.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    /// Words that come from elsewhere: typed() is not emitted.
    void showText(const QString &text);
    void takeFocus(); ///< as by a shortcut: all of it is selected

signals:
    void typed(); ///< after a pause, and at once on Enter or when Esc has emptied it
    void entered(); ///< Enter, after typed()
    void left(); ///< Down, or Esc in an empty line

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void emitTyped();

    QTimer m_pause;
};

} // namespace lectern
