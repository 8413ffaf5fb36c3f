// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "searchcorpus.h"

#include "core/db/database.h"
#include "core/db/transaction.h"
#include "core/search/terms.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

/// SQLite's own tokenizers over the same folded texts, and what share of the documents of a scan they find.
void timePeer(const BuiltLibrary &built, const std::vector<QueryClass> &classes, const QString &tokenizer, int count)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"peer"_s), Database::Mode::Create);
    if (!database
        || !database->execute(("CREATE VIRTUAL TABLE peer USING fts5(body, content='', tokenize='" + tokenizer + "')").toUtf8()))
        return;
    qint64 bytes = 0;
    const double seconds = processorSeconds(
        [&] {
            (void)transact(*database, [&]() -> Result<void> {
                for (int i = 0; i < count; ++i) {
                    bytes += built.folded[i].toUtf8().size();
                    if (auto done = database->run("INSERT INTO peer (rowid, body) VALUES (?, ?)", i, built.folded[i]); !done)
                        return done;
                }
                return {};
            });
        },
        1);
    print(qPrintable(u"peer %1: full-text table"_s.arg(tokenizer)), double(bytes) / 1e6 / seconds, "MB/s",
          u"%1 documents"_s.arg(count));
    print(qPrintable(u"peer %1: size to text"_s.arg(tokenizer)),
          double(QFileInfo(folder.filePath(u"peer"_s)).size()) / double(bytes), "times");
    std::vector<double> times;
    qint64 expected = 0, found = 0;
    for (const QueryClass &cls : classes) {
        if (cls.name == u"boolean" || cls.name == u"field" || cls.name == u"1 Han")
            continue;
        for (const QString &text : cls.queries.first(6)) {
            const QString phrase = QString(text).remove(u'"');
            const auto terms = termsOf(phrase);
            if (terms.size() != 1)
                continue;
            std::set<qint64> right;
            for (int i = 0; i < count; ++i)
                if (built.folded[i].contains(phrase) && occurs(terms.front(), built.folded[i]))
                    right.insert(i);
            std::vector<qint64> rows;
            times.push_back(processorSeconds(
                                [&] {
                                    (void)database->rows(
                                        "SELECT rowid FROM peer WHERE peer MATCH ? ORDER BY rank LIMIT 10",
                                        [](const Statement &row) { return row.integer(0); }, u'"' + phrase + u'"');
                                },
                                2)
                            * 1e3);
            rows = database
                       ->rows(
                           "SELECT rowid FROM peer WHERE peer MATCH ?", [](const Statement &row) { return row.integer(0); },
                           u'"' + phrase + u'"')
                       .value_or(std::vector<qint64>());
            expected += qint64(right.size());
            found += std::ranges::count_if(rows, [&](qint64 row) { return right.contains(row); });
        }
    }
    const Spread ranked = spread(times);
    print(qPrintable(u"peer %1: first ten, median"_s.arg(tokenizer)), ranked.median, "ms");
    print(qPrintable(u"peer %1: first ten, 95th percentile"_s.arg(tokenizer)), ranked.p95, "ms");
    print(qPrintable(u"peer %1: documents found of a scan's"_s.arg(tokenizer)),
          100.0 * double(found) / double(std::max<qint64>(1, expected)), "%");
}

void timeRipgrep(const BuiltLibrary &built, const std::vector<QueryClass> &classes)
{
    const QString program = QStandardPaths::findExecutable(u"rg"_s);
    if (program.isEmpty()) {
        std::printf("peer ripgrep: not installed here\n");
        return;
    }
    const QTemporaryDir folder;
    for (qsizetype i = 0; i < built.folded.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(built.folded[i].toUtf8());
    }
    std::vector<double> times;
    for (const QueryClass &cls : classes)
        times.push_back(
            seconds([&] { QProcess::execute(program, {u"-lF"_s, cls.queries.front(), folder.path(), u"--quiet"_s}); }, 1) * 1e3);
    print("peer ripgrep: documents of a phrase, median", spread(times).median, "ms", u"by the clock, all cores"_s);
}

} // namespace

void timeSearchPeers(const BuiltLibrary &built, const std::vector<QueryClass> &classes)
{
    const int count = int(std::min<qsizetype>(built.folded.size(), 2'000));
    timePeer(built, classes, u"trigram"_s, count);
    timePeer(built, classes, u"unicode61"_s, count);
    timeRipgrep(built, classes);
}

} // namespace lectern::bench
