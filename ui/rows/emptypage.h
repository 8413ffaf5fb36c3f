// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lectern
{

/// What stands in the place of rows where there are none: why, how far the reading is, and a button that helps.
class EmptyPage : public QWidget
{
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// `button` is what is written on it, and `help` what it does; empty: none.
    void say(const QString &title, const QString &advice = {}, const QString &button = {}, std::function<void()> help = {});
    void setReading(bool reading); ///< whether progress is shown
    void setProgress(qint64 done, qint64 total);

private:
    QLabel *m_title, *m_advice;
    QProgressBar *m_progress;
    QPushButton *m_button;
    std::function<void()> m_help;
};

} // namespace lectern
