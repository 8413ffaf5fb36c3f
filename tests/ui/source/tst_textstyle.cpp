// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/textstyle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lectern;

class TestTextStyle : public QObject
{
    Q_OBJECT

private slots:
    void overlapsAddUp();
    void nestingCounts();
    void markdownIsTold_data();
    void markdownIsTold();
    void blocksTellMarksAndHeadings();
};

namespace
{

TextRoles rolesAt(const std::vector<StyledSpan> &styles, qsizetype position)
{
    TextRoles roles;
    for (const StyledSpan &styled : styles) {
        if (styled.span.contains(position))
            roles |= styled.roles;
    }
    return roles;
}

} // namespace

void TestTextStyle::overlapsAddUp()
{
    const auto flat = flattened({{{0, 10}, TextRole::Strong}, {{5, 15}, TextRole::Link}, {{20, 20}, TextRole::Code}});
    const std::vector<StyledSpan> expected{
        {{0, 5}, TextRole::Strong}, {{5, 10}, TextRole::Strong | TextRole::Link}, {{10, 15}, TextRole::Link}};
    QCOMPARE(flat, expected);
    QVERIFY(flattened({}).empty());
}

void TestTextStyle::nestingCounts()
{
    const auto flat = flattened({{{0, 10}, TextRole::Muted}, {{2, 4}, TextRole::Muted}});
    QCOMPARE(rolesAt(flat, 5), TextRoles(TextRole::Muted));
}

void TestTextStyle::markdownIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("role");
    QTest::newRow("strong") << u"so **wichtig** da"_s << u"wichtig"_s << int(TextRole::Strong);
    QTest::newRow("emphasis") << u"so *leise* da"_s << u"leise"_s << int(TextRole::Emphasis);
    QTest::newRow("link") << u"a [name](http://a.b/c) b"_s << u"name"_s << int(TextRole::Link);
    QTest::newRow("second line") << u"one\ntwo **three**"_s << u"three"_s << int(TextRole::Strong);
}

void TestTextStyle::markdownIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, role);
    const auto styles = markdownStyles(text);
    const qsizetype at = text.indexOf(words);
    QVERIFY(rolesAt(styles, at).testFlag(TextRole(role)));
    QVERIFY(rolesAt(styles, at + words.size() - 1).testFlag(TextRole(role)));
    QVERIFY(!rolesAt(styles, 0).testFlag(TextRole(role)));
}

void TestTextStyle::blocksTellMarksAndHeadings()
{
    const QString text = u"## Head\n\nSome **bold** [link](http://a.b)\n"_s;
    const ParsedDocument document = parseText(*decode(text.toUtf8()), u"t.md"_s);
    const auto styles = blockStyles(document);
    QVERIFY(rolesAt(styles, text.indexOf(u"Head"_s)).testFlag(TextRole::Heading2));
    QVERIFY(rolesAt(styles, 0).testFlag(TextRole::Syntax));
    QVERIFY(rolesAt(styles, text.indexOf(u"**"_s)).testFlag(TextRole::Syntax));
    QVERIFY(!rolesAt(styles, text.indexOf(u"bold"_s)).testFlag(TextRole::Syntax));
    QVERIFY(rolesAt(styles, text.indexOf(u"http"_s)).testFlag(TextRole::Address));
    QVERIFY(!rolesAt(styles, text.indexOf(u"link"_s)).testFlag(TextRole::Address));
}

QTEST_MAIN(TestTextStyle)
#include "tst_textstyle.moc"
