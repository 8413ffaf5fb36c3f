// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/patternneed.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// What must stand in a text for a regular expression to match.
class TestPatternNeed : public QObject
{
    Q_OBJECT

    /// `投资`, `inv*`, `~part~`, (a & b), (a | b); nothing for Nothing.
    static QString spelt(const PatternNeed &need)
    {
        using Kind = PatternNeed::Kind;
        switch (need.kind) {
        case Kind::Nothing:
            return {};
        case Kind::Term:
            return need.term.text + (need.term.prefix ? u"*"_s : QString());
        case Kind::WordPart:
            return u'~' + need.part + u'~';
        default:
            break;
        }
        QStringList parts;
        for (const PatternNeed &part : need.parts)
            parts << spelt(part);
        return u'(' + parts.join(need.kind == Kind::All ? u" & "_s : u" | "_s) + u')';
    }

private slots:
    void needs_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("need");
        const auto row = [](const QString &pattern, const QString &need) {
            QTest::newRow(qPrintable(pattern)) << pattern << need;
        };
        row(u"投资"_s, u"投资"_s);
        row(u"融资\\d+亿"_s, u"(融资 & 亿)"_s);
        row(u"融资10亿"_s, u"融资10亿"_s);
        row(u"融资10"_s, u"融资10*"_s);
        row(u"融资1"_s, u"融资"_s);
        row(u"10亿"_s, u"(~10~ & 亿)"_s);
        row(u"AI投资"_s, u"投资"_s);
        row(u"OpenAI投资"_s, u"(~openai~ & 投资)"_s);
        row(u"penA"_s, u"~pena~"_s);
        row(u"in"_s, QString());
        row(u"\\binvest"_s, u"invest*"_s);
        row(u"\\binvest\\b"_s, u"invest"_s);
        row(u"^The cost$"_s, u"the cost"_s);
        row(u"the cost of"_s, u"(~the~ & cost)"_s);
        row(u"\\b\\winvest"_s, u"~invest~"_s);
        row(u"投资|融资"_s, u"(投资 | 融资)"_s);
        row(u"投资|.*"_s, QString());
        row(u"(投资|融资)人"_s, u"((投资 | 融资) & 人)"_s);
        row(u"(?:投资)?人"_s, u"人"_s);
        row(u"投资+人"_s, u"(投资 & 人)"_s);
        row(u"投资*人"_s, u"(投 & 人)"_s);
        row(u"投资{0,3}人"_s, u"(投 & 人)"_s);
        row(u"投资{2}?人"_s, u"(投资 & 人)"_s);
        row(u"投[资递]人"_s, u"(投 & 人)"_s);
        row(u"投[]资]人[^]递]"_s, u"(投 & 人)"_s);
        row(u"[[:alpha:]\\]]投资"_s, u"投资"_s);
        row(u"投资(?=人)(?!们)"_s, u"投资"_s);
        row(u"(?<=对)投资(?<!的)"_s, u"投资"_s);
        row(u"(?<name>投资)"_s, u"投资"_s);
        row(u"(?i)OPENAI"_s, u"~openai~"_s);
        row(u"投资，公司"_s, u"投资，公司"_s);
        row(u"投资。公司"_s, u"投资。公司"_s);
        row(u"，投资\\."_s, u"投资"_s);
        row(u"投資"_s, u"投"_s); // no text that an expression sees holds the Traditional form
        row(u"著名"_s, u"名"_s); // of which the index may have either
        row(u"café au"_s, u"~caf~"_s);
        row(u"\\p{Han}投资\\pL"_s, u"投资"_s);
        row(u"投\\x{8d44}"_s, QString());
        row(u"(投资)\\1"_s, QString());
        row(u"(?x)投 资"_s, QString());
        row(u"(?#投资)"_s, QString());
        row(u"(?(?=投)投资|人)"_s, QString());
        row(u"\\Q投资\\E?"_s, QString());
        row(u"(*ACCEPT)投资"_s, QString());
        row(u"投{,3}资"_s, QString());
        row(u"a{x"_s, QString());
        row(QString(60, u'(') + u"投资"_s + QString(60, u')'), QString());
    }

    void needs()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, need);
        QCOMPARE(spelt(needOf(pattern)), need);
    }
};

QTEST_APPLESS_MAIN(TestPatternNeed)
#include "tst_patternneed.moc"
