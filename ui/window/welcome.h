// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <vector>

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

    /// Something to press, with its text.
    struct Remedy {
        QString text;
        std::function<void()> apply;
    };
    void setProblem(const QString &message,
                    const std::vector<Remedy> &remedies); ///< a library that cannot be opened, and what helps
    void clearProblem();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateTexts();

    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttons;
    QWidget *m_remedies;
    QString m_problem;
    int m_count = 0;
    bool m_dropping = false;
};

} // namespace lectern
