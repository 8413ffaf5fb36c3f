// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/backups.h"

#include "core/db/copydatabase.h"
#include "core/db/database.h"
#include "core/db/replacefile.h"
#include "core/db/transaction.h"
#include "core/library/librarylock.h"
#include "core/store/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr auto stampFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;
constexpr size_t lastKept = 10, daysKept = 7, weeksKept = 5;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

QString baseName(const QString &library)
{
    return QFileInfo(library).completeBaseName();
}

std::optional<QDateTime> timeOf(const QString &file, const QString &base)
{
    const QString stamp = file.sliced(base.size() + 1).chopped(8);
    QDateTime made = QDateTime::fromString(stamp, stampFormat);
    made.setTimeZone(QTimeZone::UTC);
    return made.isValid() ? std::optional(made) : std::nullopt;
}

/// All bytes that a library has on the disk.
qint64 sizeOf(const QString &library)
{
    return QFileInfo(library).size() + QFileInfo(library + "-wal"_L1).size();
}

/// A reader of a file that is surely a library of a version that is known.
Result<Database> openLibraryReader(const QString &path)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path));
    const auto state = libraryFileState(path);
    if (!state)
        return std::unexpected(state.error());
    if (!state->isLibrary || state->version > state->known)
        return fail(state->isLibrary ? ErrorCode::TooNew : ErrorCode::BadFormat,
                    state->isLibrary ? Text::tr("%1 was written by a newer version of Lectern. Nothing was changed.").arg(path)
                                     : Text::tr("%1 is not a Lectern library. Nothing was changed.").arg(path));
    return openReader(path);
}

void rotate(const QString &library, const QString &folder)
{
    const std::vector<Backup> all = backupsOf(library, folder);
    std::vector<QDateTime> times;
    for (const Backup &backup : all)
        times.push_back(backup.made);
    const std::vector<QDateTime> expired = expiredBackups(times);
    for (const Backup &backup : all)
        if (std::ranges::contains(expired, backup.made))
            QFile::remove(backup.path); // one that cannot be removed is tried again the next time
}

/// A name that no backup has: two in one second would be one.
QDateTime freeTime(const QString &library, const QString &folder)
{
    QDateTime time = QDateTime::currentDateTimeUtc();
    time = time.addMSecs(-time.time().msec());
    while (QFile::exists(folder + u'/' + baseName(library) + u'-' + time.toString(stampFormat) + ".lectern"_L1))
        time = time.addSecs(1);
    return time;
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return fail(ErrorCode::CannotWrite,
                Text::tr("The folder of backups %1 cannot be made. No backup was made; choose another folder.").arg(folder));
}

Result<Backup> backUpFrom(Database &database, const QString &library, const QString &folder, const Progress &progress)
{
    const qint64 needed = sizeOf(library) + 10'000'000; // room for the reader's other work
    const auto ready = makeFolder(folder).and_then([&] { return ensureRoom(folder, needed); });
    if (!ready)
        return std::unexpected(ready.error());
    const QDateTime made = freeTime(library, folder);
    const QString path = folder + u'/' + baseName(library) + u'-' + made.toString(stampFormat) + ".lectern"_L1;
    return copyDatabase(database, path, progress).transform([&] {
        rotate(library, folder);
        return Backup{path, made, QFileInfo(path).size()};
    });
}

using RowMarks =
    std::vector<std::pair<qint64, QString>>; ///< id and what tells one state of the row from another, in the order of ids

Result<RowMarks> marks(Database &database, const char *sql)
{
    return database.rows(sql, [](const Statement &row) { return std::pair(row.integer(0), row.text(1)); });
}

BackupDifference::Change compare(const RowMarks &now, const RowMarks &then)
{
    BackupDifference::Change change;
    auto left = now.begin();
    auto right = then.begin();
    while (left != now.end() || right != then.end()) {
        if (right == then.end() || (left != now.end() && left->first < right->first)) {
            ++change.onlyNow;
            ++left;
        } else if (left == now.end() || right->first < left->first) {
            ++change.onlyThen;
            ++right;
        } else {
            change.changed += left->second == right->second ? 0 : 1;
            ++left;
            ++right;
        }
    }
    return change;
}

