// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

double childSeconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto of = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return of(used.ru_utime) + of(used.ru_stime);
}

double megabytesUnder(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();)
        bytes += each.nextFileInfo().size();
    return double(bytes) / 1e6;
}

/// Runs a program and prints megabytes a second and, where `made` is a folder, how large what it made is.
void benchProgram(const char *what, const QString &program, const QStringList &arguments, double megabytes,
                  const QString &made = {})
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::printf("%-44s not measured: %s is not installed\n", what, qUtf8Printable(program));
        return;
    }
    const double before = childSeconds();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const double wall = seconds(
        [&] {
            process.start(program, arguments);
            process.waitForFinished(-1);
        },
        1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1) {
        std::printf("%-44s not measured: %s ended with %d\n", what, qUtf8Printable(program), process.exitCode());
        return;
    }
    const double size = made.isEmpty() ? 0.0 : megabytesUnder(made);
    print(what, megabytes / wall, "MB/s",
          u"%1 MB/s of processor time%2"_s.arg(megabytes / (childSeconds() - before), 0, 'f', 2)
              .arg(made.isEmpty() ? QString() : u", index %1 times the text"_s.arg(size / megabytes, 0, 'f', 2)));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

void benchRecoll(const QString &folder, double megabytes, const QString &scratch)
{
    QDir().mkpath(scratch);
    writeFile(scratch + u"/recoll.conf"_s, "topdirs = " + folder.toUtf8() + "\nidxflushmb = 50\n");
    writeFile(scratch + u"/mimemap"_s, ".md = text/plain\n");
    benchProgram("peer: Recoll, full text alone", u"recollindex"_s, {u"-c"_s, scratch, u"-z"_s}, megabytes,
                 scratch + u"/xapiandb"_s);
}

void benchOmega(const QString &folder, double megabytes, const QString &scratch)
{
    benchProgram("peer: Xapian omega, full text alone", u"omindex"_s,
                 {u"--db"_s, scratch, u"--url"_s, u"/"_s, u"--mime-type=md:text/plain"_s, folder}, megabytes, scratch);
}

/// SQLite's own full-text index over the files as they are.
void benchFts5(const char *what, const char *tokenizer, const QString &folder, double megabytes, const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *insert = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const QByteArray create = "PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE t USING fts5(body, content='', tokenize='"
        + QByteArray(tokenizer) + "')";
    if (sqlite3_exec(database, create.constData(), nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(database, "INSERT INTO t (rowid, body) VALUES (?, ?)", -1, &insert, nullptr) != SQLITE_OK) {
        std::printf("%-44s not measured: %s\n", what, sqlite3_errmsg(database));
        sqlite3_close(database);
        return;
    }
    const double time = processorSeconds(
        [&] {
            int row = 0;
            for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
                QFile file(each.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray text = file.readAll();
                if (row % 64 == 0)
                    sqlite3_exec(database, row == 0 ? "BEGIN" : "COMMIT; BEGIN", nullptr, nullptr, nullptr);
                sqlite3_bind_int(insert, 1, ++row);
                sqlite3_bind_text(insert, 2, text.constData(), int(text.size()), SQLITE_STATIC);
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
            sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
        },
        1);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    print(what, megabytes / time, "MB/s",
          u"of processor time, index %1 times the text"_s.arg(double(QFile(path).size()) / 1e6 / megabytes, 0, 'f', 2));
}

} // namespace

void benchPeers(const QString &folder, double megabytes)
{
    const QTemporaryDir scratch;
    benchFts5("peer: SQLite FTS5 trigram, full text alone", "trigram", folder, megabytes, scratch.filePath(u"trigram"_s));
    benchFts5("peer: SQLite FTS5 unicode61, full text alone", "unicode61", folder, megabytes, scratch.filePath(u"unicode61"_s));
    benchOmega(folder, megabytes, scratch.filePath(u"omega"_s));
    benchRecoll(folder, megabytes, scratch.filePath(u"recoll"_s));
    benchProgram("peer: ripgrep, one scan", u"rg"_s, {u"-c"_s, u"融资"_s, folder}, megabytes);
}

} // namespace lectern::bench
