// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

/// Runs the committed corpus of every fuzz target once; a broken promise ends the program.
class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void replays_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(LECTERN_SOURCE_DIR "/tests/fuzz/corpus"));
        for (const QString &target : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir folder(corpus.filePath(target));
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
                QTest::newRow(qUtf8Printable(target + u'/' + name)) << target << folder.filePath(name);
        }
    }

    void replays()
    {
        QFETCH(QString, target);
        QFETCH(QString, path);
        static const QHash<QString, void (*)(const QByteArray &)> targets{{u"extract"_s, fuzz::extract},
                                                                          {u"expression"_s, fuzz::expression},
                                                                          {u"import"_s, fuzz::import},
                                                                          {u"search"_s, fuzz::search}};
        QVERIFY(targets.contains(target));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        targets.value(target)(file.readAll());
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
