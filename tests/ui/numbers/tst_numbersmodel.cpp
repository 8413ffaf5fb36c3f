// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/library/numbers.h"
#include "ui/numbers/numberschoices.h"
#include "ui/numbers/numbersmodel.h"
#include "ui/rows/rowroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

Numbers some()
{
    return std::make_shared<std::vector<NumberRow>>(std::vector{number(u"65亿美元"_s, u"OpenAI"_s, u"融资"_s, u"2024"_s),
                                                                number(u"增长28%"_s, u"OpenAI"_s), number(u"约5万名"_s)});
}

const std::vector<NumberGroup> bySubject{{u"OpenAI"_s, {1, 0}}, {{}, {2}}};

QString cell(const NumbersModel &model, int line, NumberField field)
{
    return model.index(line, NumbersModel::columnOf(field)).data().toString();
}

} // namespace

class TestNumbersModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void passesTheModelTester()
    {
        NumbersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNumbers(some(), {{{}, {2, 0, 1}}}, false);
        model.setNumbers(some(), bySubject, true);
        model.toggleGroup(0);
        model.toggleGroup(1);
        model.toggleGroup(0);
        model.setScaling(Scaling::Letters);
        model.foldAll(true);
        model.foldAll(false);
        model.setNumbers(some(), {}, true);
        model.setScaling(Scaling::Han);
    }

    void rowsStandInTheirOrder()
    {
        NumbersModel model;
        model.setNumbers(some(), {{{}, {2, 0}}}, false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowAt(0), 2);
        QCOMPARE(model.lineOf(0), 1);
        QCOMPARE(model.lineOf(1), -1);
        QCOMPARE(model.numberCount(), 2);
        QCOMPARE(cell(model, 0, NumberField::Written), u"约5万名"_s);
    }

    void fieldsAreShownForPeople()
    {
        NumbersModel model;
        model.setNumbers(some(), {{{}, {0, 1}}}, false);
        QCOMPARE(cell(model, 0, NumberField::Value), u"6.5 billion"_s);
        QCOMPARE(cell(model, 0, NumberField::Unit), u"USD"_s);
        QCOMPARE(cell(model, 0, NumberField::Kind), u"Money"_s);
        QCOMPARE(cell(model, 0, NumberField::Subject), u"OpenAI"_s);
        QCOMPARE(cell(model, 0, NumberField::Period), u"2024"_s);
        QCOMPARE(cell(model, 0, NumberField::Speaker), u"the author"_s);
        QCOMPARE(cell(model, 0, NumberField::Document), u"星河的账本"_s);
        QCOMPARE(cell(model, 0, NumberField::Date), u"2025-02-08"_s);
        QCOMPARE(cell(model, 0, NumberField::Modifier), QString());
        QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"65亿美元"));
        const QModelIndex passage = model.index(0, NumbersModel::columnOf(NumberField::Passage));
        const auto bold = passage.data(EmphasisRole).value<std::vector<Span>>();
        QCOMPARE(bold.size(), 1u);
        QCOMPARE(passage.data().toString().sliced(bold[0].start, bold[0].length()), u"65亿美元"_s);
        model.setScaling(Scaling::Han);
        QCOMPARE(cell(model, 0, NumberField::Value), u"65亿"_s);
    }

    void headingsFold()
    {
        NumbersModel model;
        model.setNumbers(some(), bySubject, true);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.isHeading(0));
        QCOMPARE(model.index(0, 0).data().toString(), u"OpenAI"_s);
        QCOMPARE(model.index(0, 0).data(CountRole).toInt(), 2);
        QCOMPARE(model.rowAt(0), -1);
        QVERIFY(!model.numberAt(model.index(0, 0)));
        QVERIFY(!model.index(3, 0).data().toString().isEmpty()); // rows without a subject have a heading too
        model.toggleGroup(0);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.numberCount(), 3);
        QVERIFY(!model.index(0, 0).data(LeadRole).toBool());
        model.setNumbers(some(), bySubject, true); // stays folded
        QCOMPARE(model.rowCount(), 3);
        model.foldAll(false);
        QCOMPARE(model.rowCount(), 5);
    }

    void whatWasCorrectedSaysWhatItWas()
    {
        NumberRow row = number(u"65亿美元"_s, u"OpenAI"_s);
        QVERIFY(!beforeCorrection(row.quantity));
        row.quantity.why.decided = {{{}, Verb::Correct, {}, {{u"value"_s, 1e6}, {u"unit"_s, u"CNY"_s}}, {{u"value"_s, 3e6}}},
                                    {{}, Verb::Correct, {}, {{u"value"_s, 3e6}, {u"subject"_s, QJsonValue()}}, {}}};
        const auto old = beforeCorrection(row.quantity);
        QVERIFY(old);
        QCOMPARE(*old->value, 1e6);
        QCOMPARE(old->unit, u"CNY"_s);
        QCOMPARE(old->subject, QString());
        NumbersModel model;
        model.setNumbers(std::make_shared<std::vector<NumberRow>>(std::vector{row, number(u"5%"_s)}), {{{}, {0, 1}}}, false);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"1 million CNY"));
        QVERIFY(model.index(0, 0).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.index(1, 0).data(Qt::DecorationRole).isValid());
        QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"orrected"));
    }

    void choicesAreFoundAgain()
    {
        const NumbersLook look{Scaling::Han, false, {"a", QByteArray("\0\xff", 2)}};
        QVERIFY(lookFromJson(toJson(look)) == look);
        QVERIFY(lookFromJson("nonsense") == NumbersLook());
        const NumbersQuestion question{u"kind:money >1e8"_s, {NumberField::Value, true, NumberField::Subject}};
        QVERIFY(questionFromJson(toJson(question)) == question);
        QVERIFY(questionFromJson({}) == NumbersQuestion());
    }
};

QTEST_MAIN(TestNumbersModel)
#include "tst_numbersmodel.moc"
