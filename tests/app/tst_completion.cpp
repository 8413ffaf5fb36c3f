// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// The completion for bash, as a shell that has read it calls it.
class TestCompletion : public QObject
{
    Q_OBJECT

    static QStringList completed(const QStringList &words)
    {
        QProcess shell;
        const QString script =
            uR"(source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _lectern_cli; printf '%s\n' "${COMPREPLY[@]}")"_s;
        shell.start(u"bash"_s,
                    QStringList{u"-c"_s, script, u"bash"_s,
                                QStringLiteral(LECTERN_SOURCE_DIR "/resources/completions/lectern-cli"),
                                QStringLiteral(LECTERN_CLI)}
                        + words);
        if (!shell.waitForFinished() || shell.exitCode() != 0)
            return {u"failed"_s};
        return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("there is no bash here");
    }

    void completes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("completions");
        QTest::newRow("a command") << QStringList{u"che"_s} << QStringList{u"check"_s, u"check-library"_s};
        QTest::newRow("its options") << QStringList{u"export"_s, u"a.lectern"_s, u"--so"_s} << QStringList{u"--source"_s};
        QTest::newRow("no such command") << QStringList{u"fly"_s, u"--s"_s} << QStringList();
        QTest::newRow("a file is the shell's own") << QStringList{u"list"_s, u"a"_s} << QStringList();
    }

    void completes()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, completions);
        QCOMPARE(completed(words), completions);
    }
};

QTEST_MAIN(TestCompletion)
#include "tst_completion.moc"
