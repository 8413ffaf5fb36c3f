// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarylock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error lockError(const QLockFile &lock, const QString &path)
{
    if (lock.error() == QLockFile::UnknownError)
        return {ErrorCode::CannotWrite, Text::tr("%1 cannot be locked: its disk is full or reports an error.").arg(path)};
    if (lock.error() != QLockFile::LockFailedError)
        return {ErrorCode::CannotWrite, Text::tr("%1 cannot be locked: its folder may not be written.").arg(path)};
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    return {ErrorCode::Locked,
            Text::tr("%1 is already open in %2 (process %3 on %4). Nothing was changed; close it there first.")
                .arg(path, program.isEmpty() ? Text::tr("another program") : program, QString::number(process), host)};
}

/// A process that was killed between making the lock file and writing its name into it leaves a file that names nobody, which QLockFile
/// keeps for ever. A living holder has a flock(2) on it, and removeStaleLockFile() leaves that alone.
bool takeNamelessLock(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &host, &program))
        return false;
    return lock.tryLock(200) || (!lock.getLockInfo(&process, &host, &program) && lock.removeStaleLockFile() && lock.tryLock(0));
}

} // namespace

Result<std::unique_ptr<QLockFile>> takeLibraryLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + "-lock"_L1);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) && !takeNamelessLock(*lock))
        return std::unexpected(lockError(*lock, path));
    return lock;
}

} // namespace lectern
