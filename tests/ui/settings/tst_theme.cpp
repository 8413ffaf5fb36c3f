// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/fonts.h"
#include "ui/settings/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard();
    void textIsReadable_data();
    void textIsReadable();
    void marksStandOut_data() { textIsReadable_data(); }
    void marksStandOut();
    void paletteFollows();
    void styleSheetHasNoNamesLeft();
    void hanIsNeverJapanese_data();
    void hanIsNeverJapanese();
};

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::night() : Theme::light();
    QList<QColor> grounds{theme.page, theme.panel, theme.chrome, theme.selection, theme.hover, theme.trendTint, theme.hit};
    grounds << QList<QColor>(std::begin(theme.highlights), std::end(theme.highlights));
    for (const QColor &ground : std::as_const(grounds))
        QVERIFY2(contrast(theme.text, ground) >= 4.5, qPrintable(ground.name()));
    for (const QColor &ground : {theme.page, theme.panel, theme.chrome}) {
        for (const QColor &ink : {theme.muted, theme.accent, theme.warning, theme.error})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        QVERIFY(contrast(theme.faint, ground) >= 2.8);
    }
    QVERIFY(contrast(theme.muted, theme.selection) >= 4.5);
}

void TestTheme::marksStandOut()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::night() : Theme::light();
    for (const Layer layer : {Layer::Claims, Layer::Trends, Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes})
        QVERIFY2(contrast(theme.mark(layer), theme.page) >= 2.0, qPrintable(toName(layer)));
    QVERIFY(contrast(theme.currentHit, theme.page) >= 3.0);
}

void TestTheme::paletteFollows()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(Theme::current().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Text), Theme::night().text);
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!Theme::current().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Text), Theme::light().text);
}

void TestTheme::styleSheetHasNoNamesLeft()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!qApp->styleSheet().isEmpty());
    const QString sheet = qApp->styleSheet().mid(qApp->styleSheet().indexOf(u"*/"_s));
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    for (qsizetype at = 0; (at = sheet.indexOf(u"url("_s, at)) >= 0; ++at) {
        const QString path = sheet.mid(at + 4, sheet.indexOf(u')', at) - at - 4);
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

void TestTheme::hanIsNeverJapanese_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::newRow("Simplified") << u"zh-Hans"_s << u"SC"_s;
    QTest::newRow("Traditional") << u"zh-Hant"_s << u"TC"_s;
    QTest::newRow("English") << u"en"_s << u"SC"_s;
}

void TestTheme::hanIsNeverJapanese()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    const QStringList families = hanFamilies(language);
    if (families.isEmpty())
        QSKIP("no Han font is installed");
    for (const bool serif : {false, true}) {
        const QFont font = readingFont({.family = {}, .points = 12, .serif = serif}, language);
        QVERIFY(font.families().size() >= 2);
        QVERIFY2(font.families().at(1).endsWith(region), qPrintable(font.families().join(u',')));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
