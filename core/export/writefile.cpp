// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/writefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The files that SQLite and the lock keep beside a library, and SQLite's own mark (file format, section 1.3), which no link hides.
bool belongsToLibrary(const QString &path)
{
    constexpr std::array endings{".lectern"_L1, ".lectern-index"_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, ".lectern-lock"_L1};
    const QString real = QFileInfo(path).canonicalFilePath();
    if (std::ranges::any_of(endings, [&](QLatin1StringView ending) { return real.endsWith(ending); }))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(16) == QByteArray("SQLite format 3\0", 16);
}

Error cannotWrite(const QString &path, const QFileDevice &file)
{
    return {ErrorCode::CannotWrite, Export::tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

} // namespace

Result<void> writeExport(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
            return {};
        return std::unexpected(cannotWrite(path, file));
    }
    if (target.exists() && belongsToLibrary(path))
        return fail(ErrorCode::BadArgument,
                    Export::tr("%1 holds a library; nothing was written. Choose another name.").arg(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(cannotWrite(path, file));
}

Result<void> writeCsvExport(const QString &path, const QString &csv)
{
    return writeExport(path, "\xEF\xBB\xBF" + csv.toUtf8());
}

} // namespace lectern
