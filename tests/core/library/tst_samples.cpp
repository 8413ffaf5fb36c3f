// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void everyNoteStandsOnItsQuotation()
    {
        const QTemporaryDir folder;
        auto library = Library::open(folder.filePath(u"samples.lectern"_s));
        QVERIFY(library);
        const QString samples = QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples");
        QVERIFY(fillWithSamples(**library, samples, u"en"_s));

        QFile table(samples + u"/notes.tsv"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const auto rows = table.readAll().split('\n').size() - 2; // the comment, and what stands behind the last line break
        const auto notes = (*library)->annotations();
        QVERIFY(notes);
        QCOMPARE(qsizetype(notes->size()), rows);
        for (const Annotation &note : *notes) {
            const auto document = (*library)->document(note.source);
            QVERIFY(document);
            QCOMPARE((*document)->parsed.source.slice(note.anchor.span), note.anchor.quote);
            QVERIFY(!note.comment.isEmpty());
        }
        QVERIFY((*library)->notesMarkdown()->contains(u"114 %"_s));
    }

    void everyLayerFindsSomethingInTheSamples()
    {
        const QTemporaryDir folder;
        auto library = Library::open(folder.filePath(u"samples.lectern"_s));
        QVERIFY(library);
        QVERIFY(fillWithSamples(**library, QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"), u"zh_CN"_s));
        const auto sources = (*library)->sources();
        QVERIFY(sources && sources->size() >= 6);
        for (const SourceSummary &source : *sources) {
            const auto document = (*library)->document(source.id);
            QVERIFY(document);
            const Extraction &found = (*document)->extraction;
            const auto name = source.path.toUtf8();
            QVERIFY2(!found.quantities.empty() && !found.times.empty() && !found.entities.empty(), name);
            QVERIFY2(!found.quotes.empty() && !found.claims.empty(), name);
        }
    }

    void aLibraryThatHoldsDocumentsIsLeftAlone()
    {
        const QTemporaryDir folder;
        auto library = Library::open(folder.filePath(u"own.lectern"_s));
        QFile own(folder.filePath(u"own.md"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("# Mine\n\nRevenue rose 12% in 2024.\n");
        own.close();
        QVERIFY((*library)->import({own.fileName()}));
        QVERIFY(fillWithSamples(**library, QStringLiteral(LECTERN_SOURCE_DIR "/resources/samples"), u"en"_s));
        QCOMPARE((*library)->sources()->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
