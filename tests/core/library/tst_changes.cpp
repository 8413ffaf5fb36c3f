// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/library/changes.h"
#include "core/library/exported.h"
#include "core/store/derivedcodec.h"
#include "core/store/derivedstore.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto article = "# 云杉年报\n\n2024年，云杉科技公司营收增长28%，达到65亿元。\n\n"
                         "据晨星咨询数据，2023年市场规模为120亿美元，2028年将达到300亿美元。\n\n员工有800人。\n";
constexpr auto other = "# Quarterly report\n\nRevenue rose 12% to $4.5 billion in 2024.\n";

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
    SourceId m_article, m_other;

    SourceId import(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        out.close();
        const auto report = m_library->import({path});
        return report && !report->lines.empty() ? report->lines[0].source : SourceId();
    }

    void open()
    {
        m_library.reset();
        auto library = Library::open(m_path);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        m_library = std::move(*library);
    }

    Span spanOf(const QString &quote) const
    {
        const qsizetype at = (*m_library->document(m_article))->parsed.source.text.indexOf(quote);
        return {at, at + quote.size()};
    }

    /// As if rules of another day had read a document: `65亿元` was dollars, `28%` was not found, and there was a number `公司`.
    void distort(SourceId source, const QByteArray &version, bool unreadable = false)
    {
        const Span wrong = spanOf(u"公司"_s), changed = spanOf(u"65亿元"_s), missed = spanOf(u"28%"_s);
        m_library.reset();
        auto index = Database::open(indexPath(m_path), Database::Mode::ReadWrite);
        QVERIFY(index);
        const auto rows = DerivedStore(*index).rows(source);
        QVERIFY(rows && *rows);
        auto extraction = extractionFromBytes((*rows)->extraction);
        QVERIFY(extraction);
        std::erase_if(extraction->quantities, [&](const Quantity &row) { return row.span == missed; });
        for (Quantity &row : extraction->quantities)
            if (row.span == changed)
                row.unit = u"USD"_s;
        Quantity extra;
        extra.span = wrong;
        extraction->quantities.insert(extraction->quantities.begin() + 1, extra);
        QVERIFY(index->run("UPDATE documents SET version = ? WHERE source = ?", QString::fromLatin1(version), source.value));
        QVERIFY(index->run("UPDATE derived SET extraction = ? WHERE source = ?",
                           unreadable ? QByteArray("broken") : toBytes(*extraction), source.value));
    }

    LibraryChanges changes()
    {
        const auto found = changesOf(*m_library);
        return found ? *found : LibraryChanges();
    }

    const ChangedRow *row(const LibraryChanges &all, RowChangeKind kind, Layer layer = Layer::Quantities) const
    {
        for (const DocumentChanges &document : all.documents)
            for (const ChangedRow &row : document.rows)
                if (row.change.kind == kind && row.change.layer == layer)
                    return &row;
        return nullptr;
    }

    void note(Span span)
    {
        const auto document = *m_library->document(m_article);
        const SourceText &text = document->parsed.source;
        Annotation annotation;
        annotation.source = m_article;
        annotation.anchor = makeAnchor(text.text, text.textSha256, span);
        QVERIFY(m_library->addAnnotation(annotation));
    }

