// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberfilter.h"
#include "ui/rows/editedfilter.h"
#include "ui/rows/filterfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

using Edited = EditedFilter<NumberField>;

class TestEditedFilter : public QObject
{
    Q_OBJECT

private slots:
    void chipsAndWhatIsTyped()
    {
        Edited edited(*parseNumberFilter(u"kind:money profit \"net income\""_s));
        QCOMPARE(edited.fieldText(), u"profit \"net income\""_s);
        edited.setTyped(*parseNumberFilter(u"unit:USD margin"_s));
        QCOMPARE(toString(edited.whole()), u"kind:money unit:USD margin"_s);
        // Conditions that were typed become chips; the words stay.
        edited = Edited(edited.whole());
        QCOMPARE(edited.fieldText(), u"margin"_s);
        QVERIFY(edited.typed().conditions.empty());
        QCOMPARE(toString(edited.whole()), u"kind:money unit:USD margin"_s);
    }

    void oneFieldChanges_data()
    {
        QTest::addColumn<QStringList>("alternatives");
        QTest::addColumn<QString>("result");
        QTest::newRow("other alternatives") << QStringList{u"USD"_s, u"EUR"_s} << u"kind:money unit:USD,EUR margin"_s;
        QTest::newRow("none") << QStringList() << u"kind:money margin"_s;
    }

    void oneFieldChanges()
    {
        QFETCH(const QStringList, alternatives);
        QFETCH(const QString, result);
        Edited edited(*parseNumberFilter(u"kind:money"_s));
        edited.setTyped(*parseNumberFilter(u"unit:CNY margin"_s));
        QCOMPARE(toString(edited.with(NumberField::Unit, alternatives)), result);
        QCOMPARE(toString(edited.without(NumberField::Unit)), u"kind:money margin"_s);
        QCOMPARE(toString(edited.withoutCondition(1)), u"kind:money margin"_s);
        QCOMPARE(edited.condition(NumberField::Unit)->alternatives, QStringList{u"CNY"_s});
        QVERIFY(!edited.condition(NumberField::Site));
        QCOMPARE(toString(edited.with(NumberField::Site, {u"a"_s})), u"kind:money unit:CNY site:a margin"_s);
        QVERIFY(edited.with(NumberField::Site, {}) == edited.whole());
    }

    void theFieldSaysWhenToRead()
    {
        FilterField field;
        QSignalSpy typed(&field, &FilterField::typed), entered(&field, &FilterField::entered), left(&field, &FilterField::left);
        field.showText(u"from elsewhere"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(entered.size(), 1);
        QTest::keyClick(&field, Qt::Key_Escape); // empties it first
        QCOMPARE(typed.size(), 2);
        QVERIFY(field.text().isEmpty() && left.isEmpty());
        QTest::keyClick(&field, Qt::Key_Escape);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(left.size(), 2);
        QTest::keyClicks(&field, u"abc"_s);
        QCOMPARE(typed.size(), 2);
        QTRY_COMPARE(typed.size(), 3); // after a pause, once
        field.showText(u"quiet"_s);
        QTest::qWait(300);
        QCOMPARE(typed.size(), 3);
    }
};

QTEST_MAIN(TestEditedFilter)
#include "tst_editedfilter.moc"
