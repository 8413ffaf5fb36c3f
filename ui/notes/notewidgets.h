// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/annotation.h"

#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QWidget;

namespace lectern
{

class QuotationLine;
class TagField;

/// The parts of the NoteEditor, built and laid out; what they do is the editor's affair. All are children of the editor.
struct NoteWidgets {
    explicit NoteWidgets(QWidget *editor);

    void setColor(HighlightColor color); ///< shows which is chosen
    void setStatus(const QString &text, bool isError);

    QuotationLine *quotation;
    QWidget *placeBar; ///< on show where the passage is doubtful or lost
    QLabel *placeText;
    QPushButton *placeHere;      ///< "It is here"
    QPushButton *placeSelection; ///< "Put it on the selection"
    std::array<QToolButton *, 5> colors;
    QPlainTextEdit *comment;
    TagField *tags;
    QLabel *status;
    QToolButton *remove;
};

} // namespace lectern
