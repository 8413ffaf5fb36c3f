// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/hitline.h"
#include "core/search/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Lines of hits, of Markdown as the importer cuts it.
class TestHitLine : public QObject
{
    Q_OBJECT

    /// The line of the first place of some words, in the whole text or in the sentence that the map knows.
    static HitLine line(const QString &markdown, const QString &words)
    {
        const ParsedDocument document = parseText(*decode(markdown.toUtf8()), u"a.md"_s);
        const QString &text = document.source.text;
        const Span hit{text.indexOf(words), text.indexOf(words) + words.size()};
        return lineOf(makeSearchText(document).projection, text, SentenceMap(document).around(hit), hit);
    }
    static QString keyword(const HitLine &line) { return line.text.mid(line.hit.start, line.hit.length()); }

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("words"); // as they stand in the source
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keyword");
        const auto row = [](const char *name, const char16_t *markdown, const char16_t *words, const char16_t *text,
                            const char16_t *keyword) {
            QTest::newRow(name) << QString(markdown) << QString(words) << QString(text) << QString(keyword);
        };
        row("as it is", u"The tide turned.", u"tide", u"The tide turned.", u"tide");
        row("one of three sentences", u"It rained. The tide turned. We left.", u"tide", u"The tide turned.", u"tide");
        row("emphasis", u"The **tide** turned.", u"tide", u"The tide turned.", u"tide");
        row("emphasis within the hit", u"退潮**水位**很高。", u"潮**水位", u"退潮水位很高。", u"潮水位");
        row("a link's address", u"See [the tide table](http://quay.example/tide?a=b) first.", u"first",
            u"See the tide table first.", u"first");
        row("a hit in a link", u"See [the tide table](http://quay.example/a_b) first.", u"tide table",
            u"See the tide table first.", u"tide table");
        row("an image in a sentence", u"The mole ![a mole](m.png) held the tide.", u"tide", u"The mole held the tide.", u"tide");
        row("code", u"The `tide` command fails.", u"tide", u"The tide command fails.", u"tide");
        row("glosses", u"在國(guó)內(nèi)的潮水退了。", u"國(guó)內", u"在國內的潮水退了。", u"國內");
        row("Traditional stays", u"港島的潮水漲了。", u"潮水", u"港島的潮水漲了。", u"潮水");
        row("capitals and widths stay", u"The TIDE（Ｔ） turned.", u"TIDE", u"The TIDE（Ｔ） turned.", u"TIDE");
        row("a line break between words", u"The low\ntide turned.", u"tide", u"The low tide turned.", u"tide");
        row("emphasis that Markdown leaves standing", u"**退潮。**水位很高。", u"水位", u"水位很高。", u"水位");
        row("a single star", u"Three * two tides.", u"tides", u"Three * two tides.", u"tides");
        row("a heading", u"# The tide\n\nIt turned.", u"tide", u"The tide", u"tide");
        row("a table's cell", u"| Port | Tide |\n|---|---|\n| Quay | low |\n", u"low", u"low", u"low");
        row("letters with their accents apart", u"The cafe\u0301 closed; the \uFB01nal tide \u304B\u3099.", u"cafe\u0301",
            u"The cafe\u0301 closed; the \uFB01nal tide \u304B\u3099.", u"cafe\u0301");
        row("one character for several", u"The \uFB01nal tide.", u"\uFB01nal", u"The \uFB01nal tide.", u"\uFB01nal");
        row("beyond the BMP", u"𨋢𡃁 the tide 𡃁.", u"tide", u"𨋢𡃁 the tide 𡃁.", u"tide");
    }

    void reads()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, words);
        const HitLine found = line(markdown, words);
        QTEST(found.text, "text");
        QTEST(keyword(found), "keyword");
    }

    void aLongSentenceIsCutAroundTheHit()
    {
        const QString far = u"water "_s.repeated(80);
        const HitLine found = line(far + u"tide "_s + far + u"end."_s, u"tide"_s);
        QVERIFY(found.text.startsWith(u"…water ") && found.text.endsWith(u" water…"));
        QCOMPARE(keyword(found), u"tide"_s);
        QVERIFY(found.text.size() < 340);
        const QString han = u"潮水"_s.repeated(200);
        const HitLine chinese = line(han + u"港口"_s + han, u"港口"_s);
        QCOMPARE(keyword(chinese), u"港口"_s);
        QCOMPARE(chinese.text.size(), 160 + 2 + 160 + 2);
    }

    void aHitTooLongForAKeyword()
    {
        const QString said = u"the tide was low and "_s.repeated(20);
        const HitLine found = line(u"They said that "_s + said + u"so on."_s, said.trimmed());
        QVERIFY(found.text.startsWith(u"the tide was low"));
        QVERIFY(found.hit.isEmpty());
    }

    void whatIsNotVisibleIsShownAsWritten()
    {
        const HitLine found = line(u"---\ntitle: The tide\n---\n\nIt turned.\n"_s, u"tide"_s);
        QVERIFY(found.text.contains(u"tide"));
        QVERIFY(found.hit.isEmpty());
    }

    /// Whatever the spans, the keyword is what the projection keeps of the hit.
    void anySpans()
    {
        const QString markdown = u"# 潮 **水** table\n\nThe [low](http://a.example/b) tide 在國(guó)內(nèi) `x` turned.\n\n"
                                 "- one 𡃁 two\n- three\n\n![alt](p.png) 结束。\n"_s;
        const ParsedDocument document = parseText(*decode(markdown.toUtf8()), u"a.md"_s);
        const QString &text = document.source.text;
        const Projection visible = makeSearchText(document).projection;
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) {
            const qsizetype start = random.bounded(int(text.size()));
            const Span hit{start, std::min(text.size(), start + 1 + random.bounded(12))};
            const Span sentence{std::max<qsizetype>(0, start - random.bounded(40)),
                                std::min(text.size(), hit.end + random.bounded(40))};
            const HitLine found = lineOf(visible, text, sentence, hit);
            QVERIFY(found.hit.start >= 0 && found.hit.end <= found.text.size());
            const Span kept = visible.fromSource(hit);
            const QString folded = visible.text().mid(kept.start, kept.length()).remove(u'`').simplified();
            if (!found.hit.isEmpty())
                QCOMPARE(lectern::folded(keyword(found), Folding::Search).simplified(), folded);
        }
    }
};

QTEST_APPLESS_MAIN(TestHitLine)
#include "tst_hitline.moc"
