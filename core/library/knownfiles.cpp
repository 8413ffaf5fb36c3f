// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/knownfiles.h"

#include <QFile>

#include <chrono>

#include <sys/stat.h>

namespace lectern
{

namespace
{

/// Coarser than the clock of any file system in use (FAT counts in two seconds).
constexpr qint64 settled = 2'000'000'000;

template<typename Map, typename Key, typename Value>
void erasePair(Map &map, const Key &key, const Value &value)
{
    const auto [first, last] = map.equal_range(key);
    for (auto at = first; at != last; ++at) {
        if (at->second == value) {
            map.erase(at);
            return;
        }
    }
}

} // namespace

FileStamp stampOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    const qint64 modified = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const bool isSettled = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - modified > settled;
    return {isSettled ? qint64(status.st_size) : -1, modified, qint64(status.st_ino)};
}

KnownFiles::KnownFiles(std::vector<KnownSource> sources, std::vector<FilePlace> places)
{
    for (KnownSource &source : sources)
        put(source);
    for (FilePlace &place : places)
        put(place);
}

const KnownSource *KnownFiles::source(SourceId id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? nullptr : &found->second;
}

const FilePlace *KnownFiles::place(const QString &path) const
{
    const auto found = m_places.find(path);
    return found == m_places.end() ? nullptr : &found->second;
}

QStringList KnownFiles::placesOf(SourceId id) const
{
    QStringList paths;
    const auto [first, last] = m_bySource.equal_range(id);
    for (auto at = first; at != last; ++at)
        paths.push_back(at->second);
    paths.sort();
    return paths;
}

SourceId KnownFiles::unread(const QString &path, const FileStamp &stamp) const
{
    const FilePlace *known = place(path);
    if (!known || !stamp.isKnown() || known->stamp != stamp)
        return {};
    const KnownSource *document = source(known->source);
    return document && !document->removed && document->sha256 == known->sha256 ? known->source : SourceId();
}

FileDecision KnownFiles::decide(const QString &path, const QByteArray &sha256) const
{
    const FilePlace *known = place(path);
    const KnownSource *document = known ? source(known->source) : nullptr;
    if (!document)
        return decideByBytes(sha256);
    if (!document->removed && document->sha256 == sha256)
        return {FileFate::Unchanged, document->id, {}};
    // The document goes with its own place; another place that is not like it any more is a document of its own.
    if (document->removed || document->path == path || m_bySource.count(document->id) == 1)
        return {FileFate::Changed, document->id, {}};
    return decideByBytes(sha256);
}

FileDecision KnownFiles::decideByBytes(const QByteArray &sha256) const
{
    FileDecision decision;
    const auto [first, last] = m_byBytes.equal_range(sha256);
    for (auto same = first; same != last; ++same) {
        const KnownSource *document = source(same->second);
        if (document->removed)
            continue;
        for (const QString &place : placesOf(document->id))
            if (!QFile::exists(place))
                return {FileFate::Moved, document->id, place};
        if (!decision.source)
            decision = {FileFate::SameText, document->id, {}};
    }
    return decision;
}

void KnownFiles::put(const FilePlace &place)
{
    removePlace(place.path);
    m_bySource.emplace(place.source, place.path);
    m_places.emplace(place.path, place);
}

void KnownFiles::removePlace(const QString &path)
{
    const auto known = m_places.find(path);
    if (known == m_places.end())
        return;
    erasePair(m_bySource, known->second.source, path);
    m_places.erase(known);
}

void KnownFiles::put(const KnownSource &source)
{
    if (const auto known = m_sources.find(source.id); known != m_sources.end()) {
        erasePair(m_byBytes, known->second.sha256, source.id);
        m_sources.erase(known);
    }
    m_sources.emplace(source.id, source);
    m_byBytes.emplace(source.sha256, source.id);
}

} // namespace lectern
