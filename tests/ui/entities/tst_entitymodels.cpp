// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/companionmodel.h"
#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitynumbersmodel.h"
#include "ui/entities/keywordmodel.h"
#include "ui/entities/sayingmodel.h"
#include "ui/rows/rowroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

namespace
{

std::shared_ptr<const EntityLedger> ledger(int persons = 3)
{
    auto made = std::make_shared<EntityLedger>();
    std::vector<EntityEntry> entries{{EntityType::Organization, u"深度求索"_s, {u"DeepSeek"_s}, 7, false},
                                     {EntityType::Organization, u"Alpha"_s, {}, 9, false}};
    for (int i = 0; i < persons; ++i)
        entries.push_back({EntityType::Person, u"Person %1"_s.arg(i), {}, 1, false});
    made->add(SourceId{1}, entries);
    made->add(SourceId{2}, {entries.front()});
    made->finish();
    return made;
}

DocumentLabels labels()
{
    SourceSummary first;
    first.id = {1};
    first.meta.title = u"Old"_s;
    first.meta.date = QDate(2020, 1, 2);
    SourceSummary second;
    second.id = {2};
    second.path = u"/tmp/new.md"_s;
    second.meta.date = QDate(2024, 1, 2);
    SourceSummary third;
    third.id = {3};
    third.meta.title = u"Undated"_s;
    return DocumentLabels({first, second, third});
}

QStringList titles(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts << model.index(row, 0, parent).data().toString();
    return texts;
}

} // namespace

class TestEntityModels : public QObject
{
    Q_OBJECT

private slots:
    void entities();
    void longListsAreCut();
    void keywords();
    void sayings();
    void companions();
    void numbers();
    void newestFirst();
};

void TestEntityModels::entities()
{
    EntitiesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setLedger(ledger());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex organizations = model.index(1, 0);
    QCOMPARE(organizations.data(CountRole).toInt(), 2);
    QCOMPARE(titles(model, organizations), (QStringList{u"深度求索"_s, u"Alpha"_s})); // 14 and 9 mentions
    QCOMPARE(model.index(0, 0, organizations).data(AsideRole).toString(), u"14"_s);
    QVERIFY(model.index(0, 0, organizations).data(QuietRole).toString().contains(u"DeepSeek"_s));
    model.setOrder(EntityOrder::Name);
    QCOMPARE(titles(model, model.index(1, 0)), (QStringList{u"Alpha"_s, u"深度求索"_s}));
    model.setFilter(u" deepseek"_s); // by any of its names
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(titles(model, model.index(0, 0)), QStringList{u"深度求索"_s});
    QCOMPARE(model.matching(), 1);
    model.setFilter(u"ALPHA"_s);
    QCOMPARE(titles(model, model.index(0, 0)), QStringList{u"Alpha"_s});
    model.setFilter({});
    model.setLedger(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestEntityModels::longListsAreCut()
{
    EntitiesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLedger(ledger(EntitiesModel::most + 5));
    const QModelIndex persons = model.index(0, 0);
    QCOMPARE(model.rowCount(persons), EntitiesModel::most);
    QCOMPARE(persons.data(CountRole).toInt(), EntitiesModel::most + 5);
    QVERIFY(model.isCut());
    model.setFilter(u"person 1004"_s);
    QVERIFY(!model.isCut());
    QCOMPARE(titles(model, model.index(0, 0)), QStringList{u"Person 1004"_s});
}

void TestEntityModels::keywords()
{
    KeywordModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPassages({{{2}, {4, 9}, {0, 20}, u"left "_s, u"Alpha"_s, u" right"_s},
                       {{2}, {30, 35}, {21, 40}, {}, u"Alpha"_s, {}},
                       {{1}, {5, 6}, {0, 9}, u"x"_s, u"Alpha"_s, u"y"_s}},
                      labels());
    QCOMPARE(titles(model), (QStringList{u"new · 2024-01-02"_s, u"Old · 2020-01-02"_s}));
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QCOMPARE(first.data().toString(), u"left Alpha right"_s);
    QCOMPARE(first.data(EmphasisRole).value<std::vector<Span>>(), (std::vector<Span>{{5, 10}}));
    QCOMPARE(model.passageAt(first), (Passage{{2}, {4, 9}}));
    QVERIFY(!model.passageAt(model.index(0, 0)));
}

void TestEntityModels::sayings()
{
    SayingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSayings({{{1}, Layer::Quotes, {4, 9}, u"We grow."_s, u"Ann"_s}, {{2}, Layer::Claims, {1, 2}, u"It grows."_s, {}}},
                     labels());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    QCOMPARE(first.data().toString(), u"We grow."_s);
    QVERIFY(first.data(QuietRole).toString().contains(u"Ann"_s));
    QCOMPARE(model.passageAt(first), (Passage{{1}, {4, 9}}));
}

void TestEntityModels::companions()
{
    CompanionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = ledger();
    const int alpha = all->find(u"Alpha"_s);
    model.setCompanions(all, {{alpha, 4, 2}, {all->find(u"Person 0"_s), 1, 1}});
    QCOMPARE(titles(model), (QStringList{u"Alpha"_s, u"Person 0"_s}));
    QCOMPARE(model.entityAt(model.index(0, 0)), alpha);
    QCOMPARE(model.index(0, 0).data(AsideRole).toString(), u"4"_s);
    model.setCompanions(all, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestEntityModels::numbers()
{
    EntityNumbersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Quantity percent;
    percent.span = {3, 6};
    percent.kind = QuantityKind::Percent;
    percent.value = 9;
    percent.unit = u"%"_s;
    Quantity more = percent;
    more.value = 28;
    more.subject = u"Alpha"_s;
    more.metric = u"revenue"_s;
    model.setNumbers({{{1}, percent, {}, {0, 9}, false}, {{2}, more, u"2024"_s, {0, 9}, true}}, labels());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, EntityNumbersModel::Subject).data().toString(), u"Alpha"_s); // its own come first
    QCOMPARE(model.index(0, EntityNumbersModel::Period).data().toString(), u"2024"_s);
    QCOMPARE(model.index(0, EntityNumbersModel::Document).data().toString(), u"new"_s);
    QCOMPARE(model.passageAt(model.index(1, 0)), (Passage{{1}, {3, 6}}));
    const auto key = [&](int row) { return model.index(row, 0).data(EntityNumbersModel::SortRole).toString(); };
    QVERIFY(key(1) < key(0));
}

void TestEntityModels::newestFirst()
{
    QCOMPARE(labels().newestFirst({{{1}, 1}, {{3}, 1}, {{2}, 1}}), (std::vector<SourceId>{{2}, {1}, {3}}));
}

QTEST_MAIN(TestEntityModels)
#include "tst_entitymodels.moc"
