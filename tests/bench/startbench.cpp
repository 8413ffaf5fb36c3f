// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

void benchStart()
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
    for (int i = 0; i < 4; ++i) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, {u"--samples"_s});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
            std::printf("start to first paint: the window did not start: %s\n", process.readAllStandardError().constData());
            return;
        }
        std::printf("start %d: %s\n", i + 1, process.readAllStandardOutput().trimmed().constData());
    }
}

} // namespace lectern::bench
