// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace lectern
{

/// One message at the top of the place that it concerns, with at most one thing to do about it. Never in the way: news go by themselves.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { News, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text, const QString &button = {}, std::function<void()> todo = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    Kind m_kind = Kind::News;
    QTimer m_timer;
    std::function<void()> m_todo;
};

} // namespace lectern
