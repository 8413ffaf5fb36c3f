// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sourcetext.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder(text);
}

QByteArray big5(const QString &text)
{
    QStringEncoder encoder("Big5");
    return encoder(text);
}

const QString simplified = u"去年第四季度，国内云服务商的收入增长了三成，其中一半来自企业客户。"_s;
const QString traditional = u"去年第四季，本地雲端業者的營收成長了三成，其中一半來自企業客戶。"_s;

} // namespace

class TestSourceText : public QObject
{
    Q_OBJECT

private slots:
    void guessesEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << "plain"_ba << u"UTF-8"_s << u"plain"_s;
        QTest::newRow("utf-8") << simplified.toUtf8() << u"UTF-8"_s << simplified;
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + simplified.toUtf8() << u"UTF-8"_s << simplified;
        QTest::newRow("second mark stays") << "\xEF\xBB\xBF\xEF\xBB\xBFx"_ba << u"UTF-8"_s << u"\uFEFFx"_s;
        QTest::newRow("gb18030") << gb18030(simplified) << u"GB18030"_s << simplified;
        QTest::newRow("gb18030, a few words") << gb18030(u"2024年报告"_s) << u"GB18030"_s << u"2024年报告"_s;
        QTest::newRow("big5") << big5(traditional) << u"Big5"_s << traditional;
        QTest::newRow("big5, a few words") << big5(u"2024年報告"_s) << u"Big5"_s << u"2024年報告"_s;
        QTest::newRow("windows-1252") << "She said \x93"
                                         "caf\xE9\x94 and left for the Universit\xE4t, where the others were."_ba
                                      << u"windows-1252"_s
                                      << u"She said “café” and left for the Universität, where the others were."_s;
        QTest::newRow("utf-16le") << "\xFF\xFE"_ba + "a\0\n\0"_ba.first(4) << u"UTF-16LE"_s << u"a\n"_s;
        QTest::newRow("utf-16be without mark") << QByteArray("\0a\0b\0c", 6) << u"UTF-16BE"_s << u"abc"_s;
        QTest::newRow("shift_jis, no Han of UTF-16")
            << "\x8D\x60\x82\xCC\x8E\xE6\x88\xB5\x97\xCA\x82\xCD\x8D\xF0\x94\x4E\x82\xE6\x82\xE8\x91\x9D\x82\xA6"
               "\x82\xC4\x82\xA2\x82\xE9\x81\x42\x82\xB1\x82\xEA\x82\xCD\x90\x56\x82\xB5\x82\xA2\x8A\xDD\x95\xC7"
               "\x82\xCC\x82\xBD\x82\xDF\x82\xC5\x82\xA0\x82\xE9\x81\x42\x91\x44\x88\xF5\x82\xBD\x82\xBF\x82\xCD"
               "\x82\xBB\x82\xEA\x82\xF0\x8A\xEC\x82\xF1\x82\xC5\x82\xA2\x82\xE9\x81\x42"_ba
            << u"Shift_JIS"_s << u"港の取扱量は昨年より増えている。これは新しい岸壁のためである。船員たちはそれを喜んでいる。"_s;
        QStringEncoder utf16(QStringEncoder::Utf16LE);
        QTest::newRow("utf-16le Han without mark") << QByteArray(utf16(simplified)) << u"UTF-16LE"_s << simplified;
    }

    void guessesEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const Result<SourceText> source = decode(bytes);
        QVERIFY(source.has_value());
        QCOMPARE(source->encoding, encoding);
        QCOMPARE(source->text, text);
        QCOMPARE(source->undecodable, 0);
        QCOMPARE(decode(bytes, source->encoding)->text, text);
    }

    void replacesBrokenUtf8LikePython_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<int>("replaced");
        QTest::newRow("stray byte") << "\x80"_ba << 1;
        QTest::newRow("lead alone") << "\xE4"_ba << 1;
        QTest::newRow("cut off") << "\xE4\xB8"_ba << 1;
        QTest::newRow("two leads") << "\xE4\xB8\xE4\xB8"_ba << 2;
        QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << 3;
        QTest::newRow("overlong") << "\xC0\xAF"_ba << 2;
        QTest::newRow("overlong three") << "\xE0\x80\x80"_ba << 3;
        QTest::newRow("too high") << "\xF5\x80\x80\x80"_ba << 4;
        QTest::newRow("four cut off") << "\xF0\x9F\x98"_ba << 1;
        QTest::newRow("over the last plane") << "\xF4\x90\x80\x80"_ba << 4;
    }

    void replacesBrokenUtf8LikePython()
    {
        QFETCH(QByteArray, broken);
        QFETCH(int, replaced);
        const Result<SourceText> source = decode(simplified.toUtf8().repeated(30) + broken + "x");
        QVERIFY(source.has_value());
        QCOMPARE(source->encoding, u"UTF-8"_s);
        QCOMPARE(source->undecodable, replaced);
        QCOMPARE(source->text, simplified.repeated(30) + QString(replaced, QChar::ReplacementCharacter) + u'x');
    }

    void canonicalizes()
    {
        QCOMPARE(decode("a\r\nb\rc\n\r\r\n"_ba)->text, u"a\nb\nc\n\n\n"_s);
        QCOMPARE(decode("a\xEF\xB7\x90\xEF\xB7\x91z"_ba)->text, u"a\uFFFD\uFFFDz"_s);
        const QByteArray loneSurrogate("\xFF\xFE"
                                       "a\0"
                                       "\x00\xD8"
                                       "b\0",
                                       8);
        QCOMPARE(decode(loneSurrogate)->text, u"a\uFFFDb"_s);
        QCOMPARE(decode(u"a😀b"_s.toUtf8())->text, u"a😀b"_s);
        QCOMPARE(decode(QByteArray("One stray zero\0 in a line of text.", 34))->text,
                 u"One stray zero\uFFFD in a line of text."_s);
    }

    void keepsReplacementCharactersOfTheSourceApart() { QCOMPARE(decode(u"a\uFFFDb"_s.toUtf8())->undecodable, 0); }

    void refuses()
    {
        QCOMPARE(decode({}).error().code, ErrorCode::Empty);
        QCOMPARE(decode("\xEF\xBB\xBF"_ba).error().code, ErrorCode::Empty);
        QCOMPARE(decode(QByteArray("PK\3\4\0\0\1\2", 8)).error().code, ErrorCode::NotText);
        QCOMPARE(decode("\1\2\3\4\5 abc"_ba).error().code, ErrorCode::NotText);
        QCOMPARE(decode("abc"_ba, u"klingon-8"_s).error().code, ErrorCode::BadArgument);
    }

    void hashes()
    {
        const Result<SourceText> source = decode("\xEF\xBB\xBF"
                                                 "abc"_ba);
        QCOMPARE(source->textSha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
        QVERIFY(source->sha256 != source->textSha256);
        QCOMPARE(decode("abc"_ba)->sha256, source->textSha256);
    }

    void survivesDamage()
    {
        QRandomGenerator random(1);
        const QByteArray text = (simplified + u"😀 text\r\n"_s).toUtf8().repeated(3);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = text.left(random.bounded(1, int(text.size())));
            for (int i = random.bounded(6); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            if (const Result<SourceText> source = decode(damaged)) {
                QVERIFY(!source->text.contains(u'\r'));
                QVERIFY(source->text.isValidUtf16());
            }
        }
    }

    void mapsCodePoints()
    {
        const QString text = u"a😀b𨋢中"_s;
        const CodePointMap map(text);
        const std::vector<std::pair<int, int>> places{{0, 0}, {1, 1}, {3, 2}, {4, 3}, {6, 4}, {7, 5}};
        for (const auto &[utf16, codePoint] : places) {
            QCOMPARE(map.toCodePoints(qsizetype(utf16)), codePoint);
            QCOMPARE(map.toUtf16(qsizetype(codePoint)), utf16);
        }
        QCOMPARE(map.toUtf16(qsizetype(99)), 7);
        QCOMPARE(map.toCodePoints(qsizetype(99)), 5);
        QCOMPARE(map.toUtf16(Span{1, 4}), (Span{1, 6}));
    }
};

QTEST_APPLESS_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
