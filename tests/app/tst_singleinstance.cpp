// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lectern/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace lectern;
using namespace Qt::StringLiterals;

/// The second start stands in for itself on another thread.
class TestSingleInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString library(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) ? path : QString();
    }

    static bool handOver(const QString &path, const QStringList &inputs)
    {
        auto handed = std::async(std::launch::async, [=] { return SingleInstance::handOver(path, inputs); });
        std::ignore = QTest::qWaitFor([&handed] { return handed.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 20000);
        return handed.get();
    }

private slots:
    void nobodyAnswers() { QVERIFY(!handOver(library(u"none.lectern"_s), {u"a.md"_s})); }

    void theOpenWindowTakesOver()
    {
        const QString path = library(u"a.lectern"_s);
        SingleInstance window;
        const QSignalSpy received(&window, &SingleInstance::received);
        window.listen(path);
        const QStringList inputs{u"/tmp/a b.md"_s, u"lectern://x/y"_s, u"文章.md"_s};
        QVERIFY(handOver(path, inputs));
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.front().front().toStringList(), inputs);
        QVERIFY(handOver(path, {})); // raising the window alone
        QCOMPARE(received.size(), 2);
        QVERIFY(!handOver(library(u"b.lectern"_s), inputs)); // of another library
        QCOMPARE(received.size(), 2);
    }

    void theSameLibraryByAnotherName()
    {
        const QString path = library(u"c.lectern"_s);
        QVERIFY(QFile::link(path, m_folder.filePath(u"link.lectern"_s)));
        SingleInstance window;
        window.listen(path);
        QVERIFY(handOver(m_folder.filePath(u"link.lectern"_s), {}));
        QVERIFY(handOver(m_folder.filePath(u"./c.lectern"_s), {}));
    }

    void anotherLibraryIsListenedFor()
    {
        const QString first = library(u"d.lectern"_s), second = library(u"e.lectern"_s);
        SingleInstance window;
        const QSignalSpy received(&window, &SingleInstance::received);
        window.listen(first);
        window.listen(second);
        QVERIFY(!handOver(first, {}));
        QVERIFY(handOver(second, {}));
        QCOMPARE(received.size(), 1);
    }

    void longInputsComeWhole()
    {
        const QString path = library(u"f.lectern"_s);
        SingleInstance window;
        const QSignalSpy received(&window, &SingleInstance::received);
        window.listen(path);
        QStringList inputs;
        for (int i = 0; i < 5000; ++i)
            inputs << u"/home/reader/articles/一篇很长的文章的名字 %1.md"_s.arg(i);
        QVERIFY(handOver(path, inputs));
        QCOMPARE(received.front().front().toStringList(), inputs);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
