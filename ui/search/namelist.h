// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/viewstate.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace lectern
{

/// The list of names that are to be counted, one a line, with the button that counts them or stops. What is typed is kept with the library for the next time.
class NameList : public QWidget
{
    Q_OBJECT

public:
    explicit NameList(ViewState *state, QWidget *parent = nullptr); ///< outlives it

    [[nodiscard]] QStringList names() const; ///< each once, in their order
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }
    void keep(); ///< now, not soon after the last key
    void setCounting(bool counting);
    void setProgress(qint64 done, qint64 total);

signals:
    void changed();
    void countRequested(); ///< or Ctrl+Enter
    void stopRequested();
    void escaped();
    void failed(const lectern::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void bring(); ///< the names that the library had last
    void describe();

    ViewState *m_state;
    QPlainTextEdit *m_field;
    QLabel *m_known; ///< how many names there are
    QProgressBar *m_progress;
    QPushButton *m_button;
    QTimer m_keep; ///< runs while names are typed
    bool m_counting = false;
};

} // namespace lectern
