// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/movedfiles.h"

#include <QFile>

#include <map>
#include <set>

namespace lectern
{

namespace
{

/// A document whose own file an import is to read.
struct Suspect {
    const KnownSource *document;
    qint64 bytes; ///< of its file when it was last read; −1: not known
};

std::vector<Suspect> suspects(const KnownFiles &known, const std::vector<FileToRead> &files)
{
    std::vector<Suspect> found;
    for (const FileToRead &file : files) {
        const FilePlace *place = known.place(file.path);
        const KnownSource *document = place ? known.source(place->source) : nullptr;
        if (document && !document->removed && document->path == file.path && place->sha256 == document->sha256)
            found.push_back({document, place->stamp.bytes});
    }
    return found;
}

} // namespace

std::vector<FileMove> movesAmong(const KnownFiles &known, const std::vector<FileToRead> &files,
                                 const std::function<QByteArray(const QString &)> &hash)
{
    const std::vector<Suspect> documents = suspects(known, files);
    if (documents.empty() || files.size() < 2)
        return {};
    std::set<qint64> sizes;
    for (const Suspect &suspect : documents)
        sizes.insert(suspect.bytes);
    std::multimap<QByteArray, QString> now; // where bytes stand that may be a document's
    for (const FileToRead &file : files)
        if (sizes.contains(-1) || sizes.contains(file.bytes))
            if (const QByteArray sha256 = hash(file.path); !sha256.isEmpty())
                now.emplace(sha256, file.path);
    std::vector<FileMove> moves;
    for (const Suspect &suspect : documents) {
        const auto [first, last] = now.equal_range(suspect.document->sha256);
        const auto isOwn = [&](const auto &at) { return at.second == suspect.document->path; };
        if (first != last && std::none_of(first, last, isOwn))
            moves.push_back({suspect.document->id, suspect.document->path, first->second});
    }
    return moves;
}

std::vector<FileMove> movesToCopies(const KnownFiles &known, const QStringList &unchanged)
{
    std::vector<FileMove> moves;
    std::set<SourceId> moved;
    for (const QString &path : unchanged) {
        const KnownSource *document = known.source(known.place(path)->source);
        if (document->path != path && !QFile::exists(document->path) && moved.insert(document->id).second)
            moves.push_back({document->id, document->path, path});
    }
    return moves;
}

} // namespace lectern
