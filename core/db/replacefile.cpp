// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/replacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorCode::CannotWrite, Text::tr("%1 cannot be written: %2. Nothing was changed.").arg(path, reason)};
}

QString lastReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A file, or a folder with its names.
Result<void> sync(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return std::unexpected(cannotWrite(path, lastReason()));
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL; // some file systems sync no folders
    const QString reason = lastReason();
    ::close(handle);
    return synced ? Result<void>() : std::unexpected(cannotWrite(path, reason));
}

} // namespace

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (const auto done = sync(from); !done)
        return done;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return std::unexpected(cannotWrite(to, lastReason()));
    return sync(QFileInfo(to).absolutePath());
}

Result<void> copyFile(const QString &from, const QString &to)
{
    if (!QFile::exists(from))
        return {};
    QFile source(from);
    if (!source.copy(to)) {
        const QString reason = source.errorString();
        if (!QFile::exists(to) || QFileInfo(to).size() != source.size())
            QFile::remove(to); // half a copy
        return std::unexpected(cannotWrite(to, reason));
    }
    return sync(to).and_then([&] { return sync(QFileInfo(to).absolutePath()); });
}

Result<void> ensureRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid() || !storage.isReady() || storage.bytesAvailable() >= bytes)
        return {};
    const QLocale locale;
    return fail(ErrorCode::CannotWrite,
                Text::tr("There is not enough room in %1: %2 are needed, %3 are free. Nothing was changed; make room, or choose "
                         "another folder.")
                    .arg(folder, locale.formattedDataSize(bytes), locale.formattedDataSize(storage.bytesAvailable())));
}

} // namespace lectern
