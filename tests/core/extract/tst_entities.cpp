// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities.h"
#include "core/extract/entitygazetteer.h"
#include "core/import/document.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

struct Found {
    ParsedDocument document;
    std::vector<Entity> entities;
};

Found find(const QString &text)
{
    Found found{parseDocument(text.toUtf8(), u"test.md"_s).value_or(ParsedDocument()), {}};
    const Reading reading(found.document);
    found.entities = extractEntities(reading, {}, {});
    return found;
}

/// `person:黄仁勋 organization:英伟达`, in the order in which the names first stand.
QString namesOf(const QString &text, bool terms = false)
{
    const Found found = find(text);
    QStringList names;
    for (const Entity &entity : found.entities) {
        if ((entity.type == EntityType::Term) == terms)
            names.append(toName(entity.type).first(3) + u':' + (QStringList{entity.name} + entity.aliases).join(u'='));
    }
    return names.join(u' ');
}

} // namespace

class TestEntities : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const char16_t *text, const char16_t *names) {
            QTest::newRow(name) << QString(text) << QString(names);
        };
        row("gazetteer", u"黄仁勋在硅谷宣布，英伟达将投资。", u"per:黄仁勋 pla:硅谷 org:英伟达");
        row("traditional", u"輝達與台積電的合作。", u"org:輝達 org:台積電");
        row("doubtful without a cue", u"她每天吃一个苹果。", u"");
        row("doubtful with a cue", u"苹果发布了新款iPhone。", u"org:苹果 pro:iPhone");
        row("version on a known product", u"团队用Grok-9和Claude-Preview做对比。", u"pro:Grok-9 pro:Claude-Preview");
        row("product with an ordinary word on it", u"A ChatGPT-like tool helps.", u"pro:ChatGPT");
        row("firm and product of one name", u"Qorvatix模型很快。Qorvatix创始人离职。他们在用Qorvatix工具。", u"org:Qorvatix");
        row("foreign firm in Han", u"芯片商布伦斯尔宣布扩产，布伦斯尔股价上涨。", u"org:布伦斯尔");
        row("surname of an unlisted person", u"Jane Bowman, an analyst, spoke. Bowman said so.", u"per:Jane Bowman=Bowman");
        row("inside a longer word", u"这是完美的结局，他出发了。", u"");
        row("title", u"创始人陆晓川表示，公司会盈利。陆晓川没有多说。", u"per:陆晓川");
        row("dotted", u"首席科学家费利克斯·霍顿甚至表示怀疑，霍顿说会再试。", u"per:费利克斯·霍顿=霍顿");
        row("gloss", u"新项目由蓝鲸智能（Blue Whale Labs）负责。", u"org:Blue Whale Labs=蓝鲸智能");
        row("institution", u"来自江城大学和云岭人工智能研究院的团队。", u"org:江城大学 org:云岭人工智能研究院");
        row("generic institution", u"这家科技公司和几家大型银行都投资了基金。", u"");
        row("title of a work", u"他写了《算力的代价》一书。", u"wor:算力的代价");
        row("version", u"公司推出了Quokka-7B模型，Quokka-7B模型很小。", u"pro:Quokka-7B");
        row("English", u"Analyst Maria Keller of Norwood Securities said in Geneva that Zentrix shares rose.",
            u"per:Maria Keller org:Norwood Securities pla:Geneva org:Zentrix");
        row("English surname", u"Arthur Penhall runs Zentrix Inc. in Paris. Penhall said it grew.",
            u"per:Arthur Penhall=Penhall org:Zentrix Inc. pla:Paris");
        row("misread", u"OpenAI发布了模型，0penAI的模型很强。", u"org:OpenAI=0penAI");
        row("ordinary word and industry", u"白桦储能创始人何沐表示乐观。白桦储能成立于2021年。", u"org:白桦储能 per:何沐");
        row("byline", u"文章作者：许望舒、何田\n\n这里是正文。", u"per:许望舒 per:何田");
        row("defined name", u"《能源笔记》（以下简称NBJ）专访了他。NBJ问得很细。", u"wor:能源笔记=NBJ");
        row("called", u"他们发布了代号“猎户”的项目。", u"pro:猎户");
        row("list", u"OpenAI、Anthropic和Quibbler等公司都在招人。", u"org:OpenAI org:Anthropic org:Quibbler");
        row("year behind a name", u"Quibbler2024年完成融资。", u"org:Quibbler");
        row("first word of a company", u"Norwood Securities fell. Shares of Norwood dropped in Paris.",
            u"org:Norwood Securities=Norwood pla:Paris");
        row("demonym and title", u"On Monday Brazilian President Lula da Silva met Chinese officials.", u"per:Lula da Silva");
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QCOMPARE(namesOf(text), names);
    }

    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char *name, const char16_t *text, const char16_t *terms) {
            QTest::newRow(name) << QString(text) << QString(terms);
        };
        row("gazetteer", u"强化学习需要数据中心。", u"ter:强化学习 ter:数据中心");
        row("gloss", u"降低推理成本（Inference Cost）是关键。", u"ter:Inference Cost=推理成本");
        row("inside a name", u"云杉储能创始人说储能有前途。", u"ter:储能");
        row("English plural", u"The firm built data centers. A data center needs power.", u"ter:data centers=data center");
    }
    void terms()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        QCOMPARE(namesOf(text, true), terms);
    }

    /// Every mention is where the source says it is, in damaged text too.
    void mentionsLieInTheSource()
    {
        const QString base =
            u"OpenAI 首席执行官奥特曼（Sam Altman）在《财经》上说，微軟(ruǎn)投资了。Analyst Jo Doe at Foo Capital said.\n"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QString text = base.repeated(3);
            for (int i = 0; i < 12; ++i)
                text[random.bounded(int(text.size()))] = QChar(u"《》（）“·A.\n –'&"[random.bounded(14)]);
            const Found found = find(text);
            for (const Entity &entity : found.entities) {
                QVERIFY(!entity.mentions.empty());
                for (const Span mention : entity.mentions) {
                    QVERIFY(mention.start >= 0 && mention.start < mention.end
                            && mention.end <= found.document.source.text.size());
                    const QStringView name = found.document.source.slice(mention);
                    QVERIFY2(!name.front().isSpace() && !name.back().isSpace(), qPrintable(name.toString()));
                }
            }
        }
    }

    void gazetteerRowsAreSound()
    {
        const EntityGazetteer &gazetteer = EntityGazetteer::instance();
        QVERIFY(gazetteer.rowCount() > 12000);
        for (int i = 0; i < gazetteer.rowCount(); ++i) {
            for (const QString &name : gazetteer.row(i).names)
                QVERIFY2(name == name.trimmed() && (name.size() > 1 || gazetteer.row(i).type == EntityType::Term),
                         qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_entities.moc"
