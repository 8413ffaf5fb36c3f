// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/fonts.h"
#include "ui/settings/theme.h"

#include <QByteArray>
#include <QObject>

namespace lectern
{

/// What the reader chose for the program; kept in the desktop's place for settings (QSettings) as soon as it is set. Lives on the GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    static Settings &instance();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// "en", "zh_CN", or empty for the desktop's language. Takes effect when the program starts again.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] ReadingFont readingFont() const;
    void setReadingFont(const ReadingFont &font);
    [[nodiscard]] double zoom() const; ///< 1 is the usual size
    void setZoom(double zoom); ///< held between 0.5 and 3
    [[nodiscard]] bool cleanText() const;
    void setCleanText(bool clean);

    [[nodiscard]] QString lastLibrary() const;
    [[nodiscard]] QStringList recentLibraries() const; ///< newest first
    void addLibrary(const QString &path, const QString &id);
    [[nodiscard]] QString libraryById(const QString &id) const; ///< the path of a library that was open once, or empty

    /// Geometry, states of docks and splitters, by key.
    [[nodiscard]] QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &value);

signals:
    void themeChanged();
    void textChanged(); ///< font, zoom or clean text

private:
    Settings() = default;
};

} // namespace lectern
