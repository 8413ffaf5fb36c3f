// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lectern
{

/// Asks for the file to save to: suggested path in, chosen path out, empty if the person thought better of it. A seam that a test can answer.
using AskForFile =
    std::function<QString(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)>;

/// The desktop's dialog.
[[nodiscard]] QString askForFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter);

/// A title as the name of a file, without suffix: what no file system takes is left out, and so is what goes beyond `most` characters. May be empty.
[[nodiscard]] QString fileNameOf(const QString &title, int most = 80);

/// The path of a file in the folder that was exported to last.
[[nodiscard]] QString exportPath(const QString &fileName);
/// Remembers the folder of a file that was exported, and returns it.
QString rememberExport(const QString &path);

/// Asks for a file of a list, to save it or to open one; a seam that a test can answer.
using AskForList = std::function<QString(QWidget *parent, bool save)>;

} // namespace lectern
