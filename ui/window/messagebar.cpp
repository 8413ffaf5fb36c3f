// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/messagebar.h"

#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern
{

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(themeIcon(u"dialog-close"_s));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_todo)
            m_todo();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString &text, const QString &button, std::function<void()> todo)
{
    const QString icons[] = {u"dialog-information"_s, u"dialog-warning"_s, u"dialog-error"_s};
    m_kind = kind;
    m_icon->setPixmap(themeIcon(icons[int(kind)]).pixmap(20, 20));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_todo = std::move(todo);
    setVisible(true);
    update();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor edges[] = {theme.accent, theme.warning, theme.error};
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 4, height()), edges[int(m_kind)]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace lectern

#include "moc_messagebar.cpp"