constexpr auto documentMarks =
    "SELECT id, text_sha256 || path || own_meta || chosen_encoding FROM sources WHERE removed = 0 ORDER BY id";
constexpr auto noteMarks = "SELECT a.id, a.modified || ' ' || a.comment || a.tags || a.color FROM annotations a JOIN sources s"
                           " ON s.id = a.source WHERE s.removed = 0 ORDER BY a.id";
constexpr auto decisionMarks = "SELECT id, created || layer || verb || scope || name || fields FROM decisions ORDER BY id";

/// Keeps what is there: as a backup where it is sound.
Result<QString> keepPresent(const QString &library, const QString &folder, const Progress &progress)
{
    if (!QFile::exists(library))
        return QString();
    const auto kept =
        openLibraryReader(library).and_then([&](Database database) { return backUpFrom(database, library, folder, progress); });
    if (kept)
        return kept->path;
    const bool unreadable = kept.error().code == ErrorCode::Damaged || kept.error().code == ErrorCode::BadFormat
        || kept.error().code == ErrorCode::CannotRead;
    return unreadable ? keepDamaged(library) : std::unexpected(kept.error());
}

Result<void> giveNewId(const QString &path)
{
    auto database = openLibraryFile(path, false);
    if (!database)
        return std::unexpected(database.error());
    return transact(*database, [&] {
        return database->run("UPDATE library SET value = ? WHERE key = 'id'", QUuid::createUuid().toString(QUuid::WithoutBraces));
    });
}

} // namespace

QString backupFolder(const QString &library, const QString &chosen)
{
    const QFileInfo file(library);
    return (chosen.isEmpty() ? file.absolutePath() : chosen) + u'/' + file.fileName() + "-backups"_L1;
}

std::vector<Backup> backupsOf(const QString &library, const QString &folder)
{
    const QString base = baseName(library);
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        if (const QString name = file.fileName(); name.startsWith(base + u'-') && name.endsWith(".lectern"_L1))
            if (name.size() > base.size() + 9)
                if (const auto made = timeOf(name, base))
                    backups.push_back({file.absoluteFilePath(), *made, file.size()});
    std::ranges::sort(backups, std::ranges::greater(), &Backup::made);
    return backups;
}

std::vector<QDateTime> expiredBackups(const std::vector<QDateTime> &made)
{
    std::set<QDate> days, weeks;
    std::vector<QDateTime> expired;
    for (size_t i = 0; i < made.size(); ++i) {
        const QDate day = made[i].toUTC().date();
        const QDate week = day.addDays(1 - day.dayOfWeek());
        const bool lastOfDay = days.size() < daysKept && days.insert(day).second;
        const bool lastOfWeek = weeks.size() < weeksKept && weeks.insert(week).second;
        if (i >= lastKept && !lastOfDay && !lastOfWeek)
            expired.push_back(made[i]);
    }
    return expired;
}

Result<Backup> makeBackup(const QString &library, const QString &folder, const Progress &progress)
{
    return openLibraryReader(library).and_then(
        [&](Database database) { return backUpFrom(database, library, folder, progress); });
}

Result<std::optional<Backup>> backUpIfDue(const QString &library, const QString &folder, std::chrono::seconds age,
                                          const Progress &progress)
{
    auto database = openLibraryReader(library);
    if (!database)
        return std::unexpected(database.error());
    const std::vector<Backup> all = backupsOf(library, folder);
    if (!all.empty()) {
        if (all.front().made.addSecs(age.count()) > QDateTime::currentDateTimeUtc())
            return std::nullopt;
        const auto now = authoredRevision(*database);
        const auto then = openLibraryReader(all.front().path).and_then([](Database last) { return authoredRevision(last); });
        if (now && then && *now == *then)
            return std::nullopt;
    } else if (const auto documents = database->number("SELECT count(*) FROM sources"); documents && *documents == 0) {
        return std::nullopt;
    }
    return backUpFrom(*database, library, folder, progress).transform([](const Backup &backup) { return std::optional(backup); });
}

