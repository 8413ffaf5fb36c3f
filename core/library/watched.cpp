// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/watched.h"

#include "core/library/knownfiles.h"
#include "core/library/libraryprivate.h"
#include "core/library/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace lectern
{

namespace
{

/// What the library file says, read at one go.
struct KnownPlaces {
    KnownFiles files;
    std::vector<FilePlace> places;
    QSet<QString> leftOut;
};

Result<KnownPlaces> readKnown(LibraryPrivate &d)
{
    return d.libraryReader.use([](Database &database) -> Result<KnownPlaces> {
        auto sources = SourceStore(database).known();
        auto places = PlaceStore(database).all();
        const auto leftOut = PlaceStore(database).leftOut();
        if (!sources || !places || !leftOut)
            return std::unexpected(!sources ? sources.error() : !places ? places.error() : leftOut.error());
        return KnownPlaces{KnownFiles(std::move(*sources), *places), std::move(*places), {leftOut->begin(), leftOut->end()}};
    });
}

bool isWithin(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&](const QString &folder) {
        return path.startsWith(folder) && (folder.endsWith(u'/') || path.size() == folder.size() || path[folder.size()] == u'/');
    });
}

QString clean(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; what was done is kept.")};
}

/// Documents that lost a file in one of the folders and have no other.
void findMissing(WatchFindings &findings, const KnownPlaces &known, const QStringList &folders)
{
    QSet<qint64> seen;
    for (const FilePlace &place : known.places) {
        const KnownSource *source = known.files.source(place.source);
        if (!source || source->removed || !isWithin(place.path, folders) || QFileInfo::exists(place.path))
            continue;
        const QStringList places = known.files.placesOf(place.source);
        if (std::ranges::any_of(places, [](const QString &path) { return QFileInfo::exists(path); }))
            continue;
        findings.missingFiles.push_back(place.path);
        if (!seen.contains(place.source.value))
            findings.missing.push_back(place.source);
        seen.insert(place.source.value);
    }
}

} // namespace

Result<QStringList> watchedFolders(const Library &library)
{
    return LibraryPrivate::of(library).libraryReader.use([](Database &database) { return PlaceStore(database).watched(); });
}

Result<void> watchFolder(Library &library, const QString &folder)
{
    return LibraryPrivate::of(library).author([&](Database &database) { return PlaceStore(database).watch(clean(folder)); });
}

Result<void> unwatchFolder(Library &library, const QString &folder)
{
    return LibraryPrivate::of(library).author([&](Database &database) { return PlaceStore(database).unwatch(clean(folder)); });
}

Result<WatchFindings> scanWatched(const Library &library, const Progress &progress)
{
    const auto folders = watchedFolders(library);
    const auto known = folders ? readKnown(LibraryPrivate::of(library)) : std::unexpected(folders.error());
    if (!known)
        return std::unexpected(known.error());
    WatchFindings findings;
    QStringList there;
    for (const QString &folder : *folders)
        (QFileInfo(folder).isDir() ? there : findings.unreachable).push_back(folder);
    for (const QString &file : filesToImport(there)) {
        if (progress.cancelled())
            return std::unexpected(cancelled());
        const FilePlace *place = known->files.place(file);
        const KnownSource *source = place ? known->files.source(place->source) : nullptr;
        if (known->leftOut.contains(file) || (source && source->removed))
            continue;
        const FileStamp stamp = stampOf(file);
        // A file that fails to be read is not known, and would be tried each time; only import itself can tell.
        if (!known->files.unread(file, stamp))
            findings.toImport.push_back(file);
    }
    findMissing(findings, *known, there);
    return findings;
}

std::pair<QStringList, bool> withSubfolders(const QStringList &folders, qsizetype most)
{
    QStringList all;
    for (const QString &folder : folders) {
        if (!QFileInfo(folder).isDir())
            continue;
        if (all.size() == most)
            return {all, false};
        all.push_back(folder);
        for (QDirIterator each(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
             each.hasNext();) {
            if (all.size() == most)
                return {all, false};
            all.push_back(each.next());
        }
    }
    return {all, true};
}

} // namespace lectern
