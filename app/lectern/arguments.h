// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace lectern
{

/// What the program was started with.
struct Arguments {
    QString library;    ///< NAME.lectern, absolute; empty if none was named
    QStringList inputs; ///< files and folders, absolute, and lectern:// links
    bool samples = false;
    QString language;   ///< "en", "zh_CN"; empty: the settings, then the desktop
    QString theme;      ///< "light", "dark"; empty: the settings
    // For pictures:
    QString shot;       ///< PNG to write
    QSize size;
    int open = 0;       ///< document to open, from 1
    QString panel;
    QString filter;     ///< of the table of numbers
    QString search;     ///< query of the search page
    QString names;      ///< to count, parted by commas
    int select = -1;    ///< row of the panel, from 0
    QString action;     ///< id in the table of actions
    QString exportNotes; ///< Markdown to write; the program ends then
    bool help = false;
    bool version = false;

    [[nodiscard]] bool isBatch() const { return !shot.isEmpty() || !exportNotes.isEmpty(); } ///< does its work and ends
};

/// Errors: BadArgument.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &arguments);
[[nodiscard]] QString helpText();

} // namespace lectern
