// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/menubutton.h"

#include "ui/settings/icons.h"

#include <QToolButton>

namespace lectern
{

QToolButton *makeMenuButton(QWidget *parent, const QString &icon, const QString &text, const QString &tip, QMenu *menu)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace lectern
