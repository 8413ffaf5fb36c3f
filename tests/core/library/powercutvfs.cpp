// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powercutvfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace lectern
{

namespace
{

sqlite3_vfs *s_real = nullptr;
QString s_folder;

/// Our part of a file; SQLite's own follows it in the same block of memory.
struct ShimFile {
    sqlite3_file base;
    QString path;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShimFile *>(file) + 1);
}

void keep(const QString &path)
{
    const QString safe = s_folder + u'/' + QFileInfo(path).fileName();
    QFile::remove(safe);
    QFile::copy(path, safe);
}

int close(sqlite3_file *file)
{
    const int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    reinterpret_cast<ShimFile *>(file)->path.~QString();
    return code;
}

int sync(sqlite3_file *file, int flags)
{
    const int code = real(file)->pMethods->xSync(real(file), flags);
    keep(reinterpret_cast<ShimFile *>(file)->path);
    return code;
}

/// A method that does what the real file does.
template<auto Method>
struct Forward;
template<typename... Args, int (*sqlite3_io_methods::*Method)(sqlite3_file *, Args...)>
struct Forward<Method> {
    static int call(sqlite3_file *file, Args... args) { return (real(file)->pMethods->*Method)(real(file), args...); }
};

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

using M = sqlite3_io_methods;
const sqlite3_io_methods methods{2,
                                 close,
                                 Forward<&M::xRead>::call,
                                 Forward<&M::xWrite>::call,
                                 Forward<&M::xTruncate>::call,
                                 sync,
                                 Forward<&M::xFileSize>::call,
                                 Forward<&M::xLock>::call,
                                 Forward<&M::xUnlock>::call,
                                 Forward<&M::xCheckReservedLock>::call,
                                 Forward<&M::xFileControl>::call,
                                 Forward<&M::xSectorSize>::call,
                                 Forward<&M::xDeviceCharacteristics>::call,
                                 Forward<&M::xShmMap>::call,
                                 Forward<&M::xShmLock>::call,
                                 shmBarrier,
                                 Forward<&M::xShmUnmap>::call,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    new (file) ShimFile{{&methods}, QFile::decodeName(name ? name : "")};
    const int code = s_real->xOpen(s_real, name, real(file), flags, outFlags);
    if (code != SQLITE_OK)
        file->pMethods = nullptr;
    return code;
}

} // namespace

void installPowerCutVfs(const QString &folder)
{
    s_folder = folder;
    if (s_real)
        return;
    s_real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *s_real;
    shim.zName = "powercut";
    shim.szOsFile = int(sizeof(ShimFile)) + s_real->szOsFile;
    shim.pNext = nullptr;
    shim.xOpen = open;
    sqlite3_vfs_register(&shim, 1);
}

} // namespace lectern
