// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lectern
{

/// What came of a command line, as a shell sees it; a code of −1 where the program did not end by itself.
struct CliRun {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The JSON objects that were printed, one a line.
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n'))
            if (!line.isEmpty())
                objects << QJsonDocument::fromJson(line).object();
        return objects;
    }
    /// The first of them.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.split('\n').front()).object(); }
};

/// Runs lectern-cli (a test with PATHS) and waits for its end.
inline CliRun cli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LECTERN_CLI), arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace lectern
