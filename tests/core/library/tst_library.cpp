// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/library/library.h"
#include "core/library/sourcefacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto chips =
    "---\ntitle: 芯片年报\ndate: 2025-03-01\nauthor: 王小明\n---\n\n# 芯片年报\n\n2024年，华星公司营收增长28%，达到65亿元。\n\n"
    "分析师表示，推理成本将继续下降。\n";
constexpr auto report = "# Quarterly report\n\nRevenue rose 12% to $4.5 billion in 2024. Acme said costs will fall.\n";

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;

    QString file(const QString &name) const { return m_folder.filePath(u"docs/"_s + name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    void open()
    {
        m_library.reset();
        auto library = Library::open(m_path);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        m_library = std::move(*library);
    }

    ImportReport import(const QStringList &paths)
    {
        auto imported = m_library->import(paths);
        return imported ? *imported : ImportReport();
    }

    ImportReport importAll() { return import({file(u""_s)}); }

    static QStringList outcomes(const ImportReport &report)
    {
        QStringList list;
        for (const ImportLine &line : report.lines)
            list.push_back(QFileInfo(line.path).fileName() + u':' + u"IU=F"[int(line.outcome)]);
        return list;
    }

    Annotation note(SourceId source, const QString &quote, const QString &comment = {})
    {
        const auto document = m_library->document(source);
        Annotation annotation;
        if (!document)
            return annotation;
        const SourceText &text = (*document)->parsed.source;
        const qsizetype at = text.text.indexOf(quote);
        annotation.source = source;
        annotation.anchor = makeAnchor(text.text, text.textSha256, {at, at + quote.size()});
        annotation.comment = comment;
        annotation.color = HighlightColor::Blue;
        annotation.tags = {u"成本"_s, u"to check"_s};
        const auto added = m_library->addAnnotation(annotation);
        return added ? *added : annotation;
    }

    QStringList found(const QString &query)
    {
        QStringList names;
        const auto results = m_library->search(query);
        if (!results)
            return {results.error().message};
        for (const SearchResult &result : *results) {
            const auto document = m_library->document(result.source);
            names.push_back(QFileInfo((*document)->summary.path).fileName());
        }
        names.sort();
        return names;
    }

private slots:
    void init()
    {
        m_library.reset();
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_path = m_folder.filePath(u"test.lectern"_s);
        write(u"a.md"_s, chips);
        write(u"sub/b.txt"_s, report);
        write(u".hidden.md"_s, report);
        write(u"picture.png"_s, "x");
        open();
    }

    void cleanup() { m_library.reset(); }

    void importsAndReopens()
    {
        const QString id = m_library->id();
        QCOMPARE(outcomes(importAll()), (QStringList{u"a.md:I"_s, u"b.txt:I"_s}));
        open();
        QCOMPARE(m_library->id(), id);
        QCOMPARE(m_library->path(), m_path);
        const auto sources = m_library->sources();
        QVERIFY(sources);
        QCOMPARE(sources->size(), size_t(2));
        const SourceSummary &first = sources->front();
        QCOMPARE(first.meta.title, u"芯片年报"_s);
        QCOMPARE(first.meta.date, QDate(2025, 3, 1));
        QCOMPARE(first.bytes, qint64(strlen(chips)));
        QCOMPARE(first.characters, QString::fromUtf8(chips).size());
        QCOMPARE(first.encoding, u"UTF-8"_s);
        QVERIFY(first.imported.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        const auto document = m_library->document(first.id);
        QVERIFY(document);
        QCOMPARE((*document)->parsed.source.text, QString::fromUtf8(chips));
        QCOMPARE((*document)->summary.claims, int((*document)->extraction.claims.size()));
        QCOMPARE(*m_library->originalBytes(first.id), QByteArray(chips));
        QCOMPARE(m_library->sourceByHash(first.textSha256), std::optional(first.id));
        QCOMPARE(m_library->documentsBehind(), 0);
        QVERIFY(m_library->check());
        QCOMPARE(m_library->document({99}).error().code, ErrorCode::NotFound);
    }

    void whatIsReadFromTheIndexIsWhatWasExtracted()
    {
        importAll();
        const auto kept = *m_library->document({1});
        open();
        QFile::remove(m_path + u"-index"_s);
        m_library.reset();
        for (const auto suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + u"-index"_s + QLatin1StringView(suffix));
        open();
        QCOMPARE(m_library->documentsBehind(), 2);
        const auto anew = *m_library->document({1});
        QCOMPARE(anew->extraction, kept->extraction);
        QCOMPARE(anew->parsed.blocks, kept->parsed.blocks);
        QCOMPARE(anew->parsed.links, kept->parsed.links);
        QCOMPARE(anew->parsed.footnoteMarks, kept->parsed.footnoteMarks);
        QCOMPARE(anew->parsed.meta, kept->parsed.meta);
        QCOMPARE(m_library->documentsBehind(), 1);
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(m_library->documentsBehind(), 0);
        QCOMPARE(found(u"acme"_s), QStringList{u"b.txt"_s});
    }

    void aDamagedIndexIsMadeAnew_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");
        QTest::newRow("head") << 0 << 100;
        QTest::newRow("pages") << 4096 << 60000;
        QTest::newRow("all") << 0 << 10000000;
    }

    void aDamagedIndexIsMadeAnew()
    {
        QFETCH(int, from);
        QFETCH(int, length);
        importAll();
        m_library.reset();
        QFile index(m_path + u"-index"_s);
        QVERIFY(index.open(QIODevice::ReadWrite));
        QVERIFY(index.seek(from));
        index.write(QByteArray(int(std::min<qint64>(length, index.size() - from)), 'x'));
        index.close();
        open();
        QVERIFY(m_library->document({1})); // whatever the index looks like
        QCOMPARE(m_library->sources()->size(), size_t(2));
        const auto refreshed = m_library->refreshIndex();
        QVERIFY2(refreshed, refreshed ? "" : qPrintable(refreshed.error().message));
        QCOMPARE(m_library->documentsBehind(), 0);
        QCOMPARE(found(u"acme"_s), QStringList{u"b.txt"_s});
        QVERIFY(m_library->check());
    }

    void aCutIndexIsMadeAnew()
    {
        importAll();
        m_library.reset();
        QFile index(m_path + u"-index"_s);
        QVERIFY(index.resize(index.size() / 2));
        open();
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(found(u"acme"_s), QStringList{u"b.txt"_s});
    }

    void theIndexOfAnotherLibraryIsNotBelieved()
    {
        importAll();
        m_library.reset();
        QFile::rename(m_path + u"-index"_s, m_folder.filePath(u"other.lectern-index"_s));
        m_path = m_folder.filePath(u"other.lectern"_s);
        open();
        QCOMPARE(found(u"acme"_s), QStringList());
        QVERIFY(m_library->sources()->empty());
    }

    void summariesOfSomeAreThoseOfTheList()
    {
        importAll();
        const auto all = m_library->sources();
        QVERIFY(all && all->size() == 2);
        const SourceId first = all->front().id, second = all->back().id;
        const auto some = summariesOf(*m_library, {second, SourceId{99}, first});
        QVERIFY(some);
        QCOMPARE(some->size(), size_t(2));
        for (int i = 0; i < 2; ++i) {
            const SourceSummary &one = (*some)[size_t(i)], &same = (*all)[size_t(1 - i)];
            QCOMPARE(one.id, same.id);
            QCOMPARE(one.meta, same.meta);
            QCOMPARE(one.claims, same.claims);
            QCOMPARE(one.quantities, same.quantities);
        }
        QVERIFY(m_library->removeSource(second));
        QCOMPARE(summariesOf(*m_library, {second, first})->size(), size_t(1));
        QVERIFY(summariesOf(*m_library, {})->empty());
    }

    void secondOpeningIsRefused()
    {
        const auto second = Library::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        open();
    }

    void readingBesideTheHolderWritesNothing()
    {
        const auto before = m_library->sources();
        const auto beside = Library::open(m_path, Library::Mode::ReadBeside);
        QVERIFY2(beside, beside ? "" : qPrintable(beside.error().message));
        QCOMPARE((*beside)->id(), m_library->id());
        QCOMPARE((*beside)->sources()->size(), before->size());
        write(u"beside.md"_s, "# Beside\n\nAcme grew by 5%.\n");
        QVERIFY(m_library->import({file(u"beside.md"_s)}));
        QCOMPARE((*beside)->sources()->size(), before->size() + 1);
        QCOMPARE((*beside)->removeSource((*beside)->sources()->back().id).error().code, ErrorCode::CannotWrite);
        QCOMPARE(m_library->sources()->size(), before->size() + 1);
    }

    void aLockFileThatNamesNobodyIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lectern"_s);
        QFile lock(path + u"-lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto opened = Library::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(Library::open(path).error().code, ErrorCode::Locked);
    }

    void otherFilesAreRefused()
    {
        m_library.reset();
        write(u"text.lectern"_s, QByteArray(9000, 'x'));
        QCOMPARE(Library::open(file(u"text.lectern"_s)).error().code, ErrorCode::BadFormat);
        {
            auto other = Database::open(file(u"other.db"_s), Database::Mode::Create);
            QVERIFY(other->execute("CREATE TABLE mine (x); INSERT INTO mine VALUES (1)"));
        }
        QCOMPARE(Library::open(file(u"other.db"_s)).error().code, ErrorCode::BadFormat);
        auto other = Database::open(file(u"other.db"_s), Database::Mode::ReadWrite);
        QCOMPARE(*other->number("SELECT x FROM mine"), 1);
        QCOMPARE(Library::open(file(u"none.lectern"_s), Library::Mode::OpenExisting).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(file(u"none.lectern"_s)));
        QCOMPARE(Library::open(u"/proc/none/x.lectern"_s).error().code, ErrorCode::CannotWrite);
    }

    void aNewerLibraryIsRefused()
    {
        m_library.reset();
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database->execute("PRAGMA user_version = 999"));
        QCOMPARE(Library::open(m_path).error().code, ErrorCode::TooNew);
        QCOMPARE(*database->number("PRAGMA user_version"), 999);
    }

    void aSecondImportTouchesOnlyWhatChanged()
    {
        importAll();
        QCOMPARE(outcomes(importAll()), (QStringList{u"a.md:="_s, u"b.txt:="_s}));
        write(u"sub/b.txt"_s, QByteArray(report) + "\nMore.\n");
        write(u"c.md"_s, "新的文章。\n");
        QCOMPARE(outcomes(importAll()), (QStringList{u"a.md:="_s, u"c.md:I"_s, u"b.txt:U"_s}));
        QCOMPARE(m_library->sources()->size(), size_t(3));
        QCOMPARE(found(u"more"_s), QStringList{u"b.txt"_s});
    }

    void filesThatFailDoNotStopTheRest()
    {
        write(u"0-binary.txt"_s, QByteArray(300, '\0'));
        write(u"0-empty.txt"_s, "");
        const ImportReport imported = import({file(u""_s), u"/no/such/path"_s, u"/dev/zero"_s});
        QCOMPARE(outcomes(imported),
                 (QStringList{u"0-binary.txt:F"_s, u"0-empty.txt:F"_s, u"a.md:I"_s, u"b.txt:I"_s, u"path:F"_s, u"zero:F"_s}));
        QCOMPARE(imported.failed(), 4);
        for (const ImportLine &line : imported.lines)
            QCOMPARE(line.messages.isEmpty() || line.messages.front().isEmpty(), line.outcome != ImportOutcome::Failed);
    }

    void foldersAreReadOnceAndInOrder()
    {
        write(u"B.markdown"_s, "x");
        write(u"10.TXT"_s, "x");
        write(u"noext"_s, "x");
        write(u"line\nbreak.md"_s, "x");
        write(u".git/config"_s, "x");
        QVERIFY(QFile::link(file(u""_s), file(u"sub/loop"_s)));
        QVERIFY(QFile::link(file(u"a.md"_s), file(u"z-link.md"_s)));
        QVERIFY(QFile::link(file(u"nowhere"_s), file(u"dangling.md"_s)));
        QCOMPARE(outcomes(import({file(u""_s), file(u"a.md"_s), file(u"sub/../a.md"_s)})),
                 (QStringList{u"10.TXT:I"_s, u"B.markdown:="_s, u"a.md:I"_s, u"line\nbreak.md:="_s, u"noext:="_s, u"b.txt:I"_s}));
    }

    void aMovedFileKeepsItsDocument()
    {
        importAll();
        const Annotation kept = note({1}, u"推理成本"_s);
        QVERIFY(QFile::rename(file(u"a.md"_s), file(u"moved.md"_s)));
        QVERIFY(QFile::copy(file(u"moved.md"_s), file(u"second.md"_s)));
        QCOMPARE(outcomes(importAll()), (QStringList{u"moved.md:="_s, u"second.md:="_s, u"b.txt:="_s}));
        QCOMPARE(m_library->sources()->size(), size_t(2));
        QCOMPARE((*m_library->document({1}))->summary.path, file(u"moved.md"_s));
        QCOMPARE(m_library->annotations(SourceId{1})->front(), kept);
    }

    void cancellingKeepsWhatWasDone()
    {
        for (int i = 0; i < 30; ++i)
            write(u"many/%1.md"_s.arg(i, 2, 10, QChar(u'0')), "第" + QByteArray::number(i) + "篇文章。\n");
        std::stop_source stop;
        qint64 files = 0;
        const Progress progress{stop.get_token(), [&](qint64 done, qint64 total, const QString &) {
                                    QVERIFY(done <= total);
                                    if (++files == 11)
                                        stop.request_stop();
                                }};
        const auto cancelled = m_library->import({file(u"many"_s)}, progress);
        QVERIFY(cancelled && cancelled->cancelled);
        QCOMPARE(cancelled->lines.size(), size_t(11));
        QCOMPARE(m_library->sources()->size(), size_t(11));
        QCOMPARE(m_library->documentsBehind(), 0);
        QCOMPARE(import({file(u"many"_s)}).lines.size(), size_t(30));
        QCOMPARE(m_library->sources()->size(), size_t(30));
    }

    void annotationsAreKept()
    {
        importAll();
        const Annotation second = note({1}, u"推理成本"_s, u"**看这里**"_s);
        const Annotation first = note({1}, u"华星公司"_s);
        QVERIFY(first.id && second.id && first.created.isValid());
        open();
        QCOMPARE(*m_library->annotations(SourceId{1}), (std::vector{first, second}));
        QCOMPARE(m_library->sources()->front().annotations, 2);
        Annotation changed = first;
        changed.comment = u"改"_s;
        QVERIFY(m_library->updateAnnotation(changed));
        QCOMPARE(m_library->annotations()->front().comment, u"改"_s);
        QVERIFY(m_library->annotations()->front().modified >= first.modified);
        QVERIFY(m_library->removeAnnotation(first.id));
        QCOMPARE(m_library->removeAnnotation(first.id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_library->updateAnnotation(first).error().code, ErrorCode::NotFound);
        QCOMPARE(m_library->addAnnotation(first)->id, first.id); // redo
        QCOMPARE(m_library->addAnnotation(first).error().code, ErrorCode::BadArgument);
        Annotation nowhere = first;
        nowhere.source = {99};
        QCOMPARE(m_library->addAnnotation(nowhere).error().code, ErrorCode::NotFound);
    }

    void annotationsFollowAChangedText()
    {
        importAll();
        const Annotation kept = note({1}, u"推理成本将继续下降"_s);
        const Annotation lost = note({1}, u"达到65亿元"_s);
        QByteArray changed(chips);
        changed.replace("华星公司营收增长28%，达到65亿元。", "导语改过了，原来的数字已经全部删去，换成了别的说法。");
        write(u"a.md"_s, changed);
        const ImportReport updated = import({file(u"a.md"_s)});
        QCOMPARE(updated.lines[0].outcome, ImportOutcome::Updated);
        QVERIFY(updated.lines[0].messages.join(u'\n').contains(u"again in the new text: 1; to be looked at: 0; not found: 1"));
        const auto notes = m_library->annotations(SourceId{1});
        QCOMPARE(notes->size(), size_t(2));
        const QString text = (*m_library->document({1}))->parsed.source.text;
        for (const Annotation &annotation : *notes) {
            if (annotation.id == kept.id)
                QCOMPARE(text.sliced(annotation.anchor.span.start, annotation.anchor.span.length()), u"推理成本将继续下降"_s);
            else
                QCOMPARE(annotation, lost); // as it was, on the text it was made on
        }
        QCOMPARE(m_library->sourceByHash(lost.anchor.textSha256), std::optional(SourceId{1}));
    }

    void linksToAFormerTextAreFollowed()
    {
        write(u"a.md"_s, QByteArray("🚀 ") + chips);
        importAll();
        const SourceText before = (*m_library->document({1}))->parsed.source;
        const Span quote{before.text.indexOf(u"推理成本"), before.text.indexOf(u"推理成本") + 4};
        const Span codePoints = CodePointMap(before.text).toCodePoints(quote);
        const auto now = m_library->findPassage(before.textSha256, codePoints);
        QVERIFY(now);
        QCOMPARE(now->place.state, AnchorState::Exact);
        QCOMPARE(now->place.span, quote);
        write(u"a.md"_s, QByteArray("新的开头。\n") + chips);
        importAll();
        const auto later = m_library->findPassage(before.textSha256, codePoints);
        QVERIFY(later);
        QCOMPARE(later->source, SourceId{1});
        QCOMPARE(later->place.state, AnchorState::Moved);
        QCOMPARE((*m_library->document({1}))->parsed.source.slice(later->place.span), u"推理成本");
        QCOMPARE(m_library->findPassage(QByteArray(64, '0'), codePoints).error().code, ErrorCode::NotFound);
        QVERIFY(m_library->findPassage(before.textSha256, {5, 999999}));
    }

    void removedAndRestored()
    {
        importAll();
        const Annotation kept = note({1}, u"推理成本"_s);
        QVERIFY(m_library->removeSource({1}));
        QCOMPARE(m_library->sources()->size(), size_t(1));
        QCOMPARE(found(u"推理"_s), QStringList());
        QVERIFY(m_library->annotations()->empty());
        QCOMPARE(m_library->document({1}).error().code, ErrorCode::NotFound);
        QVERIFY(m_library->restoreSource({1}));
        QCOMPARE(found(u"推理"_s), QStringList{u"a.md"_s});
        QCOMPARE(m_library->annotations()->front(), kept);
        QVERIFY(m_library->removeSource({1}));
        QCOMPARE(m_library->removeSource({99}).error().code, ErrorCode::NotFound);
        open();
        QCOMPARE(m_library->restoreSource({1}).error().code, ErrorCode::NotFound);
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(found(u"推理"_s), QStringList());
        QCOMPARE(outcomes(importAll()), (QStringList{u"a.md:I"_s, u"b.txt:="_s}));
        QCOMPARE(m_library->sources()->back().id, SourceId{3}); // ids are not used again
    }

    void importingARemovedDocumentBringsItBack()
    {
        importAll();
        const Annotation kept = note({1}, u"推理成本"_s);
        QVERIFY(m_library->removeSource({1}));
        importAll();
        QCOMPARE(m_library->sources()->size(), size_t(2));
        QCOMPARE(m_library->annotations()->front(), kept);
    }

    void correctedMetadataIsKept()
    {
        importAll();
        Metadata meta = m_library->sources()->front().meta;
        meta.title = u"改正的标题"_s;
        meta.authors.clear();
        QVERIFY(m_library->setMetadata({1}, meta));
        QCOMPARE(m_library->sources()->front().meta, meta);
        QCOMPARE((*m_library->document({1}))->parsed.meta, meta);
        QCOMPARE(found(u"改正的标题"_s), QStringList{u"a.md"_s});
        // The document changes its date: that is followed; what the person corrected stays.
        write(u"a.md"_s, QByteArray(chips).replace("2025-03-01", "2025-04-02"));
        importAll();
        open();
        meta.date = QDate(2025, 4, 2);
        QCOMPARE(m_library->sources()->front().meta, meta);
        QCOMPARE(m_library->documentsBehind(), 0);
    }

    void anotherEncoding()
    {
        write(u"gb.txt"_s, QByteArray::fromHex("d6d0b9fab5c4d0c2cec5a1a3c8abcac0bde7b5c4cac2a1a3"));
        import({file(u"gb.txt"_s)});
        const auto done = m_library->setEncoding({1}, u"GB18030"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(m_library->sources()->front().encoding, u"GB18030"_s);
        QVERIFY((*m_library->document({1}))->parsed.source.text.startsWith(u"中国的新闻。"));
        QCOMPARE(found(u"新闻"_s), QStringList{u"gb.txt"_s});
        QCOMPARE(m_library->setEncoding({1}, u"no such"_s).error().code, ErrorCode::BadArgument);
        QCOMPARE(outcomes(import({file(u"gb.txt"_s)})), QStringList{u"gb.txt:="_s});
    }

    void searches()
    {
        importAll();
        const auto results = m_library->search(u"華星"_s);
        QVERIFY(results);
        QCOMPARE(results->size(), size_t(1));
        QCOMPARE(results->front().title, u"芯片年报"_s);
        QCOMPARE(results->front().hits.size(), size_t(1));
        const SearchHit &hit = results->front().hits.front();
        const auto document = m_library->document(results->front().source);
        QCOMPARE((*document)->parsed.source.slice(hit.span), u"华星");
        QCOMPARE((*document)->parsed.source.slice(hit.sentence), hit.sentenceText);
        QVERIFY(hit.sentenceText.contains(u"65亿元"));
        QVERIFY(!hit.note);
        QCOMPARE(found(u"COSTS \"acme said\""_s), QStringList{u"b.txt"_s});
        QCOMPARE(found(u"acme 华星"_s), QStringList());
        QCOMPARE(found(u"王小明"_s), QStringList{u"a.md"_s});
        QCOMPARE(found(u"2024"_s), (QStringList{u"a.md"_s, u"b.txt"_s}));
        QCOMPARE(m_library->search(u"2024"_s, 1)->size(), size_t(1));
        QCOMPARE(found(u" *"_s), QStringList());
        QCOMPARE(m_library->search(u"\"open"_s).error().code, ErrorCode::BadArgument);
    }

    void notesAreSearched()
    {
        importAll();
        const Annotation annotation = note({2}, u"costs"_s, u"与华星的说法对照"_s);
        QCOMPARE(found(u"華星"_s), (QStringList{u"a.md"_s, u"b.txt"_s}));
        QCOMPARE(found(u"华星 check"_s), QStringList{u"b.txt"_s});
        const auto results = m_library->search(u"对照"_s);
        QCOMPARE(results->size(), size_t(1));
        QCOMPARE(results->front().hits.front().note, annotation.id);
        QCOMPARE(results->front().hits.front().span, annotation.anchor.span);
        QVERIFY(m_library->removeAnnotation(annotation.id));
        QCOMPARE(found(u"对照"_s), QStringList());
    }

    void stateIsKept()
    {
        QVERIFY(m_library->state(u"window"_s).isNull());
        QVERIFY(m_library->setState(u"window"_s, "one"));
        QVERIFY(m_library->setState(u"window"_s, QByteArray("t\0o", 3)));
        open();
        QCOMPARE(m_library->state(u"window"_s), QByteArray("t\0o", 3));
    }

    void manyThreadsAtOnce()
    {
        for (int i = 0; i < 40; ++i)
            write(u"many/%1.md"_s.arg(i), QByteArray(chips) + QByteArray::number(i));
        importAll();
        {
            std::vector<std::jthread> threads;
            threads.emplace_back([&] { QVERIFY(m_library->import({file(u"many"_s)})); });
            threads.emplace_back([&] { QVERIFY(m_library->refreshIndex()); });
            for (int t = 0; t < 3; ++t)
                threads.emplace_back([&] {
                    for (int i = 0; i < 20; ++i) {
                        QVERIFY(note({1}, u"华星"_s).id);
                        QVERIFY(m_library->search(u"华星"_s));
                        QVERIFY(m_library->document({1}));
                        QVERIFY(m_library->sources());
                    }
                });
        }
        QCOMPARE(m_library->sources()->size(), size_t(42));
        QCOMPARE(m_library->annotations()->size(), size_t(60));
        QVERIFY(m_library->check());
    }

    void theSameFilesGiveTheSameRows()
    {
        for (int i = 0; i < 20; ++i)
            write(u"many/%1.md"_s.arg(i, 2, 10, QChar(u'0')), QByteArray(chips) + QByteArray::number(i));
        importAll();
        const auto first = *m_library->sources();
        m_library.reset();
        m_path = m_folder.filePath(u"again.lectern"_s);
        open();
        importAll();
        const auto second = *m_library->sources();
        QCOMPARE(first.size(), second.size());
        for (size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].id, second[i].id);
            QCOMPARE(first[i].path, second[i].path);
        }
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
