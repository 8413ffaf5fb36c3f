// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace lectern
{

/// The bar below a text that finds words in it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words); ///< shows it with the words selected, ready to be overtyped
    void openFor(const QString &query); ///< shows it for hits that a search of the library found; nothing can be typed
    [[nodiscard]] bool isForSearch() const { return m_forSearch; }
    [[nodiscard]] QString words() const;
    void showCount(int current, int total); ///< current from 1; 0 of 0: nothing found

signals:
    void wordsChanged(const QString &words);
    void stepped(int by);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitQuery();

    QLineEdit *m_field;
    QLabel *m_query; ///< instead of the field
    QLabel *m_count;
    bool m_forSearch = false;
};

} // namespace lectern
