// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/library/numbers.h"
#include "ui/numbers/numbersfilter.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

/// A popup that is open, and the condition that was chosen last, in the grammar of filters.
struct Opened {
    QWidget window;
    QPointer<FilterPopup> popup;
    QString chosen = u"untouched"_s;

    Opened(NumberField field, const std::vector<FieldValue> &values, const QString &current = {})
    {
        std::optional<NumberCondition> condition;
        if (!current.isEmpty())
            condition = parseNumberFilter(current)->conditions.front();
        window.resize(600, 400);
        window.show();
        popup = new FilterPopup(questionOf(field, condition, values), &window);
        QObject::connect(popup, &FilterPopup::chosen, &window, [this, field](const QStringList &alternatives) {
            chosen = alternatives.isEmpty() ? QString() : toString(NumberCondition{field, alternatives});
        });
        popup->openAt({0, 0});
    }
    [[nodiscard]] QLineEdit *text() const { return popup->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView *list() const { return popup->findChild<QListView *>(); }
    void clickRow(int row) const
    {
        const QRect rect = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    void clickBox(int row) const
    {
        const QRect rect = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 10, rect.center().y()));
    }
};

} // namespace

class TestFilterPopup : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreCounted()
    {
        const std::vector<NumberRow> numbers{number(u"5%"_s, u"A"_s), number(u"6%"_s, u"B"_s), number(u"7%"_s, u"B"_s),
                                             number(u"8元"_s)};
        const auto found =
            valuesOf(numbers, [](const NumberRow &row) { return row.quantity.unit == u"%"; }, NumberField::Subject);
        QVERIFY((found == std::vector<FieldValue>{{u"B"_s, 2}, {u"A"_s, 1}}));
    }

    void choicesApplyAtOnce()
    {
        Opened opened(NumberField::Kind, {{u"money"_s, 3}, {u"percent"_s, 2}, {u"count"_s, 1}});
        QVERIFY(!opened.text());
        QCOMPARE(opened.list()->model()->index(0, 0).data().toString(), u"Money (3)"_s);
        opened.clickRow(0);
        QCOMPARE(opened.chosen, u"kind:money"_s);
        opened.clickBox(1);
        QCOMPARE(opened.chosen, u"kind:money,percent"_s);
        opened.clickRow(0);
        QCOMPARE(opened.chosen, u"kind:percent"_s);
        QTest::keyClick(opened.list(), Qt::Key_Space); // the row clicked last is the current one
        QCOMPARE(opened.chosen, u"kind:money,percent"_s);
        opened.clickRow(0);
        opened.clickRow(1);
        QCOMPARE(opened.chosen, QString());
    }

    void whatIsChosenIsShownAgain()
    {
        const Opened opened(NumberField::Subject, {{u"A, B"_s, 3}, {u"C"_s, 2}, {{}, 1}}, u"subject:=\"A, B\",\"\",word"_s);
        const QAbstractItemModel *model = opened.list()->model();
        QCOMPARE(opened.text()->text(), u"word"_s);
        opened.text()->clear();
        QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void typingNarrowsTheList()
    {
        Opened opened(NumberField::Subject, {{u"OpenAI"_s, 3}, {u"星河"_s, 2}});
        QTest::keyClicks(opened.text(), u"open"_s);
        QCOMPARE(opened.list()->model()->rowCount(), 1);
        QCOMPARE(opened.chosen, u"untouched"_s);
        opened.clickRow(0);
        QCOMPARE(opened.chosen, u"subject:=OpenAI"_s);
    }

    void enterTakesWhatIsTyped_data()
    {
        QTest::addColumn<NumberField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("value") << NumberField::Value << u">10亿"_s << u"value:>10亿"_s;
        QTest::newRow("value with spaces") << NumberField::Value << u">1.5 billion"_s << u"value:\">1.5 billion\""_s;
        QTest::newRow("two values") << NumberField::Value << u"5,7"_s << u"value:5,7"_s;
        QTest::newRow("grouped value") << NumberField::Value << u">1,000,000"_s << u"value:>1,000,000"_s;
        QTest::newRow("period") << NumberField::Period << u"2024..2025"_s << u"period:2024..2025"_s;
        QTest::newRow("words") << NumberField::Passage << u"a, b"_s << u"passage:\"a, b\""_s;
        QTest::newRow("nothing") << NumberField::Passage << QString() << QString();
    }

    void enterTakesWhatIsTyped()
    {
        QFETCH(const NumberField, field);
        QFETCH(const QString, typed);
        Opened opened(field, {});
        opened.text()->setText(typed);
        QTest::keyClick(opened.text(), Qt::Key_Return);
        QTEST(opened.chosen, "chosen");
        QVERIFY(!opened.popup || !opened.popup->isVisible());
    }

    void whatCannotBeReadStaysOpen()
    {
        Opened opened(NumberField::Value, {});
        QTest::keyClicks(opened.text(), u"many"_s);
        QTest::keyClick(opened.text(), Qt::Key_Return);
        QCOMPARE(opened.chosen, u"untouched"_s);
        QVERIFY(opened.popup && opened.popup->isVisible());
        QTest::keyClick(opened.text(), Qt::Key_Escape);
        QVERIFY(!opened.popup || !opened.popup->isVisible());
    }

    void chipsNameTheirConditions_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("text");
        QTest::newRow("kind") << u"kind:money,percent"_s << u"Kind: Money, Percent"_s;
        QTest::newRow("value") << u"value:>10亿"_s << u"Value: >10亿"_s;
        QTest::newRow("whole") << u"subject:=\"A, B\""_s << u"Subject: A, B"_s;
        QTest::newRow("empty") << u"period:\"\""_s << u"Period: none"_s;
        QTest::newRow("none") << u"modifier:none,approx"_s << u"Modifier: none, about"_s;
    }

    void chipsNameTheirConditions()
    {
        QFETCH(const QString, condition);
        QTEST(shownText(parseNumberFilter(condition)->conditions.front()), "text");
    }

    void chipsAreTakenAway()
    {
        FilterChips chips;
        chips.setChips(chipsOf(*parseNumberFilter(u"kind:money unit:USD"_s)));
        chips.resize(600, 40);
        chips.show();
        QSignalSpy removed(&chips, &FilterChips::removeRequested), edited(&chips, &FilterChips::editRequested);
        const auto buttons = chips.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 4);
        buttons[3]->click();
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toInt(), 1);
        buttons[0]->click();
        QCOMPARE(edited[0][0].toInt(), 0);
        chips.setChips({});
        QVERIFY(chips.isHidden());
    }
};

QTEST_MAIN(TestFilterPopup)
#include "tst_filterpopup.moc"
