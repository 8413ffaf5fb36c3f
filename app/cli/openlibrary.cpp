// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openlibrary.h"

#include "app/cli/commands.h"

#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

bool answersTo(const SourceSummary &source, const QString &name)
{
    const QByteArray hash = name.toLatin1();
    return QString::number(source.id.value) == name || source.path == QFileInfo(name).absoluteFilePath()
        || source.meta.title == name
        || (hash.size() >= 8 && (source.sha256.startsWith(hash) || source.textSha256.startsWith(hash)));
}

/// Another program has it, or it lies where nothing may be written.
bool canBeReadBeside(const Error &error, const QString &path)
{
    return error.code == ErrorCode::Locked
        || (error.code == ErrorCode::CannotWrite && !QFileInfo(QFileInfo(path).path()).isWritable());
}

std::expected<std::unique_ptr<Library>, int> openBeside(const QString &command, const QString &path, Freshness freshness)
{
    auto library = Library::open(path, Library::Mode::ReadBeside);
    if (!library)
        return std::unexpected(failed(command, library.error()));
    const int behind = freshness == Freshness::UpToDate ? (*library)->documentsBehind() : 0;
    if (behind != 0)
        writeLine(
            stderr,
            u"lectern-cli %1: %2 documents are still being read by the program that has the library open"_s.arg(command).arg(
                behind));
    return std::move(*library);
}

} // namespace

int failed(const QString &command, const Error &error)
{
    writeLine(stderr, u"lectern-cli %1: %2"_s.arg(command, error.message));
    const bool isWrongUse =
        error.code == ErrorCode::NotFound || error.code == ErrorCode::BadFormat || error.code == ErrorCode::BadArgument;
    return isWrongUse ? WrongUse : SomeFailed;
}

Progress terminalProgress()
{
    if (!isatty(STDERR_FILENO))
        return {};
    return {{}, [](qint64 done, qint64 total, const QString &what) {
                const QString line = u"%1/%2 %3"_s.arg(QString::number(done), QString::number(total), QFileInfo(what).fileName());
                std::fputs(("\r\033[K" + (done < total ? line.toUtf8() : QByteArray())).constData(), stderr);
            }};
}

std::expected<std::unique_ptr<Library>, int> openLibrary(const QString &command, const QString &path, Library::Mode mode,
                                                         Freshness freshness)
{
    auto library = Library::open(path, mode);
    if (!library && mode == Library::Mode::OpenExisting && canBeReadBeside(library.error(), path))
        return openBeside(command, path, freshness);
    if (!library)
        return std::unexpected(failed(command, library.error()));
    if (freshness == Freshness::UpToDate && (*library)->documentsBehind() != 0)
        if (const auto done = (*library)->refreshIndex(terminalProgress()); !done)
            return std::unexpected(failed(command, done.error()));
    return std::move(*library);
}

Result<SourceSummary> findSource(const Library &library, const QString &name)
{
    const auto sources = library.sources();
    if (!sources)
        return std::unexpected(sources.error());
    std::vector<SourceSummary> found;
    std::ranges::copy_if(*sources, std::back_inserter(found),
                         [&](const SourceSummary &source) { return answersTo(source, name); });
    if (found.empty())
        return fail(ErrorCode::NotFound, u"no document of the library is “%1”"_s.arg(name));
    if (found.size() > 1)
        return fail(ErrorCode::BadArgument,
                    u"“%1” is the name of %2 documents; take the number that list prints"_s.arg(name).arg(found.size()));
    return found.front();
}

} // namespace lectern::cli
