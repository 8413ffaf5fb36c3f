// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockdump.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

QStringList samples()
{
    QStringList texts;
    const QDir data(QStringLiteral(LECTERN_SOURCE_DIR) + u"/tests/data/import"_s);
    for (const QString &name : data.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files)) {
        QFile file(data.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

QString repeated(QStringView unit, int times)
{
    return u"# x\n\n"_s + unit.toString().repeated(times);
}

} // namespace

/// Truncated, mutated, random and deeply nested input: never a crash, and the promises of document.h hold.
class TestHostileImport : public QObject
{
    Q_OBJECT

private slots:
    void truncated()
    {
        for (const QString &text : samples()) {
            for (qsizetype length = 0; length <= text.size(); length += 7)
                QCOMPARE(brokenPromise(parsed(text.first(length))), QString());
            for (qsizetype start = 0; start < text.size(); start += 11)
                QCOMPARE(brokenPromise(parsed(text.sliced(start))), QString());
        }
    }

    void mutated()
    {
        const QString pool = u"*_`~[]()<>!#-+|\\\n\t &;:=\"'^.1一、汉，。：（）【】“”\u200b\u00a0\u3000\u2028\uFFFD\u0000\r"_s;
        QRandomGenerator random(11);
        for (const QString &text : samples()) {
            for (int round = 0; round < 60; ++round) {
                QString damaged = text;
                for (int i = 0; i < 1 + round; ++i) {
                    const qsizetype at = random.bounded(int(damaged.size()));
                    if (i % 3 == 0)
                        damaged.remove(at, 1 + random.bounded(20));
                    else
                        damaged.insert(at, pool[random.bounded(int(pool.size()))]);
                    if (damaged.isEmpty())
                        break;
                }
                QCOMPARE(brokenPromise(parsed(damaged)), QString());
            }
        }
    }

    void randomUnits()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 200; ++round) {
            QString text(random.bounded(2000), QChar());
            for (QChar &c : text)
                c = QChar(char16_t(round % 2 ? random.bounded(128) : random.bounded(65536)));
            QCOMPARE(brokenPromise(parsed(text)), QString());
        }
    }

    void randomBytes()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 100; ++round) {
            QByteArray bytes(random.bounded(3000), Qt::Uninitialized);
            for (char &c : bytes)
                c = char(random.bounded(256));
            if (const Result<ParsedDocument> document = parseDocument(bytes, u"random.txt"_s))
                QCOMPARE(brokenPromise(*document), QString());
        }
    }

    void nested_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << repeated(u">", 100'000) + u" a\n\n\nb"_s;
        QTest::newRow("quotes, lazy lines") << repeated(u">", 100'000) + u"a\n"_s + u"b\n"_s.repeated(20'000);
        QTest::newRow("brackets") << repeated(u"[", 100'000);
        QTest::newRow("links") << repeated(u"[a](", 100'000);
        QTest::newRow("images") << repeated(u"![", 100'000) + u"](x)"_s.repeated(1000);
        QTest::newRow("items") << repeated(u"- ", 50'000) + u"a\nb\n"_s;
        QTest::newRow("numbered items") << repeated(u"1. ", 50'000) + u'a';
        QTest::newRow("stars") << repeated(u"*a ", 200'000);
        QTest::newRow("stars and underscores") << repeated(u"**a_b", 100'000);
        QTest::newRow("stars without end") << repeated(u"*", 300'000);
        QTest::newRow("escapes") << repeated(u"\\*", 200'000);
        QTest::newRow("tags") << repeated(u"<a href=\"x\">", 50'000);
        QTest::newRow("open tags") << repeated(u"<a ", 100'000);
        QTest::newRow("comments") << repeated(u"<!-- ", 100'000);
        QTest::newRow("footnote marks") << repeated(u"[^1]", 100'000);
        QTest::newRow("brackets in a definition") << u"# x\n\n[^1]: "_s + u"["_s.repeated(500'000);
        QTest::newRow("reference links") << u"# x\n\n[a]: http://x\n\n"_s + u"[a](<"_s.repeated(50'000);
        QTest::newRow("cells") << u"# x\n\n"_s + u"|"_s.repeated(50'000) + u'\n' + u"|-"_s.repeated(50'000) + u"|\n"_s
                + u"|a"_s.repeated(50'000);
        QTest::newRow("yaml") << u"---\na: "_s + u"["_s.repeated(20'000) + u"\n---\nx"_s;
        QTest::newRow("yaml maps") << u"---\n"_s + u"a: "_s.repeated(20'000) + u"\n---\nx"_s;
        QTest::newRow("yaml that explodes")
            << u"---\na: &a [1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b]\n---\nx"_s;
        QTest::newRow("toml") << u"+++\na = "_s + u"["_s.repeated(20'000) + u"\n+++\nx"_s;
        QTest::newRow("one paragraph of 2.7 MB")
            << repeated(u"**大模型**的推理成本在2024年下降了90%，达到每百万tokens 0.3美元。", 35'000);
        QTest::newRow("one line without a stop") << u"大模型的推理成本在2024年下降了90%，"_s.repeated(60'000);
        QTest::newRow("short lines") << u"大模型\n"_s.repeated(100'000);
        QTest::newRow("statements") << u"作者:"_s.repeated(50'000);
        QTest::newRow("addresses") << u"http://a.b/c "_s.repeated(50'000);
    }

    void nested()
    {
        QFETCH(QString, text);
        QCOMPARE(brokenPromise(parsed(text)), QString());
    }
};

QTEST_APPLESS_MAIN(TestHostileImport)
#include "tst_hostileimport.moc"