Result<LibraryCounts> countLibrary(const QString &path)
{
    auto database = openLibraryReader(path);
    if (!database)
        return std::unexpected(database.error());
    const auto documents = database->number("SELECT count(*) FROM sources WHERE removed = 0");
    const auto notes = database->number("SELECT count(*) FROM annotations");
    const auto decisions = database->number("SELECT count(*) FROM decisions");
    if (!documents || !notes || !decisions)
        return std::unexpected(!documents ? documents.error() : !notes ? notes.error() : decisions.error());
    return LibraryCounts{*documents, *notes, *decisions};
}

Result<BackupDifference> compareBackup(const QString &library, const QString &backup)
{
    auto now = openLibraryReader(library);
    auto then = openLibraryReader(backup);
    if (!now || !then)
        return std::unexpected(now ? then.error() : now.error());
    BackupDifference difference;
    const std::pair<const char *, BackupDifference::Change *> parts[] = {
        {documentMarks, &difference.documents}, {noteMarks, &difference.notes}, {decisionMarks, &difference.decisions}};
    for (const auto &[sql, change] : parts) {
        const auto left = marks(*now, sql);
        const auto right = marks(*then, sql);
        if (!left || !right)
            return std::unexpected(left ? right.error() : left.error());
        *change = compare(*left, *right);
    }
    return difference;
}

Result<QString> keepDamaged(const QString &library)
{
    const QString kept = library + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString("yyyyMMdd-HHmmss"_L1);
    for (const auto suffix : {"-wal"_L1, ""_L1}) { // the log first: a copy that bears the name is whole
        QFile::remove(kept + suffix);
        if (const auto copied = copyFile(library + suffix, kept + suffix); !copied)
            return std::unexpected(copied.error());
    }
    return kept;
}

Result<void> takePlace(const QString &file, const QString &library)
{
    // Whatever the log held has been kept, or is in the file: beside another file it would be played back into that.
    for (const auto suffix : {"-wal"_L1, "-shm"_L1})
        if (QFile::exists(library + suffix) && !QFile::remove(library + suffix))
            return fail(ErrorCode::CannotWrite, Text::tr("%1 cannot be removed. Nothing was changed.").arg(library + suffix));
    return replaceFile(file, library);
}

Result<QString> restoreBackup(const QString &library, const QString &backup, const QString &folder, const Progress &progress)
{
    const QString path = QDir::cleanPath(QFileInfo(library).absoluteFilePath());
    const auto lock = takeLibraryLock(path);
    if (!lock)
        return std::unexpected(lock.error());
    const QString part = path + ".restored"_L1;
    // The copy first: making room for the present one in the rotation may delete the very backup that is asked for.
    return ensureRoom(QFileInfo(path).absolutePath(), 2 * QFileInfo(backup).size())
        .and_then([&] { return openLibraryReader(backup); })
        .and_then([&](Database from) { return copyDatabase(from, part, progress); })
        .and_then([&] { return keepPresent(path, folder, progress); })
        .and_then([&](const QString &kept) { return takePlace(part, path).transform([&] { return kept; }); });
}

Result<void> copyBackup(const QString &backup, const QString &to, const Progress &progress)
{
    if (QFile::exists(to))
        return fail(ErrorCode::CannotWrite, Text::tr("%1 is there already. Nothing was changed; choose another name.").arg(to));
    const QString part = to + ".copied"_L1;
    QFile::remove(part);
    return ensureRoom(QFileInfo(to).absolutePath(), QFileInfo(backup).size())
        .and_then([&] { return openLibraryReader(backup); })
        .and_then([&](Database from) { return copyDatabase(from, part, progress); })
        .and_then([&] { return giveNewId(part); })
        .and_then([&] { return replaceFile(part, to); });
}

} // namespace lectern
