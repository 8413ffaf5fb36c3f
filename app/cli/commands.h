// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstdio>

namespace lectern::cli
{

/// What a sub-command returns to the shell.
enum ExitCode {
    Done = 0,
    SomeFailed = 1, ///< some documents failed, the others are done
    WrongUse = 2
};

/// One sub-command: its words after the name in, an ExitCode out. Results go to standard output, errors to standard error.
struct Command {
    const char *name;
    const char *usage;   ///< the words after the name
    const char *summary; ///< one line for `lectern-cli --help`
    int (*run)(const QStringList &arguments);
};

int runBackup(const QStringList &arguments);
int runChanges(const QStringList &arguments);
int runBatch(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runCheckLibrary(const QStringList &arguments);
int runClaims(const QStringList &arguments);
int runDuplicates(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runExtract(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runList(const QStringList &arguments);
int runNumbers(const QStringList &arguments);
int runNumeral(const QStringList &arguments);
int runRepair(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runSearch(const QStringList &arguments);
int runTrends(const QStringList &arguments);

/// Writes a line of text as UTF-8.
void writeLine(FILE *to, const QString &line);

} // namespace lectern::cli
