// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notewidgets.h"

#include "ui/notes/quotationline.h"
#include "ui/notes/swatch.h"
#include "ui/notes/tagfield.h"
#include "ui/settings/icons.h"
#include "ui/settings/role.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(NoteEditor)
};

QLabel *wrappedLabel(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

} // namespace

NoteWidgets::NoteWidgets(QWidget *editor)
    : quotation(new QuotationLine(editor))
    , placeBar(new QWidget(editor))
    , placeText(wrappedLabel(placeBar, u"warning"_s))
    , placeHere(new QPushButton(NoteText::tr("It is here"), placeBar))
    , placeSelection(new QPushButton(NoteText::tr("Put it on the selection"), placeBar))
    , comment(new QPlainTextEdit(editor))
    , tags(new TagField(editor))
    , status(new QLabel(editor))
    , remove(new QToolButton(editor))
{
    quotation->setObjectName(u"noteQuotation"_s);
    comment->setObjectName(u"noteComment"_s);
    comment->setAccessibleName(NoteText::tr("Comment"));
    comment->setProperty("frame", true);
    comment->setTabChangesFocus(true);
    comment->setMinimumHeight(3 * comment->fontMetrics().lineSpacing() + 12);
    tags->setObjectName(u"noteTags"_s);
    tags->setPlaceholderText(NoteText::tr("Tags, parted by commas"));
    tags->setAccessibleName(NoteText::tr("Tags"));
    status->setProperty("role", u"muted"_s);
    status->setObjectName(u"noteStatus"_s);
    status->setMinimumWidth(0);
    status->setWordWrap(true);
    remove->setIcon(themeIcon(u"edit-delete"_s));
    remove->setToolTip(NoteText::tr("Remove this note (undo brings it back)"));
    remove->setAccessibleName(remove->toolTip());

    placeText->setMinimumHeight(2 * placeText->fontMetrics().lineSpacing());
    auto *place = new QHBoxLayout;
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(placeHere);
    place->addWidget(placeSelection);
    place->addStretch();
    auto *placeColumn = new QVBoxLayout(placeBar);
    placeColumn->setContentsMargins(0, 0, 0, 0);
    placeColumn->addWidget(placeText);
    placeColumn->addLayout(place);

    auto *colorBar = new QHBoxLayout;
    colorBar->setSpacing(2);
    auto *group = new QButtonGroup(editor);
    for (size_t i = 0; i < colors.size(); ++i) {
        auto *button = new QToolButton(editor);
        button->setIcon(swatchIcon(highlightColors()[i]));
        button->setIconSize({16, 16});
        button->setCheckable(true);
        button->setToolTip(NoteText::tr("%1 (Ctrl+%2)").arg(label(highlightColors()[i])).arg(i + 1));
        button->setAccessibleName(label(highlightColors()[i]));
        button->setObjectName(u"noteColor"_s + QString::number(i));
        group->addButton(button);
        colorBar->addWidget(button);
        colors[i] = button;
    }
    colorBar->addStretch();
    colorBar->addWidget(status, 4);
    colorBar->addWidget(remove);

    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(quotation);
    column->addWidget(placeBar);
    column->addWidget(comment, 1);
    column->addWidget(tags);
    column->addLayout(colorBar);
    QWidget::setTabOrder(comment, tags);
    QWidget::setTabOrder(tags, colors.front());
}

void NoteWidgets::setColor(HighlightColor color)
{
    for (size_t i = 0; i < colors.size(); ++i)
        colors[i]->setChecked(highlightColors()[i] == color);
}

void NoteWidgets::setStatus(const QString &text, bool isError)
{
    status->setText(text);
    setRole(status, isError ? u"error"_s : u"muted"_s);
}

} // namespace lectern
