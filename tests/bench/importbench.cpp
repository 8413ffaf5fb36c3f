// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "corpus.h"

#include "core/analyse/sketch.h"
#include "core/extract/pipeline.h"
#include "core/library/derive.h"
#include "core/library/library.h"
#include "core/store/sourcestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

double megabytesOf(const QString &file)
{
    return double(QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size()) / 1e6;
}

void printImport(int count, double megabytes, const QString &library, const QStringList &figures)
{
    const QString on = u"%L1 documents, %2 MB"_s.arg(count).arg(megabytes, 0, 'f', 1);
    const double wall = figures.value(0).toDouble(), processor = figures.value(1).toDouble();
    print("import, all extraction and index", megabytes / wall, "MB/s", on + u", %1 cores"_s.arg(QThread::idealThreadCount()));
    print("  of processor time", megabytes / processor, "MB/s", on + u", a core"_s);
    print("  peak memory", figures.value(2).toDouble(), "MB", on);
    print("  library file to text", megabytesOf(library) / megabytes, "times", on);
    print("  index file to text", megabytesOf(library + u"-index"_s) / megabytes, "times", on);
    print("a second import, nothing changed", figures.value(3).toDouble(), "s", on);
    print("open and list", figures.value(4).toDouble() * 1e3, "ms", on);
}

} // namespace

QString corpusFolder(int count)
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return u"%1/lectern/corpus/%2"_s.arg(cache).arg(count);
}

double processSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return of(used.ru_utime) + of(used.ru_stime);
}

void importOnce(const QStringList &folderAndLibrary)
{
    const QString folder = folderAndLibrary.value(0), path = folderAndLibrary.value(1);
    double wall = 0.0, processor = 0.0, second = 0.0, memory = 0.0;
    {
        const auto library = Library::open(path);
        if (!library) {
            std::printf("%s\n", qUtf8Printable(library.error().message));
            return;
        }
        const double before = processSeconds();
        wall = seconds([&] { (void)(*library)->import({folder}); }, 1);
        processor = processSeconds() - before;
        memory = double(peakMemory()) / 1e6;
        second = seconds([&] { (void)(*library)->import({folder}); }, 1);
    }
    const double opening = seconds(
        [&] {
            const auto library = Library::open(path);
            (void)(*library)->sources();
        },
        1);
    std::printf("figures %.3f %.3f %.1f %.3f %.3f\n", wall, processor, memory, second, opening);
}

void benchStages()
{
    const Corpus corpus;
    std::vector<QByteArray> files;
    double megabytes = 0.0;
    for (int i = 0; i < 300; ++i) {
        files.push_back(corpus.document(i).bytes);
        megabytes += double(files.back().size()) / 1e6;
    }
    const auto stage = [&](const char *what, auto each) {
        const double time = processorSeconds(
            [&] {
                for (size_t i = 0; i < files.size(); ++i)
                    each(i);
            },
            1);
        print(what, time / megabytes * 1e3, "ms/MB", u"of processor time, 300 documents"_s);
    };
    std::vector<ParsedDocument> parsed;
    std::vector<Extraction> found;
    stage("reading", [&](size_t i) { parsed.push_back(*parseDocument(files[i], u"a.md"_s)); });
    stage("extraction", [&](size_t i) { found.push_back(extract(parsed[i])); });
    stage("packing rows", [&](size_t i) { (void)packDerived(parsed[i], parsed[i].meta, {}, found[i]); });
    stage("packing for search", [&](size_t i) { (void)packSearch(parsed[i], parsed[i].meta); });
    stage("sketching", [&](size_t i) { (void)sketchOf(parsed[i]); });
    stage("packing the source", [&](size_t i) { (void)packSource({}, files[i], parsed[i]); });
}

void benchImport(const Options &options)
{
    const Corpus corpus;
    for (const int count : options.documents) {
        const QString folder = corpusFolder(count);
        const qint64 bytes = corpus.write(folder, count);
        if (bytes < 0) {
            std::printf("import: the corpus cannot be written to %s\n", qUtf8Printable(folder));
            return;
        }
        const QTemporaryDir scratch;
        const QString library = options.library.isEmpty() ? scratch.filePath(u"bench.lectern"_s) : options.library;
        QProcess once; // a process of its own, so that its peak of memory is that of this import
        once.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        once.start(QCoreApplication::applicationFilePath(), {u"import-once"_s, folder, library});
        once.waitForFinished(-1);
        const QString said = QString::fromUtf8(once.readAllStandardOutput()).trimmed();
        if (!said.startsWith(u"figures ")) {
            std::printf("import of %d documents: %s\n", count, qUtf8Printable(said));
            return;
        }
        printImport(count, double(bytes) / 1e6, library, said.split(u' ').mid(1));
        benchPeers(folder, double(bytes) / 1e6);
    }
}

} // namespace lectern::bench
