// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

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

    std::unique_ptr<Library> open()
    {
        auto library = Library::open(m_path);
        if (!library)
            qWarning() << library.error().message;
        return library ? std::move(*library) : nullptr;
    }

    QString file(const QString &name) const { return m_folder.filePath(u"docs/"_s + name); }

private slots:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        m_path = m_folder.filePath(u"test.lectern"_s);
        write(file(u"a.md"_s), chips);
        write(file(u"sub/b.txt"_s), report);
        write(file(u".hidden.md"_s), report);
        write(file(u"picture.png"_s), "x");
    }

    void importsAndReopens()
    {
        QString id;
        {
            auto library = open();
            QVERIFY(library);
            id = library->id();
            const auto imported = library->import({file(u""_s)});
            QVERIFY(imported);
            QCOMPARE(imported->lines.size(), size_t(2));
            QCOMPARE(imported->failed(), 0);
            QCOMPARE(imported->lines[0].outcome, ImportOutcome::Imported);
            QVERIFY(imported->lines[0].path.endsWith(u"a.md"));
        }
        auto library = open();
        QCOMPARE(library->id(), id);
        const auto sources = library->sources();
        QVERIFY(sources);
        QCOMPARE(sources->size(), size_t(2));
        QCOMPARE(sources->front().meta.title, u"芯片年报"_s);
        QCOMPARE(sources->front().meta.date, QDate(2025, 3, 1));
        const auto document = library->document(sources->front().id);
        QVERIFY(document);
        QCOMPARE((*document)->parsed.source.text, QString::fromUtf8(chips));
        QCOMPARE(*library->originalBytes(sources->front().id), QByteArray(chips));
        QCOMPARE(library->documentsBehind(), 0);
        QVERIFY(library->check());
    }

    void secondOpeningIsRefused()
    {
        auto library = open();
        const auto second = Library::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        library.reset();
        QVERIFY(open());
    }

    void searches()
    {
        auto library = open();
        QVERIFY(library->import({file(u""_s)}));
        const auto results = library->search(u"華星"_s);
        QVERIFY(results);
        QCOMPARE(results->size(), size_t(1));
        QCOMPARE(results->front().hits.size(), size_t(1));
        const auto document = library->document(results->front().source);
        QCOMPARE((*document)->parsed.source.slice(results->front().hits[0].span), u"华星");
        QVERIFY(results->front().hits[0].sentenceText.contains(u"65亿元"));
        QCOMPARE(library->search(u"COSTS \"acme said\""_s)->size(), size_t(1));
        QCOMPARE(library->search(u"acme costs华星"_s)->size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
