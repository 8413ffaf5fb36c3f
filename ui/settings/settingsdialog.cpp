// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QComboBox *makeThemes(QWidget *parent)
{
    auto *themes = new QComboBox(parent);
    themes->addItem(SettingsDialog::tr("As the desktop"), int(ThemeChoice::Desktop));
    themes->addItem(SettingsDialog::tr("Light"), int(ThemeChoice::Light));
    themes->addItem(SettingsDialog::tr("Dark"), int(ThemeChoice::Dark));
    themes->setCurrentIndex(themes->findData(int(Settings::instance().theme())));
    QObject::connect(themes, &QComboBox::activated, themes,
                     [themes] { Settings::instance().setTheme(ThemeChoice(themes->currentData().toInt())); });
    return themes;
}

QComboBox *makeLanguages(QWidget *parent, QWidget *hint)
{
    auto *languages = new QComboBox(parent);
    languages->addItem(SettingsDialog::tr("As the desktop"), QString());
    languages->addItem(u"English"_s, u"en"_s);
    languages->addItem(u"简体中文"_s, u"zh_CN"_s);
    languages->setCurrentIndex(std::max(0, languages->findData(Settings::instance().language())));
    QObject::connect(languages, &QComboBox::activated, languages, [languages, hint] {
        Settings::instance().setLanguage(languages->currentData().toString());
        hint->show();
    });
    return languages;
}

QFontComboBox *makeFamilies(QWidget *parent)
{
    auto *families = new QFontComboBox(parent);
    const QString family = Settings::instance().readingFont().family;
    families->setCurrentFont(family.isEmpty() ? QApplication::font() : QFont(family));
    QObject::connect(families, &QFontComboBox::currentFontChanged, families, [](const QFont &font) {
        ReadingFont reading = Settings::instance().readingFont();
        reading.family = font.family();
        Settings::instance().setReadingFont(reading);
    });
    return families;
}

QDoubleSpinBox *makeSize(QWidget *parent)
{
    auto *size = new QDoubleSpinBox(parent);
    size->setRange(8, 32);
    size->setDecimals(1);
    size->setSingleStep(0.5);
    size->setSuffix(SettingsDialog::tr(" pt"));
    size->setValue(Settings::instance().readingFont().points);
    QObject::connect(size, &QDoubleSpinBox::valueChanged, size, [](double points) {
        ReadingFont reading = Settings::instance().readingFont();
        reading.points = points;
        Settings::instance().setReadingFont(reading);
    });
    return size;
}

QCheckBox *makeSerif(QWidget *parent)
{
    auto *serif = new QCheckBox(SettingsDialog::tr("Chinese with serifs (Song)"), parent);
    serif->setChecked(Settings::instance().readingFont().serif);
    QObject::connect(serif, &QCheckBox::toggled, serif, [](bool on) {
        ReadingFont reading = Settings::instance().readingFont();
        reading.serif = on;
        Settings::instance().setReadingFont(reading);
    });
    return serif;
}

QCheckBox *makeClean(QWidget *parent)
{
    auto *clean = new QCheckBox(SettingsDialog::tr("Leave out Markdown marks and addresses"), parent);
    clean->setChecked(Settings::instance().cleanText());
    QObject::connect(clean, &QCheckBox::toggled, clean, [](bool on) { Settings::instance().setCleanText(on); });
    return clean;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *hint = new QLabel(tr("The language changes when Lectern starts again."), this);
    hint->setProperty("role", u"muted"_s);
    hint->hide();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Theme:"), makeThemes(this));
    form->addRow(tr("Language:"), makeLanguages(this, hint));
    form->addRow({}, hint);
    form->addRow(tr("Reading font:"), makeFamilies(this));
    form->addRow(tr("Size:"), makeSize(this));
    form->addRow({}, makeSerif(this));
    form->addRow(tr("Text:"), makeClean(this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(20);
    column->addLayout(form);
    column->addWidget(buttons);
}

} // namespace lectern

#include "moc_settingsdialog.cpp"
