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

} // namespace

void benchStart(const Options &options)
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"lectern"_s);
    if (!QFileInfo::exists(program)) {
        std::printf("start to first paint: not measured, the window program is not built\n");
        return;
    }
    // The first start makes the sample library, the later ones open it; LECTERN_MEASURE_START prints both figures and quits.
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"LECTERN_MEASURE_START"_s, u"1"_s);
    QStringList arguments{u"--samples"_s};
    if (options.isDocumentsGiven) {
        const QString library = u"%1/list-%2.lectern"_s.arg(QFileInfo(corpusFolder(1)).path()).arg(options.documents.front());
        if (!makeManyDocuments(library, options.documents.front())) {
            std::printf("start with many documents: their library cannot be made at %s\n", qUtf8Printable(library));
            return;
        }
        arguments = {u"--library"_s, library};
    }
    for (int i = 0; i < 4; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
            std::printf("start to first paint: the window did not start: %s\n", process.readAllStandardError().constData());
            return;
        }
        std::printf("start %d: %s\n", i + 1, process.readAllStandardOutput().trimmed().constData());
    }
}

} // namespace lectern::bench
