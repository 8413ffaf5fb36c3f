// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int RecentMaximum = 8;

QVariant value(const QString &key, const QVariant &otherwise = {})
{
    return QSettings().value(key, otherwise);
}

void setValue(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace

Settings &Settings::instance()
{
    static Settings settings;
    return settings;
}

ThemeChoice Settings::theme() const
{
    const QString name = value(u"window/theme"_s).toString();
    return name == u"light" ? ThemeChoice::Light : name == u"dark" ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

void Settings::setTheme(ThemeChoice choice)
{
    const QString names[] = {u"desktop"_s, u"light"_s, u"dark"_s};
    setValue(u"window/theme"_s, names[int(choice)]);
    emit themeChanged();
}

QString Settings::language() const
{
    return value(u"window/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    setValue(u"window/language"_s, language);
}

ReadingFont Settings::readingFont() const
{
    ReadingFont font;
    font.family = value(u"text/family"_s).toString();
    font.points = value(u"text/points"_s, font.points).toDouble();
    font.serif = value(u"text/serif"_s, font.serif).toBool();
    return font;
}

void Settings::setReadingFont(const ReadingFont &font)
{
    if (font == readingFont())
        return;
    setValue(u"text/family"_s, font.family);
    setValue(u"text/points"_s, font.points);
    setValue(u"text/serif"_s, font.serif);
    emit textChanged();
}

double Settings::zoom() const
{
    return std::clamp(value(u"text/zoom"_s, 1.0).toDouble(), 0.5, 3.0);
}

void Settings::setZoom(double zoom)
{
    setValue(u"text/zoom"_s, std::clamp(zoom, 0.5, 3.0));
    emit textChanged();
}

bool Settings::cleanText() const
{
    return value(u"text/clean"_s, true).toBool();
}

void Settings::setCleanText(bool clean)
{
    if (clean == cleanText())
        return;
    setValue(u"text/clean"_s, clean);
    emit textChanged();
}

QString Settings::lastLibrary() const
{
    return recentLibraries().value(0);
}

QStringList Settings::recentLibraries() const
{
    return value(u"library/recent"_s).toStringList();
}

void Settings::addLibrary(const QString &path, const QString &id)
{
    QStringList recent = recentLibraries();
    recent.removeAll(path);
    recent.prepend(path);
    setValue(u"library/recent"_s, QStringList(recent.mid(0, RecentMaximum)));
    setValue(u"library/path/"_s + id, path);
}

QString Settings::libraryById(const QString &id) const
{
    const QString path = value(u"library/path/"_s + id).toString();
    return QFileInfo::exists(path) ? path : QString();
}

QByteArray Settings::state(const QString &key) const
{
    return value(u"state/"_s + key).toByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    setValue(u"state/"_s + key, state);
}

} // namespace lectern

#include "moc_settings.cpp"
