// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QApplication;

namespace lectern
{

/// Families in which Chinese text of a language ("zh-Hans", "zh-Hant", "zh_CN", "en" …) is to be set, best first. They keep a
/// Japanese or Korean face from being chosen for Han characters.
[[nodiscard]] QStringList hanFamilies(const QString &language, bool serif = false);

/// The desktop's font with the Han families of the interface's language behind it.
void applyInterfaceFont(QApplication &app, const QString &language);

/// What the reader chose for the text. An empty family is the desktop's.
struct ReadingFont {
    QString family;
    double points = 12.0;
    bool serif = false; ///< which Han face goes with it
    bool operator==(const ReadingFont &) const = default;
};

/// The font for a document of a language at a zoom (1 is the usual size).
[[nodiscard]] QFont readingFont(const ReadingFont &choice, const QString &language, double zoom = 1.0);

} // namespace lectern
