// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/state/viewstate.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace lectern
{

/// Why a row is there: its passage in full, its fields, the rule that found it and the words the rule went by. What a claim rests on
/// can be followed; the mentions of an entity are stepped through.
class WhySheet : public QWidget
{
    Q_OBJECT

public:
    explicit WhySheet(QWidget *parent = nullptr);

    void show(std::shared_ptr<const OpenDocument> document, RowRef row, int mention = 0); ///< a row of -1 empties it
    void setShowsPassage(bool shows); ///< a button leads to the passage: where the sheet does not stand beside it
    [[nodiscard]] QString plainText() const;

signals:
    void rowRequested(lectern::RowRef row);
    void mentionRequested(int by); ///< 1 the next, -1 the one before
    void noteRequested();
    void copyRequested();
    void passageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void follow(const QUrl &link);

    std::shared_ptr<const OpenDocument> m_document;
    RowRef m_row;
    int m_mention = 0;
    QTextBrowser *m_text;
    QLabel *m_place;
    QToolButton *m_previous, *m_next, *m_note, *m_copy, *m_passage;
    bool m_showsPassage = false;
};

} // namespace lectern
