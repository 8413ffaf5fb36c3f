// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Fusion with our icons in the few places where it would draw its own.
class LecternStyle : public QProxyStyle
{
public:
    LecternStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override
    {
        return icon == SP_LineEditClearButton ? themeIcon(u"edit-clear"_s) : QProxyStyle::standardIcon(icon, option, widget);
    }
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        // A click in the scroll bar's groove goes there, as on the map it is.
        if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
            return 1;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

const Theme *g_current = &Theme::light();

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, theme.chrome);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.panel);
    set(QPalette::AlternateBase, theme.chrome);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Button, theme.chrome);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.error);
    set(QPalette::Highlight, theme.selection);
    set(QPalette::HighlightedText, theme.text);
    set(QPalette::Accent, theme.accent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.panel);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Light, theme.dark ? theme.hover : theme.page);
    set(QPalette::Midlight, theme.hover);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.line);
    set(QPalette::Shadow, theme.dark ? theme.page : theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QFile file(u":/lectern/themes/lectern.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"@page"_L1, theme.page},           {"@panel"_L1, theme.panel},     {"@chrome"_L1, theme.chrome},
        {"@line"_L1, theme.line},           {"@text"_L1, theme.text},       {"@muted"_L1, theme.muted},
        {"@faint"_L1, theme.faint},         {"@accent"_L1, theme.accent},   {"@hover"_L1, theme.hover},
        {"@selection"_L1, theme.selection}, {"@warning"_L1, theme.warning}, {"@error"_L1, theme.error},
    };
    for (const auto &[token, color] : colors)
        sheet.replace(token, color.name());
    sheet.replace("@variant"_L1, theme.dark ? "dark"_L1 : "light"_L1);
    return sheet;
}

bool wantsDark(ThemeChoice choice)
{
    if (choice == ThemeChoice::Desktop)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return choice == ThemeChoice::Dark;
}

void use(QApplication &app, const Theme &theme)
{
    g_current = &theme;
    app.setPalette(paletteOf(theme));
    app.setStyleSheet(styleSheetOf(theme));
    QToolTip::setPalette(app.palette());
}

} // namespace

const Theme &Theme::current()
{
    return *g_current;
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    static QMetaObject::Connection following;
    static bool ready = false;
    if (!ready)
        app.setStyle(new LecternStyle);
    ready = true;
    QObject::disconnect(following);
    use(app, wantsDark(choice) ? Theme::night() : Theme::light());
    if (choice == ThemeChoice::Desktop) {
        following = QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                                     [&app] { use(app, wantsDark(ThemeChoice::Desktop) ? Theme::night() : Theme::light()); });
    }
}

} // namespace lectern
