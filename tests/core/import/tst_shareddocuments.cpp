// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/document.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

QString canonical(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::ByteOrderMark);
    return text;
}

ParsedDocument parsed(const QString &text)
{
    SourceText source;
    source.text = text;
    return parseText(std::move(source), u"article.txt"_s);
}

QString problem(const ParsedDocument &document)
{
    const QString &text = document.source.text;
    qsizetype last = 0;
    for (const Block &block : document.blocks) {
        const auto at = u" at %1"_s.arg(block.span.start);
        if (block.span.start < last || block.span.isEmpty() || block.span.end > text.size())
            return u"blocks overlap, are empty or out of order"_s + at;
        last = block.span.end;
        qsizetype lastText = block.span.start;
        for (const Span span : block.text) {
            if (span.start < lastText || span.isEmpty() || span.end > block.span.end)
                return u"text spans out of the block or of order"_s + at;
            lastText = span.end;
        }
        if (block.isRead() && !block.text.empty()) {
            const QStringView front = document.source.slice(block.text.front());
            const QStringView back = document.source.slice(block.text.back());
            if (front.startsWith(u"**") || back.endsWith(u"**") || front.front().isSpace() || back.back().isSpace())
                return u"marks or space at the ends"_s + at;
        }
    }
    return {};
}

} // namespace

/// The blocks of real articles and of damaged copies of them hold what document.h promises.
class TestSharedDocuments : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data()
    {
        QTest::addColumn<QString>("path");
        const QDir docs(QStringLiteral(LECTERN_SHARED_DIR) + u"/docs"_s);
        for (const QString &name : docs.entryList({u"*.txt"_s, u"*.md"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << docs.filePath(name);
        if (docs.isEmpty())
            QTest::newRow("none") << QString();
    }

    void blocks()
    {
        QFETCH(QString, path);
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("../shared/docs is not there");
        const QString text = canonical(file.readAll());
        QCOMPARE(problem(parsed(text)), QString());
        QRandomGenerator random(7);
        for (int round = 0; round < 30; ++round) {
            QString damaged = text.mid(random.bounded(200), random.bounded(int(text.size())));
            for (int i = 0; i < 50 && !damaged.isEmpty(); ++i)
                damaged[random.bounded(int(damaged.size()))] = u"*_`[]()<>!#-|\\\n &:汉，。"[random.bounded(23)];
            QCOMPARE(problem(parsed(damaged)), QString());
        }
    }
};

QTEST_APPLESS_MAIN(TestSharedDocuments)
#include "tst_shareddocuments.moc"
