// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

void install(QCoreApplication &app, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder))
        app.installTranslator(translator);
    else
        delete translator;
}

} // namespace

void loadTranslations(QCoreApplication &app, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has its own for plurals, in whatever locale the program speaks it ("C" among them).
    install(app, QLocale(QLocale::English), u"lectern"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English)
        install(app, locale, u"lectern"_s, u":/i18n"_s);
}

} // namespace lectern
