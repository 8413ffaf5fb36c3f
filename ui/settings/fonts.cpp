// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/fonts.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isTraditional(const QString &language)
{
    return language.contains(u"Hant"_s) || language.contains(u"TW"_s) || language.contains(u"HK"_s);
}

} // namespace

QStringList hanFamilies(const QString &language, bool serif)
{
    const bool traditional = isTraditional(language);
    QStringList wanted;
    if (serif)
        wanted << (traditional ? QStringList{u"Noto Serif CJK TC"_s, u"Source Han Serif TC"_s, u"AR PL UMing TW"_s}
                               : QStringList{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"AR PL UMing CN"_s});
    wanted << (traditional
                   ? QStringList{u"Noto Sans CJK TC"_s, u"Source Han Sans TC"_s, u"PingFang TC"_s, u"Microsoft JhengHei"_s}
                   : QStringList{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"PingFang SC"_s, u"Microsoft YaHei"_s});
    const QStringList present = QFontDatabase::families();
    wanted.removeIf([&](const QString &family) { return !present.contains(family); });
    return wanted;
}

void applyInterfaceFont(QApplication &app, const QString &language)
{
    // The desktop's own font, not one that an earlier call set.
    static const QFont desktop = QApplication::font();
    QFont font = desktop;
    font.setFamilies(QStringList{QFontInfo(desktop).family()} + hanFamilies(language));
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), 9.5));
    app.setFont(font);
}

QFont readingFont(const ReadingFont &choice, const QString &language, double zoom)
{
    QFont font = QApplication::font();
    const QString latin = choice.family.isEmpty() ? QFontInfo(font).family() : choice.family;
    font.setFamilies(QStringList{latin} + hanFamilies(language, choice.serif));
    font.setPointSizeF(std::clamp(choice.points * zoom, 6.0, 48.0));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace lectern
