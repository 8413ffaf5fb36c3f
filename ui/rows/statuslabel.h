// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace lectern
{

/// A line under the controls of a page that says what came of the last step; hidden while there is nothing to say.
class StatusLabel : public QLabel
{
public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void say(const QString &text, bool wrong = false);
};

} // namespace lectern
