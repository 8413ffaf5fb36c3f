// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/whysheet.h"

#include "ui/evidence/whytext.h"
#include "ui/rows/rowdelegate.h"
#include "ui/settings/icons.h"
#include "ui/settings/theme.h"
#include "ui/state/rowspan.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// A text browser that loads nothing, wherever its text came from.
class SheetText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QToolButton *makeButton(const char *icon, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(QLatin1StringView(icon)));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

WhySheet::WhySheet(QWidget *parent)
    : QWidget(parent)
    , m_text(new SheetText(this))
    , m_place(new QLabel(this))
    , m_previous(makeButton("go-up", {}, tr("Previous mention"), this))
    , m_next(makeButton("go-down", {}, tr("Next mention"), this))
    , m_note(makeButton("document-edit", tr("Note"), tr("Write a note on this passage (Ctrl+M)"), this))
    , m_copy(makeButton("format-text-blockquote", tr("Quote"),
                        tr("Copy this passage as a quotation with its source (Ctrl+Shift+C)"), this))
    , m_passage(makeButton("go-jump", tr("Passage"), tr("Show the passage in its text (Enter)"), this))
{
    m_text->setObjectName(u"whyText"_s);
    m_text->setAccessibleName(tr("Why this row is here"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(12);
    m_text->setPlaceholderText(tr("Choose a row to see which rule found it, and why."));
    m_text->viewport()->setAutoFillBackground(false);
    m_place->setProperty("role", u"muted"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 6);
    buttons->setSpacing(4);
    buttons->addWidget(m_passage);
    buttons->addWidget(m_note);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_place);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(m_text, &QTextBrowser::anchorClicked, this, &WhySheet::follow);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit mentionRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit mentionRequested(1); });
    connect(m_note, &QToolButton::clicked, this, &WhySheet::noteRequested);
    connect(m_copy, &QToolButton::clicked, this, &WhySheet::copyRequested);
    connect(m_passage, &QToolButton::clicked, this, &WhySheet::passageRequested);
    refresh();
}

void WhySheet::show(std::shared_ptr<const OpenDocument> document, RowRef row, int mention)
{
    m_document = std::move(document);
    m_row = row;
    m_mention = mention;
    refresh();
}

void WhySheet::setShowsPassage(bool shows)
{
    m_showsPassage = shows;
    refresh();
}

QString WhySheet::plainText() const
{
    return m_text->toPlainText();
}

void WhySheet::refresh()
{
    const bool any = m_document && m_row.row >= 0 && m_row.row < rowCount(m_document->extraction, m_row.layer);
    m_text->setHtml(any ? whyHtml(m_document, m_row, m_mention, Theme::current()) : QString());
    m_note->setVisible(any);
    m_copy->setVisible(any);
    m_passage->setVisible(any && m_showsPassage);
    const bool entity = any && m_row.layer == Layer::Entities;
    const int mentions = entity ? int(m_document->extraction.entities.at(size_t(m_row.row)).mentions.size()) : 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        widget->setVisible(mentions > 1);
    m_place->setText(tr("%1 of %2", "mentions").arg(m_mention + 1).arg(mentions));
}

void WhySheet::follow(const QUrl &link)
{
    if (const RowRef row = rowOfLink(link.toString()); row.row >= 0)
        emit rowRequested(row);
}

void WhySheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace lectern

#include "moc_whysheet.cpp"
