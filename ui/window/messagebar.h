// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace lectern
{

/// One message at the top of the place that it concerns, with at most one thing to do about it. It stays until it is closed, or the next one takes its place.
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
    std::function<void()> m_todo;
};

} // namespace lectern
