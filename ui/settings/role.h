// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace lectern
{

/// What a widget is, for the style sheet (resources/themes/lectern.qss): "title", "heading", "muted", "error" … The look changes with it at once.
void setRole(QWidget *widget, const QString &role);

} // namespace lectern
