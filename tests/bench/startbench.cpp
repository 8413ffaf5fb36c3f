// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "corpus.h"

#include "core/library/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

/// A library of so many documents, the beginnings of the generated ones (600 bytes each), with the first of them open; made once.
bool makeManyDocuments(const QString &path, int count)
{
    if (QFileInfo::exists(path))
        return true;
    const QTemporaryDir folder;
    const Corpus corpus;
    for (int i = 0; i < count; ++i) {
        const GeneratedDocument document = corpus.document(i);
        QDir().mkpath(folder.filePath(QString::number(i / 1000)));
        QFile file(folder.filePath(u"%1/%2"_s.arg(i / 1000).arg(document.name)));
        const qsizetype end = std::max<qsizetype>(300, document.bytes.indexOf('\n', 600));
        if (!file.open(QIODevice::WriteOnly) || file.write(document.bytes.first(std::min(end, document.bytes.size()))) < 0)
            return false;
    }
    QDir().mkpath(QFileInfo(path).path());
    const auto library = Library::open(path);
    if (!library || !(*library)->import({folder.path()})
        || !(*library)->setState(u"window/session"_s, R"({"version":1,"halves":[{"open":[1],"shown":1}],"activeHalf":0})"))
        return false;
    return true;
}

/// Whether a library is there for the window to open, with a document that was open when it was left.
bool prepareLibrary(const QString &path)
{
    const auto library = Library::open(path, Library::Mode::OpenExisting);
    if (!library) {
        std::printf("start with many documents: %s\n", qUtf8Printable(library.error().message));
        return false;
    }
    constexpr auto key = "window/session";
    return !(*library)->state(QLatin1StringView(key)).isEmpty()
        || (*library)
               ->setState(QLatin1StringView(key), R"({"version":1,"halves":[{"open":[1],"shown":1}],"activeHalf":0})")
               .has_value();
}

} // namespace

void benchStart(const Options &options)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"lectern"_s);
    if (!QFileInfo::exists(program)) {
        std::printf("start to first paint: not measured, the window program is not built\n");
        return;
    }
    // The first start makes the sample library, the later ones open it; LECTERN_MEASURE_START prints the figures and quits.
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"LECTERN_MEASURE_START"_s, u"1"_s);
    QStringList arguments{u"--samples"_s};
    QString library = options.library;
    if (library.isEmpty() && options.isDocumentsGiven) {
        library = u"%1/list-%2.lectern"_s.arg(QFileInfo(corpusFolder(1)).path()).arg(options.documents.front());
        if (!makeManyDocuments(library, options.documents.front())) {
            std::printf("start with many documents: their library cannot be made at %s\n", qUtf8Printable(library));
            return;
        }
    }
    if (!library.isEmpty()) {
        if (!prepareLibrary(library))
            return;
        arguments = {library};
    }
    for (int i = 0; i < 4; ++i) {
        const bool pages = i == 3 && !library.isEmpty();
        if (pages)
            environment.insert(u"LECTERN_MEASURE_START"_s, u"pages"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(pages ? 1'200'000 : 300'000) || process.exitCode() != 0) {
            std::printf("start to first paint: the window did not start: %s\n", process.readAllStandardError().constData());
            return;
        }
        std::printf("start %d: %s\n", i + 1, process.readAllStandardOutput().trimmed().constData());
        std::fflush(stdout);
    }
}

} // namespace lectern::bench
