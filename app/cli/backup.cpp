// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "app/cli/output.h"
#include "core/library/backups.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Option folderOption{u"folder"_s, u"FOLDER"_s,
                          u"keep backups in FOLDER/NAME.lectern-backups instead of beside the library"_s};

const Usage backupUsage{u"backup"_s,
                        u"LIBRARY"_s,
                        u"Makes a backup of a library, open elsewhere or not, and deletes those that the rotation does not keep: "
                        u"the last ten, one a\n"
                        "day for a week, one a week for five weeks."_s,
                        1,
                        1,
                        {folderOption, {u"list"_s, {}, u"list the backups instead, the newest first"_s}}};

const Usage restoreUsage{u"restore"_s,
                         u"LIBRARY BACKUP"_s,
                         u"Puts a backup (a file, or the time that backup --list prints) in the place of a library. The present "
                         u"file is kept first: as a\n"
                         "backup, or as LIBRARY.damaged-DATE if it is damaged."_s,
                         2,
                         2,
                         {folderOption,
                          {u"to"_s, u"FILE"_s, u"make a library of its own of it instead"_s},
                          {u"dry-run"_s, {}, u"only print what would change"_s}}};

QString timeName(const Backup &backup)
{
    return backup.made.toString(Qt::ISODate);
}

void print(const Backup &backup, bool json)
{
    const auto counts = countLibrary(backup.path);
    const LibraryCounts shown = counts.value_or(LibraryCounts());
    if (json)
        printJson({{u"path"_s, backup.path},
                   {u"made"_s, timeName(backup)},
                   {u"bytes"_s, backup.bytes},
                   {u"readable"_s, counts.has_value()},
                   {u"documents"_s, shown.documents},
                   {u"notes"_s, shown.notes},
                   {u"decisions"_s, shown.decisions}});
    else
        writeLine(stdout,
                  u"%1  %2 bytes  %3 documents  %4 notes  %5 decisions  %6"_s.arg(
                      timeName(backup), QString::number(backup.bytes), QString::number(shown.documents),
                      QString::number(shown.notes), QString::number(shown.decisions), backup.path));
}

QString folderOf(const Arguments &arguments)
{
    return backupFolder(QFileInfo(arguments.words.first()).absoluteFilePath(), arguments.value(u"folder"_s));
}

Result<QString> findBackup(const QString &library, const QString &folder, const QString &name)
{
    if (QFileInfo(name).isFile())
        return name;
    for (const Backup &backup : backupsOf(library, folder))
        if (timeName(backup) == name)
            return backup.path;
    return fail(ErrorCode::NotFound, u"there is no backup “%1”; backup --list lists them"_s.arg(name));
}

QJsonObject toJson(const BackupDifference::Change &change)
{
    return {{u"onlyNow"_s, change.onlyNow}, {u"onlyThen"_s, change.onlyThen}, {u"changed"_s, change.changed}};
}

QString toText(const QString &what, const BackupDifference::Change &change)
{
    return u"%1: %2 would go, %3 would come back, %4 would change"_s.arg(
        what, QString::number(change.onlyNow), QString::number(change.onlyThen), QString::number(change.changed));
}

int printDifference(const QString &library, const QString &backup, bool json)
{
    const auto difference = compareBackup(library, backup);
    if (!difference)
        return failed(restoreUsage.command, difference.error());
    if (json) {
        printJson({{u"documents"_s, toJson(difference->documents)},
                   {u"notes"_s, toJson(difference->notes)},
                   {u"decisions"_s, toJson(difference->decisions)}});
    } else {
        writeLine(stdout, toText(u"Documents"_s, difference->documents));
        writeLine(stdout, toText(u"Notes"_s, difference->notes));
        writeLine(stdout, toText(u"Decisions"_s, difference->decisions));
    }
    return Done;
}

} // namespace

int runBackup(const QStringList &words)
{
    const auto arguments = parseArguments(backupUsage, words);
    if (!arguments)
        return arguments.error();
    const QString library = QFileInfo(arguments->words.first()).absoluteFilePath();
    const QString folder = folderOf(*arguments);
    if (arguments->has(u"list"_s)) {
        for (const Backup &backup : backupsOf(library, folder))
            print(backup, arguments->json());
        return Done;
    }
    const auto made = makeBackup(library, folder, terminalProgress());
    if (!made)
        return failed(backupUsage.command, made.error());
    print(*made, arguments->json());
    return Done;
}

int runRestore(const QStringList &words)
{
    const auto arguments = parseArguments(restoreUsage, words);
    if (!arguments)
        return arguments.error();
    const QString library = QFileInfo(arguments->words.first()).absoluteFilePath();
    const QString folder = folderOf(*arguments);
    const auto backup = findBackup(library, folder, arguments->words[1]);
    if (!backup)
        return failed(restoreUsage.command, backup.error());
    if (arguments->has(u"dry-run"_s))
        return printDifference(library, *backup, arguments->json());
    const bool asCopy = arguments->has(u"to"_s);
    const QString to = asCopy ? QFileInfo(arguments->value(u"to"_s)).absoluteFilePath() : library;
    const auto kept = asCopy ? copyBackup(*backup, to, terminalProgress()).transform([] { return QString(); })
                             : restoreBackup(library, *backup, folder, terminalProgress());
    if (!kept)
        return failed(restoreUsage.command, kept.error());
    if (arguments->json())
        printJson({{u"library"_s, to}, {u"backup"_s, *backup}, {u"kept"_s, kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}});
    else
        writeLine(stdout,
                  kept->isEmpty() ? u"%1 is there."_s.arg(to) : u"%1 is restored. The file as it was: %2"_s.arg(to, *kept));
    return Done;
}

} // namespace lectern::cli
