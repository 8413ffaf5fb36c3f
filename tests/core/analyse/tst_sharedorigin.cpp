// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/sharedorigin.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

ParsedDocument parsed(const QString &text)
{
    auto document = parseDocument(text.toUtf8(), u"test.md"_s);
    return document ? std::move(*document) : ParsedDocument();
}

const QString statement = u"我们在三年里建了十二座工厂，每一座都比前一座便宜，因为工人学会了怎样把错误留在图纸上。"_s;
const QString release =
    u"The harbour authority said on Monday that all cranes will run on electricity before the end of the decade."_s;

/// The shared passages of documents, each as the text of its places.
QList<QStringList> shown(const QStringList &texts)
{
    std::vector<ParsedDocument> documents;
    for (const QString &text : texts)
        documents.push_back(parsed(text));
    std::vector<OriginText> origins;
    for (const ParsedDocument &document : documents)
        origins.emplace_back(document);
    QList<QStringList> all;
    for (const SharedPassage &passage : sharedPassages(origins)) {
        QStringList places;
        for (const DocumentSpan &place : passage.places)
            places.append(QString::number(place.document) + u' '
                          + documents[size_t(place.document)].source.slice(place.span).toString());
        all.append(places);
    }
    return all;
}

QString withoutStop(const QString &text)
{
    return text.chopped(1);
}

} // namespace

class TestSharedOrigin : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QList<QStringList>>("expected");
        const QString body = withoutStop(statement), english = withoutStop(release);
        QTest::newRow("quoted twice") << QStringList{u"周敏说：“"_s + statement + u"”她不愿多谈。"_s,
                                                     u"去年的访谈里有这样一句：“"_s + statement + u"”此后再无下文。"_s}
                                      << QList<QStringList>{{u"0 "_s + body, u"1 "_s + body}};
        QTest::newRow("English") << QStringList{u"News. "_s + release, release + u" More follows."_s}
                                 << QList<QStringList>{{u"0 "_s + english, u"1 "_s + english}};
        const QString traditional =
            u"我們在三年裏建了十二座工廠，每一座都比前一座便宜，因為工人學(xué)會了怎樣把錯誤留在圖紙上"_s;
        QTest::newRow("both scripts, glosses") << QStringList{u"甲文。"_s + statement, u"乙稿："_s + traditional + u"。"_s}
                                               << QList<QStringList>{{u"0 "_s + body, u"1 "_s + traditional}};
        const QString marked = u"我们在三年里建了**十二座工厂**,每一座都比前一座便宜,因为工人学会了怎样把错误留在图纸上"_s;
        QTest::newRow("marks and punctuation")
            << QStringList{statement, u"据悉，"_s + marked + u"."_s} << QList<QStringList>{{u"0 "_s + body, u"1 "_s + marked}};
        QString edited = body;
        edited.replace(u"每一座"_s, u"而且每一间"_s);
        QTest::newRow("a word exchanged") << QStringList{statement + release, edited + u"。"_s + release}
                                          << QList<QStringList>{
                                                 {u"0 "_s + statement + english, u"1 "_s + edited + u"。"_s + english}};
        QTest::newRow("three documents, one passage")
            << QStringList{u"一。"_s + statement, u"二。"_s + statement, u"三。"_s + statement}
            << QList<QStringList>{{u"0 "_s + body, u"1 "_s + body, u"2 "_s + body}};

        QTest::newRow("nothing in common") << QStringList{statement, release} << QList<QStringList>{};
        QTest::newRow("a phrase is not enough") << QStringList{u"近年来，随着人工智能技术的飞速发展，港口变得安静。"_s,
                                                               u"众所周知，随着人工智能技术的飞速发展，茶叶却更贵了。"_s}
                                                << QList<QStringList>{};
        QTest::newRow("a few English words are not enough")
            << QStringList{u"He said that at the end of the day nothing had changed for them."_s,
                           u"She wrote that at the end of the day nothing was left."_s}
            << QList<QStringList>{};
        QTest::newRow("told in other words")
            << QStringList{statement, u"十二座厂房，三年时间，一座比一座省钱，周敏把功劳归给了记得住教训的工人们。"_s}
            << QList<QStringList>{};
        QTest::newRow("code and front matter are not read")
            << QStringList{u"---\ntitle: "_s + statement + u"\n---\n\n甲。"_s, u"---\ntitle: "_s + statement + u"\n---\n\n乙。"_s}
            << QList<QStringList>{};
    }

    void finds()
    {
        QFETCH(QStringList, texts);
        QFETCH(QList<QStringList>, expected);
        QCOMPARE(shown(texts), expected);
    }

    void countsVoices()
    {
        const std::vector<SharedPassage> shared{{{{0, {10, 50}}, {2, {5, 45}}}, 40, 1, SharedKind::Copy}};
        const VoiceCounter voices(shared);
        QCOMPARE(voices.count(std::vector<DocumentSpan>{{0, {12, 20}}, {1, {12, 20}}, {2, {12, 20}}}), 2);
        QCOMPARE(voices.count(std::vector<DocumentSpan>{{0, {60, 70}}, {2, {12, 20}}}), 2);
        QCOMPARE(voices.count(std::vector<DocumentSpan>{{1, {0, 4}}, {1, {60, 70}}}), 1);
        QCOMPARE(voices.count({}), 0);
    }

    /// Any common run of FingerprintLength + FingerprintWindow − 1 characters has a fingerprint in common.
    void winnowingMissesNothing()
    {
        QRandomGenerator random(7);
        const auto letters = [&random](int count) {
            QString text;
            for (int i = 0; i < count; ++i)
                text += QChar(u'a' + random.bounded(26));
            return text;
        };
        const int run = FingerprintLength + FingerprintWindow - 1;
        for (int round = 0; round < 200; ++round) {
            const QString common = letters(run);
            const OriginText a(parsed(letters(random.bounded(100)) + common + letters(random.bounded(100))));
            const OriginText b(parsed(letters(random.bounded(100)) + common + letters(random.bounded(100))));
            QVERIFY(std::ranges::any_of(a.fingerprints(), [&](const Fingerprint &one) {
                return std::ranges::any_of(b.fingerprints(), [&](const Fingerprint &other) { return one.hash == other.hash; });
            }));
        }
    }

    void takesRepetitionWithoutEnd()
    {
        std::vector<OriginText> origins;
        for (const QString &piece : {u"账"_s, u"账本"_s, u"ab"_s})
            origins.emplace_back(parsed(piece.repeated(50000)));
        origins.emplace_back(parsed(u"账本"_s.repeated(40000)));
        QCOMPARE(sharedPassages(origins).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSharedOrigin)
#include "tst_sharedorigin.moc"
