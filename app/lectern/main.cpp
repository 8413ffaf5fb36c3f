// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/arguments.h"
#include "app/lectern/shot.h"
#include "app/lectern/singleinstance.h"
#include "app/lectern/startmeter.h"
#include "core/export/markdown.h"
#include "ui/settings/fonts.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"
#include "ui/window/libraryholder.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

ThemeChoice themeOf(const Arguments &arguments)
{
    if (arguments.theme == u"light")
        return ThemeChoice::Light;
    if (arguments.theme == u"dark")
        return ThemeChoice::Dark;
    return Settings::instance().theme();
}

/// The library to open: the one named, the one that a link names, the last one, else a new one of the reader's own.
QString libraryOf(const Arguments &arguments, const QString &scratch)
{
    if (!arguments.library.isEmpty())
        return arguments.library;
    if (!scratch.isEmpty())
        return scratch + u"/Lectern.lectern"_s;
    if (arguments.samples)
        return LibraryHolder::samplesPath();
    for (const QString &input : arguments.inputs) {
        const auto link = parsePassageLink(input);
        const QString path = link ? Settings::instance().libraryById(link->library) : QString();
        if (!path.isEmpty())
            return path;
    }
    const QString last = Settings::instance().lastLibrary();
    return QFileInfo::exists(last) ? last : LibraryHolder::defaultPath();
}

void raise(MainWindow &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

/// A reader who starts for the first time, with nothing to read, sees the samples.
bool wantsSamples(const Arguments &arguments)
{
    return arguments.samples
        || (arguments.library.isEmpty() && arguments.inputs.isEmpty() && Settings::instance().lastLibrary().isEmpty());
}

int runWindow(QApplication &app, const Arguments &arguments, const QString &scratch)
{
    const QString library = libraryOf(arguments, scratch);
    const bool samples = wantsSamples(arguments);
    const QString opened = samples && scratch.isEmpty() ? LibraryHolder::samplesPath() : library;
    if (scratch.isEmpty() && SingleInstance::handOver(opened, arguments.inputs))
        return 0;

    MainWindow window;
    if (StartMeter::isWanted())
        new StartMeter(&window);
    SingleInstance instance;
    if (arguments.size.isValid())
        window.resize(arguments.size);
    QObject::connect(window.state(), &ViewState::libraryChanged, &instance, [&] {
        if (window.state()->library() && scratch.isEmpty())
            instance.listen(window.state()->library()->path());
    });
    QObject::connect(&instance, &SingleInstance::received, &window, [&](const QStringList &inputs) {
        raise(window);
        window.take(inputs);
    });
    Shot shot(&window, arguments);
    if (arguments.isBatch())
        shot.endWithoutLibrary();
    const auto ready = [&] {
        window.take(arguments.inputs);
        if (arguments.isBatch())
            shot.start();
    };
    window.show();
    if (samples)
        window.openSamples(opened, ready);
    else
        window.openLibrary(opened, ready);
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Lectern"_s);
    QApplication::setApplicationName(u"lectern"_s);
    QApplication::setApplicationDisplayName(u"Lectern"_s);
    QApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
    QGuiApplication::setDesktopFileName(u"org.lectern.Lectern"_s);

    const auto arguments = parseArguments(QApplication::arguments());
    if (!arguments) {
        fprintf(stderr, "lectern: %s\n", qPrintable(arguments.error().message));
        return 2;
    }
    // Pictures neither use nor change what the reader keeps.
    QTemporaryDir scratch;
    if (arguments->isBatch())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    const QString language = arguments->language.isEmpty() ? Settings::instance().language() : arguments->language;
    loadTranslations(app, language);
    if (arguments->help || arguments->version) {
        fputs(qPrintable(arguments->help ? helpText() : u"lectern "_s + QApplication::applicationVersion() + u'\n'), stdout);
        return 0;
    }
    applyInterfaceFont(app, QLocale().name());
    applyTheme(app, themeOf(*arguments));
    QApplication::setWindowIcon(QIcon(u":/lectern/icons/org.lectern.Lectern.svg"_s));
    QObject::connect(&Settings::instance(), &Settings::themeChanged, &app,
                     [&] { applyTheme(app, Settings::instance().theme()); });
    return runWindow(app, *arguments, arguments->isBatch() && arguments->library.isEmpty() ? scratch.path() : QString());
}
