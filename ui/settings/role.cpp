// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/role.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace lectern
{

void setRole(QWidget *widget, const QString &role)
{
    if (widget->property("role") == role)
        return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget); // the style sheet looks at properties only then
    widget->style()->polish(widget);
}

} // namespace lectern
