// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/viewmap.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestViewMap : public QObject
{
    Q_OBJECT

private slots:
    void shortLinesStayAsTheyAre();
    void giantLinesAreBroken_data();
    void giantLinesAreBroken();
    void cleanTextLeavesOutMarks();
    void cleanTextKeepsNumbersOfItems();
    void offsetsLeadBack_data();
    void offsetsLeadBack();
};

namespace
{

ParsedDocument parsed(const QString &text)
{
    return parseText(*decode(text.toUtf8()), u"test.md"_s);
}

/// Whatever is shown stands where the map says, and spans lead there and back.
void checkMap(const ViewMap &map, const QString &source)
{
    qsizetype view = 0;
    qsizetype from = 0;
    for (const ViewMap::Run &run : map.runs()) {
        QVERIFY(run.length > 0);
        QVERIFY(run.view >= view && run.source >= from);
        QCOMPARE(QStringView(map.text()).sliced(run.view, run.length), QStringView(source).sliced(run.source, run.length));
        view = run.view + run.length;
        from = run.source + run.length;
    }
    QVERIFY(view <= map.text().size() && from <= source.size());
    QRandomGenerator random(7);
    for (int i = 0; i < 200 && !map.runs().empty(); ++i) {
        const ViewMap::Run &run = map.runs()[random.bounded(quint32(map.runs().size()))];
        const qsizetype start = run.source + qsizetype(random.bounded(quint32(run.length)));
        const qsizetype end = start + 1 + qsizetype(random.bounded(quint32(run.source + run.length - start)));
        QCOMPARE(map.toSource(map.toView(Span{start, end})), (Span{start, end}));
        QCOMPARE(map.toSource(map.toView(start)), start);
    }
}

} // namespace

void TestViewMap::shortLinesStayAsTheyAre()
{
    const QString text = u"# A\n\nOne line.\nAnother.\n"_s;
    const ViewMap map = wholeText(text);
    QCOMPARE(map.text(), text);
    QCOMPARE(map.runs().size(), size_t(1));
    QCOMPARE(map.toView(Span{5, 8}), (Span{5, 8}));
    QCOMPARE(wholeText(u"").text(), QString());
    QCOMPARE(wholeText(u"\n").text(), u"\n"_s);
}

void TestViewMap::giantLinesAreBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentences") << QString(u"这是一句话，说的是人工智能。"_s.repeated(2000));
    QTest::newRow("words") << QString(u"word "_s.repeated(5000));
    QTest::newRow("nothing to break at") << QString(u"汉"_s.repeated(20000));
    QTest::newRow("surrogates") << QString(u"𨋢"_s.repeated(9001));
    QTest::newRow("between short lines") << u"a\n"_s + QString(u"一句。"_s.repeated(4000)) + u"\nb"_s;
}

void TestViewMap::giantLinesAreBroken()
{
    QFETCH(QString, text);
    const ViewMap map = wholeText(text);
    checkMap(map, text);
    const QStringList lines = map.text().split(u'\n');
    QVERIFY(lines.size() > 2);
    for (const QString &line : lines) {
        QVERIFY(line.size() <= LongestLine);
        QVERIFY(line.isEmpty() || (!line.front().isLowSurrogate() && !line.back().isHighSurrogate()));
    }
    QCOMPARE(QString(map.text()).remove(u'\n'), QString(text).remove(u'\n'));
}

void TestViewMap::cleanTextLeavesOutMarks()
{
    const ParsedDocument document =
        parsed(u"# Head\n\nSome **bold** and a [link](http://example.org/x)[^1].\n\n- one\n- two\n\n[^1]: Note\n"_s);
    const ViewMap map = cleanText(document);
    checkMap(map, document.source.text);
    QVERIFY2(map.text().startsWith(u"Head\n\nSome bold and a link1.\n\n• one\n• two"_s), qPrintable(map.text()));
    QVERIFY(!map.text().contains(u"http"_s));
    const Span bold = {document.source.text.indexOf(u"bold"_s), document.source.text.indexOf(u"bold"_s) + 4};
    const Span shown = map.toView(bold);
    QCOMPARE(map.text().sliced(shown.start, shown.length()), u"bold"_s);
    // A span that begins in what is left out still shows the rest of it.
    const Span wide{bold.start - 2, bold.end + 2};
    QCOMPARE(map.toView(wide).length(), bold.length() + 0);
}

void TestViewMap::cleanTextKeepsNumbersOfItems()
{
    const ParsedDocument document = parsed(u"Text.\n\n1. first\n2. second\n"_s);
    const ViewMap map = cleanText(document);
    checkMap(map, document.source.text);
    QCOMPARE(map.text(), u"Text.\n\n1. first\n2. second"_s);
}

void TestViewMap::offsetsLeadBack_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
    const QDir shared(QStringLiteral(LECTERN_SHARED_DIR "/docs"));
    for (const QString &name : shared.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << shared.filePath(name);
}

void TestViewMap::offsetsLeadBack()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto document = parseDocument(file.readAll(), file.fileName());
    QVERIFY(document);
    checkMap(wholeText(document->source.text), document->source.text);
    checkMap(cleanText(*document), document->source.text);
}

QTEST_MAIN(TestViewMap)
#include "tst_viewmap.moc"
