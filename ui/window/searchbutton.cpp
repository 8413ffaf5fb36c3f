// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searchbutton.h"

#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QAction>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lectern
{

SearchButton::SearchButton(QAction *action, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(action->shortcut().toString(QKeySequence::NativeText))
{
    setObjectName(u"searchButton"_s);
    setText(tr("Search or jump to…"));
    setToolTip(action->toolTip());
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize SearchButton::sizeHint() const
{
    return {320, std::max(30, fontMetrics().height() + 12)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() ? theme.accent : theme.line);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int icon = 16;
    themeIcon(u"search"_s).paint(&painter, QRect(10, (height() - icon) / 2, icon, icon));
    painter.setPen(theme.muted);
    const int keyWidth = fontMetrics().horizontalAdvance(m_key);
    const bool room = width() > 60 + fontMetrics().horizontalAdvance(text()) + keyWidth;
    const QRect words = rect().adjusted(34, 0, room ? -keyWidth - 20 : -10, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (room) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
    }
}

} // namespace lectern

#include "moc_searchbutton.cpp"
