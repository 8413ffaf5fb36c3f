// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockdump.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVariant said(const Metadata &meta, const QString &field)
{
    const QVariantMap all{{u"title"_s, meta.title},     {u"date"_s, meta.date.toString(Qt::ISODate)},
                          {u"authors"_s, meta.authors}, {u"site"_s, meta.site},
                          {u"url"_s, meta.url},         {u"language"_s, meta.language}};
    return all.value(field);
}

} // namespace

/// Real articles and damaged copies of them hold what document.h promises; what the gold says of them is found.
class TestSharedDocuments : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("gold");
        const QDir docs(QStringLiteral(LECTERN_SHARED_DIR) + u"/docs"_s);
        for (const QString &name : docs.entryList({u"*_*.txt"_s, u"*_*.md"_s}, QDir::Files)) {
            const QString gold = QStringLiteral(LECTERN_SHARED_DIR) + u"/gold/dev/"_s + name.section(u'.', 0, 0) + u".json"_s;
            QTest::newRow(qPrintable(name)) << docs.filePath(name) << gold;
        }
        if (docs.isEmpty())
            QTest::newRow("none") << QString() << QString();
    }

    void blocks()
    {
        QFETCH(QString, path);
        QFETCH(QString, gold);
        if (path.isEmpty())
            QSKIP("../shared/docs is not there");
        const Result<ParsedDocument> document = parseDocument(bytesOf(path), path);
        QVERIFY(document.has_value());
        QCOMPARE(brokenPromise(*document), QString());
        const QJsonObject meta = QJsonDocument::fromJson(bytesOf(gold)).object().value(u"meta").toObject();
        for (const QString &field : meta.keys()) {
            const QVariant found = said(document->meta, field);
            if (found.isValid() && !meta.value(field).isNull())
                QCOMPARE(found,
                         field == u"authors" ? QVariant(meta.value(field).toVariant().toStringList())
                                             : meta.value(field).toVariant());
        }
        damage(document->source.text);
    }

private:
    static void damage(const QString &text)
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            QString damaged = text.mid(random.bounded(200), random.bounded(int(text.size())));
            for (int i = 0; i < 50 && !damaged.isEmpty(); ++i)
                damaged[random.bounded(int(damaged.size()))] = u"*_`[]()<>!#-|\\\n &:汉，。^"[random.bounded(23)];
            QCOMPARE(brokenPromise(parsed(damaged)), QString());
        }
    }
};

QTEST_APPLESS_MAIN(TestSharedDocuments)
#include "tst_shareddocuments.moc"
