// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>

class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace lectern
{

class RowView;

/// A field with a list under it, over the upper middle of the window: type a few letters, arrow keys walk the list, Enter takes the row, Esc
/// leaves everything as it was. What the rows are, those who derive from it know.
class Palette : public QFrame
{
    Q_OBJECT

public:
    void open(const QString &words = {}); ///< with these words in the field, selected

protected:
    Palette(const QString &name, const QString &question, QWidget *window); ///< the window owns it

    /// Fills the list for what was typed.
    virtual void narrow(const QString &words) = 0;
    /// Does what a row says; the popup is gone by then.
    virtual void take(const QModelIndex &index) = 0;

    [[nodiscard]] QString typed() const;
    [[nodiscard]] QStandardItemModel *model() const { return m_model; }
    [[nodiscard]] RowView *list() const { return m_list; }
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void run(const QModelIndex &index);

    QLineEdit *m_words;
    QStandardItemModel *m_model;
    RowView *m_list;
};

/// How well a text answers to what was typed: 0 not at all. The letters must occur in order; at the beginnings of words they count more.
[[nodiscard]] int paletteScore(const QString &text, const QString &words);
/// The same for a text and words that are folded already (Folding::Search).
[[nodiscard]] int foldedPaletteScore(QStringView text, QStringView words);

} // namespace lectern