private slots:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"%1.lectern"_s.arg(++count));
        open();
        m_other = import(u"other.md"_s, other);
        m_article = import(u"article.md"_s, article);
        QVERIFY(m_article && m_library->refreshIndex());
    }

    void nothingChangesWithoutOtherRules()
    {
        QVERIFY(changes().documents.empty());
        open();
        QVERIFY(m_library->refreshIndex());
        QVERIFY(changes().documents.empty());
    }

    void appearedDisappearedAndChangedAllShow()
    {
        distort(m_article, "rules of another day");
        open();
        QVERIFY(m_library->refreshIndex());
        const LibraryChanges all = changes();
        QCOMPARE(all.documents.size(), 1U);
        QCOMPARE(all.documents[0].source, m_article);
        QCOMPARE(all.documents[0].title, u"云杉年报"_s);
        QCOMPARE(all.documents[0].fromVersion, "rules of another day");
        QVERIFY(all.documents[0].comparable);
        QCOMPARE(all.rows(), 3);
        QCOMPARE(all.touched(), 0);
        QCOMPARE(row(all, RowChangeKind::Appeared)->after, u"28%"_s);
        QCOMPARE(row(all, RowChangeKind::Disappeared)->before, u"公司"_s);
        const ChangedRow *changed = row(all, RowChangeKind::Changed);
        QVERIFY(changed);
        QCOMPARE(changed->change.changedFields(), QStringList{u"unit"_s});
        QCOMPARE(changed->change.was[u"unit"_s].toString(), u"USD"_s);
        QCOMPARE(changed->change.is[u"unit"_s].toString(), u"CNY"_s);
        QCOMPARE(changed->passage.sliced(changed->inPassage.start, changed->inPassage.length()), u"65亿元"_s);
    }

    void openingADocumentFirstTellsTheSame()
    {
        distort(m_article, "before");
        open();
        QVERIFY(m_library->document(m_article));
        QCOMPARE(changes().rows(), 3);
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().rows(), 3);
    }

    void whatIsAnnotatedDecidedOrExportedStandsOnTop()
    {
        note(spanOf(u"65亿元。"_s)); // the last of the three in the text
        distort(m_article, "before");
        open();
        QVERIFY(m_library->refreshIndex());
        LibraryChanges all = changes();
        QCOMPARE(all.touched(), 1);
        QCOMPARE(all.documents[0].rows[0].after, u"65亿元"_s);
        QVERIFY(all.documents[0].rows[0].annotated);
        QVERIFY(!all.documents[0].rows[0].exported);

        QVERIFY(recordExportedNotes(*m_library, u"markdown"_s));
        QVERIFY(changes().documents[0].rows[0].exported);

        Decision decision;
        decision.layer = Layer::Quantities;
        decision.verb = Verb::Accept;
        decision.source = m_article;
        const auto document = *m_library->document(m_article);
        setPlace(decision, document->parsed.source.text, document->parsed.source.textSha256, spanOf(u"28%"_s));
        QVERIFY(m_library->addDecisions({decision}));
        all = changes();
        QCOMPARE(all.touched(), 2);
        QVERIFY(all.documents[0].rows[0].decided || all.documents[0].rows[1].decided);
        QVERIFY(!all.documents[0].rows[2].isTouched());
    }

    void numbersOfATableWereExported()
    {
        const auto numbers = m_library->numbers();
        QVERIFY(numbers);
        std::vector<int> rows;
        for (int i = 0; i < int(numbers->size()); ++i)
            if ((*numbers)[size_t(i)].written == u"65亿元"_s)
                rows.push_back(i);
        QCOMPARE(rows.size(), 1U);
        for (int i = 0; i < 2; ++i) // the same again adds nothing
            QVERIFY(recordExportedNumbers(*m_library, u"csv"_s, *numbers, rows));
        const auto spans = exportedPassages(*m_library, m_article, (*numbers)[size_t(rows[0])].document->textSha256);
        QVERIFY(spans);
        QCOMPARE(*spans, std::vector<Span>{spanOf(u"65亿元"_s)});
        distort(m_article, "before");
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().documents[0].rows[0].after, u"65亿元"_s);
        QVERIFY(changes().documents[0].rows[0].exported);
    }

    void isKeptUntilItIsSeen()
    {
        distort(m_article, "before");
        open();
        QVERIFY(m_library->refreshIndex());
        m_library.reset();
        removeIndexFile(indexPath(m_path)); // it outlives the index
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().rows(), 3);
        QVERIFY(markChangesSeen(*m_library, {m_article}));
        QVERIFY(changes().documents.empty());
        QVERIFY(markChangesSeen(*m_library, {m_article}, false)); // undo
        QCOMPARE(changes().rows(), 3);
        QVERIFY(markChangesSeen(*m_library, {m_article}));
        distort(m_article, "a third version");
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().rows(), 3);
        QCOMPARE(changes().documents[0].fromVersion, "a third version");
    }

    void severalRunsAreComposed()
    {
        distort(m_article, "before");
        open();
        QVERIFY(m_library->refreshIndex());
        distort(m_article, "in between"); // there and back
        open();
        QVERIFY(m_library->refreshIndex());
        // From "before" to now, whatever stood in between.
        QCOMPARE(changes().documents.size(), 1U);
        QCOMPARE(changes().documents[0].fromVersion, "before");
    }

    void wordsOfTheDictionaryCount()
    {
        QVERIFY(m_library->setDictionary(
            UserDictionary(std::vector<DictionaryEntry>{{u"员工"_s, {}, EntityType::Organization, {}}})));
        QVERIFY(m_library->refreshIndex());
        const LibraryChanges all = changes();
        const ChangedRow *found = row(all, RowChangeKind::Appeared, Layer::Entities);
        QVERIFY(found);
        QCOMPARE(found->after, u"员工"_s);
        QVERIFY(m_library->setDictionary({}));
        QVERIFY(m_library->refreshIndex());
        QVERIFY(changes().documents.empty()); // back where it was
    }

    void saysWhereThereIsNothingToCompareWith()
    {
        distort(m_article, "before", true);
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().incomparable(), 1);
        QCOMPARE(changes().rows(), 0);
        // An index that was deleted is made again by the same rules: nothing changed.
        QVERIFY(markChangesSeen(*m_library, {m_article}));
        m_library.reset();
        removeIndexFile(indexPath(m_path));
        open();
        QVERIFY(m_library->refreshIndex());
        QVERIFY(changes().documents.empty());
        // By other rules nobody knows.
        m_library.reset();
        removeIndexFile(indexPath(m_path));
        {
            auto file = Database::open(m_path, Database::Mode::ReadWrite);
            QVERIFY(file && file->run("UPDATE library SET value = 'before' WHERE key = 'last_run'"));
        }
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().incomparable(), 2);
    }

    void anotherTextIsNoChangeOfRules()
    {
        distort(m_article, "before");
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(changes().rows(), 3);
        import(u"article.md"_s, QByteArray(article) + "\n又多了20人。\n");
        QVERIFY(changes().documents.empty());
    }

    void writesJsonByCodePoints()
    {
        distort(m_article, "before");
        open();
        QVERIFY(m_library->refreshIndex());
        const QJsonObject json = toJson(changes());
        QCOMPARE(json[u"schema"_s].toString(), u"lectern-changes"_s);
        const QJsonArray rows = json[u"documents"_s][0][u"rows"_s].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0][u"start"_s].toInteger(), spanOf(u"公司"_s).start);
        QVERIFY(rows[0][u"is"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
