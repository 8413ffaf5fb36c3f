// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lectern
{

/// One line below the field that asks for the name of a saved search, to save or to rename it. Enter does it, Esc does nothing.
class SaveBar : public QWidget
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// `check` says what is wrong with a name, or what will happen, or nothing; it is asked as the name is typed. An empty name is not taken.
    void ask(const QString &question, const QString &name, std::function<QString(const QString &)> check,
             std::function<bool(const QString &)> done);
    [[nodiscard]] QLineEdit *field() const { return m_name; }

signals:
    void closed(); ///< either way

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void close();

    QLabel *m_question;
    QLineEdit *m_name;
    QLabel *m_remark;
    QPushButton *m_save;
    std::function<QString(const QString &)> m_check;
    std::function<bool(const QString &)> m_done;
};

} // namespace lectern
