// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace lectern
{

class Actions;

/// What stands in the middle while no document is open: what to do next.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(Actions *actions, QWidget *parent = nullptr);

    void setDocuments(int count); ///< in the library
    void setDropping(bool dropping); ///< files are held over the window

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();

    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
    int m_count = 0;
    bool m_dropping = false;
};

} // namespace lectern
