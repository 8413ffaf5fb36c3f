// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/statuslabel.h"

#include "ui/settings/role.h"

using namespace Qt::StringLiterals;

namespace lectern
{

StatusLabel::StatusLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    hide();
}

void StatusLabel::say(const QString &text, bool wrong)
{
    setText(text);
    setVisible(!text.isEmpty());
    setRole(this, wrong ? u"error"_s : u"muted"_s);
}

} // namespace lectern
