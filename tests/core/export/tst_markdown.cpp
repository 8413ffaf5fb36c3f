// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/citation.h"
#include "core/export/markdown.h"
#include "core/export/place.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

const QString library = u"3f2b8a52-0000-4000-8000-000000000001"_s;

constexpr auto article =
    "---\ntitle: \"*星河* [账本] #1\"\ndate: 2025-02-08\nauthors: [张三, 李四]\nsite: 晨报\nurl: https://example.org/1\n---\n\n"
    "导语🚀。\n\n# 一、融资\n\n第一段说**十亿**元。\n\n## 趋势二\n\n- 甲项。\n- 乙项。\n\n第三段第一行，\n第二行。\n\n第四段。\n";

OpenDocument document(const QByteArray &bytes = article, const QString &path = u"/x/a.md"_s)
{
    OpenDocument open;
    open.parsed = *parseDocument(bytes, path);
    open.summary.path = path;
    return open;
}

Span spanOf(const OpenDocument &open, const QString &text)
{
    const qsizetype at = open.parsed.source.text.indexOf(text);
    Q_ASSERT(at >= 0);
    return {at, at + text.size()};
}

Annotation noteOn(const OpenDocument &open, const QString &text, const QString &comment = {}, const QStringList &tags = {})
{
    Annotation note;
    note.anchor = makeAnchor(open.parsed.source.text, open.parsed.source.textSha256, spanOf(open, text));
    note.comment = comment;
    note.tags = tags;
    return note;
}

NotedDocument noted(const OpenDocument &open, std::vector<Annotation> notes)
{
    return {std::make_shared<OpenDocument>(open), std::move(notes)};
}

QByteArray hash()
{
    return QByteArray(64, 'a');
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void linksComeBack()
    {
        const PassageLink link{library, hash(), {3, 17}};
        QCOMPARE(toString(link), u"lectern://%1/%2?span=3-17"_s.arg(library, QString::fromLatin1(hash())));
        QCOMPARE(parsePassageLink(toString(link)), std::optional(link));
        QCOMPARE(parsePassageLink(u" "_s + toString(link) + u"\n"_s), std::optional(link));
    }

    void otherLinksAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = toString(PassageLink{library, hash(), {3, 17}});
        QTest::newRow("empty") << QString();
        QTest::newRow("other scheme") << QString(good).replace(u"lectern:"_s, u"https:"_s);
        QTest::newRow("no library") << QString(good).replace(library, QString());
        QTest::newRow("short hash") << QString(good).replace(u"aaaa?"_s, u"?"_s);
        QTest::newRow("no hash") << u"lectern://x/?span=1-2"_s;
        QTest::newRow("path traversal") << u"lectern://x/../../etc/passwd?span=1-2"_s;
        QTest::newRow("no span") << QString(good).remove(u"?span=3-17"_s);
        QTest::newRow("backwards") << QString(good).replace(u"3-17"_s, u"17-3"_s);
        QTest::newRow("negative") << QString(good).replace(u"3-17"_s, u"-3-17"_s);
        QTest::newRow("not numbers") << QString(good).replace(u"3-17"_s, u"a-b"_s);
        QTest::newRow("too great") << QString(good).replace(u"17"_s, u"99999999999999999999"_s);
    }

    void otherLinksAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!parsePassageLink(text));
    }

    void places_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("place");
        QTest::newRow("before any heading") << u"导语"_s << u"¶1"_s;
        QTest::newRow("heading") << u"一、融资"_s << u"一、融资"_s;
        QTest::newRow("paragraph") << u"十亿"_s << u"一、融资 ¶1"_s;
        QTest::newRow("below two headings") << u"乙项"_s << u"一、融资 › 趋势二 ¶2"_s;
        QTest::newRow("several lines") << u"第二行"_s << u"一、融资 › 趋势二 ¶3"_s;
    }

    void places()
    {
        QFETCH(QString, passage);
        const OpenDocument open = document();
        QTEST(toString(placeOf(open.parsed, spanOf(open, passage))), "place");
    }

    void aQuotationCitesItsSource()
    {
        const OpenDocument open = document();
        const Quotation quoted = quotation(open, spanOf(open, u"第一段说**十亿**元"_s), library);
        const auto link = parsePassageLink(quoted.markdown.section(u'(', -1).section(u')', 0, 0));
        QVERIFY(link);
        const QList<uint> points = open.parsed.source.text.toUcs4();
        const QList<uint> passage = points.sliced(link->codePoints.start, link->codePoints.length());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(passage.constData()), passage.size()),
                 u"第一段说**十亿**元"_s);
        QVERIFY(quoted.markdown.startsWith(
            u"> 第一段说**十亿**元\n>\n> — 张三, 李四, *\\*星河\\* \\[账本\\] \\#1*, 晨报, 2025-02-08, 一、融资 ¶1 [↗](lectern://"_s));
        QVERIFY(quoted.html.startsWith(
            u"<blockquote><p>第一段说十亿元</p></blockquote><p>— 张三, 李四, <cite>*星河* [账本] #1</cite>"_s));
        QVERIFY(quoted.plain.startsWith(
            u"第一段说**十亿**元\n— 张三, 李四, *星河* [账本] #1, 晨报, 2025-02-08, 一、融资 ¶1 lectern://"_s));
    }

    void htmlIsEscaped()
    {
        const OpenDocument open = document("a <script>alert(1)</script> & \"b\".\n", u"/x/<b>.txt"_s);
        const Quotation quoted = quotation(open, {0, open.parsed.source.text.size()}, library);
        QVERIFY(!quoted.html.contains(u"<script"));
        QVERIFY(!quoted.html.contains(u"<b>"));
    }

    void aQuotationWithBlankLinesIsOneBlockQuote()
    {
        const OpenDocument open = document();
        const Span span = spanOf(open, u"甲项"_s).united(spanOf(open, u"第四段。"_s));
        const QString markdown = quotation(open, span, library).markdown;
        for (const QString &line : markdown.chopped(1).split(u'\n'))
            QVERIFY(line.startsWith(u'>'));
        QCOMPARE(blockQuote(u"a\n\n \nb"_s), u"> a\n>\n>\n> b\n"_s);
    }

    void escapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("marks") << u"a*b_c`d[e]<f>#g|h~i"_s << u"a\\*b\\_c\\`d\\[e\\]\\<f\\>\\#g\\|h\\~i"_s;
        QTest::newRow("backslash") << u"a\\*"_s << u"a\\\\\\*"_s;
        QTest::newRow("entity") << u"&lt;"_s << u"\\&lt;"_s;
        QTest::newRow("line breaks") << u"a\n# b"_s << u"a \\# b"_s;
        QTest::newRow("list") << u"1. a"_s << u"1\\. a"_s;
        QTest::newRow("bullet") << u"- a"_s << u"\\- a"_s;
        QTest::newRow("nothing to do") << u"2024年，增长28%"_s << u"2024年，增长28%"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void escapes()
    {
        QFETCH(QString, text);
        QTEST(escapeMarkdown(text), "escaped");
    }

    void notesOfOneDocument()
    {
        const OpenDocument open = document();
        const QString hashText = QString::fromLatin1(open.parsed.source.textSha256);
        const QString markdown = notesToMarkdown(
            {noted(open,
                   {noteOn(open, u"导语🚀"_s), noteOn(open, u"乙项"_s, u"*核对*\n\n- 两处\n"_s, {u"融资"_s, u"to check"_s})})},
            library);
        const auto link = [&](const QString &text) {
            return toString(PassageLink{library, open.parsed.source.textSha256,
                                        CodePointMap(open.parsed.source.text).toCodePoints(spanOf(open, text))});
        };
        const QString expected =
            u"---\nlectern: 1\nlibrary: %1\ntitle: \"*星河* [账本] #1\"\nauthors: [\"张三\", \"李四\"]\nsite: \"晨报\"\n"
            "date: 2025-02-08\nurl: \"https://example.org/1\"\nsha256: %2\n---\n\n"
            "# \\*星河\\* \\[账本\\] \\#1\n\n张三, 李四, 晨报, 2025-02-08\n\n"
            "> 导语🚀\n\n— [¶1](%3)\n\n"
            "> 乙项\n\n— [一、融资 › 趋势二 ¶2](%4)\n\n*核对*\n\n- 两处\n\n#融资 #to-check\n"_s.arg(
                library, hashText, link(u"导语🚀"_s), link(u"乙项"_s));
        QCOMPARE(markdown, expected);
    }

    void notesOfSeveralDocuments()
    {
        const OpenDocument first = document();
        const OpenDocument second = document("没有标题的文字。\n", u"/x/b_c.txt"_s);
        const QString markdown =
            notesToMarkdown({noted(first, {noteOn(first, u"甲项"_s)}), noted(second, {noteOn(second, u"文字"_s)})}, library);
        QVERIFY(markdown.contains(u"documents:\n  - title: \"*星河* [账本] #1\"\n    authors:"_s));
        QCOMPARE(markdown.count(u"\n# "_s), 2);
        QVERIFY(markdown.indexOf(u"> 甲项") < markdown.indexOf(u"> 文字"));
        QCOMPARE(notesToMarkdown({}, library), u"---\nlectern: 1\nlibrary: %1\n---\n"_s.arg(library));
    }

    void notesOnAFormerTextSaySo()
    {
        const OpenDocument before = document();
        const OpenDocument now = document(QByteArray(article).replace("甲项。", "甲项改了。"));
        Annotation gone = noteOn(document("另一篇文章里完全不同的一句话，与这里毫无关系。\n"), u"完全不同的一句话"_s, u"留着"_s);
        const QString markdown = notesToMarkdown({noted(now, {noteOn(before, u"第四段"_s), gone})}, library);
        QVERIFY(markdown.contains(u"> 第四段\n\n— [一、融资 › 趋势二 ¶4](lectern://"_s));
        QVERIFY(markdown.contains(u"> 完全不同的一句话\n\n— ∅\n\n留着\n"_s));
        QVERIFY(!markdown.contains(QString::fromLatin1(before.parsed.source.textSha256)));
    }
};

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
