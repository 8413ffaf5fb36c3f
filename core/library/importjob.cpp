// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importjob.h"

#include "core/library/libraryprivate.h"
#include "core/library/orderedpool.h"
#include "core/library/reanchor.h"
#include "core/store/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace lectern
{

namespace
{

/// The index is written after this many documents, or this much text.
constexpr size_t batchSize = 64;
constexpr qsizetype batchLength = 4'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Reading takes some twenty times a file's size of memory; the largest article met had 2.7 MB.
constexpr qint64 largestFile = 100'000'000;

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no such file or folder."));
    if (!info.isFile()) // a pipe or a device would never end
        return fail(ErrorCode::CannotRead, Text::tr("This is not a file."));
    if (info.size() > largestFile)
        return fail(ErrorCode::CannotRead,
                    Text::tr("The file is too large to be an article: %1 MB.").arg(info.size() / 1'000'000));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, Text::tr("The file cannot be read: %1").arg(file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, Text::tr("The file cannot be read: %1").arg(file.errorString()));
    return bytes;
}

} // namespace

ImportJob::ImportJob(LibraryPrivate &library)
    : m_library(library)
{
}

Result<ImportReport> ImportJob::run(const QStringList &files, const Progress &progress)
{
    if (const auto known = readKnown(); !known)
        return std::unexpected(known.error());
    ImportReport report;
    inOrder(
        size_t(files.size()), [&](size_t i) { return progress.cancelled() ? Prepared() : prepare(files[qsizetype(i)]); },
        [&](size_t i, Prepared prepared) {
            report.cancelled = progress.cancelled();
            if (report.cancelled)
                return false;
            progress.report(qint64(i), files.size(), files[qsizetype(i)]);
            report.lines.push_back(take(std::move(prepared)));
            return true;
        });
    flush();
    progress.report(qint64(report.lines.size()), files.size());
    return m_library.sync().transform([&] { return std::move(report); });
}

Result<void> ImportJob::readKnown()
{
    return m_library.libraryReader.use([](Database &database) { return SourceStore(database).known(); })
        .transform([this](const std::vector<KnownSource> &sources) {
            for (const KnownSource &source : sources) {
                m_byPath.insert_or_assign(source.path, source);
                if (!source.removed)
                    m_byBytes.emplace(source.sha256, source);
            }
        });
}

SourceId ImportJob::movedFrom(const QByteArray &sha256) const
{
    const auto [first, last] = m_byBytes.equal_range(sha256);
    for (auto same = first; same != last; ++same)
        if (!QFile::exists(same->second.path))
            return same->second.id;
    return {};
}

ImportJob::Prepared ImportJob::prepare(const QString &file, bool mayHaveMoved) const
{
    Prepared prepared;
    prepared.line.path = file;
    const auto bytes = readFile(file);
    if (!bytes) {
        prepared.line.messages = {bytes.error().message};
        return prepared;
    }
    prepared.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    const auto found = m_byPath.find(file);
    const KnownSource *known = found == m_byPath.end() ? nullptr : &found->second;
    prepared.known = known ? known->id : SourceId();
    if (known && !known->removed && known->sha256 == prepared.sha256) {
        prepared.line.outcome = ImportOutcome::Unchanged;
        prepared.line.source = known->id;
        return prepared;
    }
    if (!known && mayHaveMoved)
        prepared.moved = movedFrom(prepared.sha256);
    if (!prepared.moved)
        parse(prepared, *bytes, known);
    return prepared;
}

void ImportJob::parse(Prepared &prepared, const QByteArray &bytes, const KnownSource *known) const
{
    const QString &file = prepared.line.path;
    const QString encoding = known ? known->chosenEncoding : QString();
    auto parsed = parseDocument(bytes, QFileInfo(file).fileName(), encoding);
    if (!parsed) {
        prepared.line.messages = {parsed.error().message};
        return;
    }
    prepared.line.encoding = parsed->source.encoding;
    for (const ImportWarning &warning : parsed->warnings)
        prepared.line.messages.push_back(warning.message);
    prepared.packed = packSource(file, bytes, *parsed, encoding);
    prepared.derived = deriveDocument(std::move(*parsed), known ? known->corrections : QString(), m_library.dictionary());
    prepared.write = true;
}

ImportLine ImportJob::take(Prepared prepared)
{
    // Two new files may be copies of one that is gone: the first of them is where it went.
    if (prepared.moved && !m_claimed.insert(prepared.moved).second)
        prepared = prepare(prepared.line.path, false);
    if (prepared.moved) {
        const SourceId id = prepared.moved;
        prepared.line.outcome = ImportOutcome::Unchanged;
        prepared.line.source = id;
        prepared.line.messages = {Text::tr("The file has moved; its document now follows it.")};
        const auto done =
            m_library.author([&](Database &database) { return SourceStore(database).setPath(id, prepared.line.path); });
        if (!done)
            prepared.line = {prepared.line.path, ImportOutcome::Failed, {}, {}, {done.error().message}};
        m_library.forget(id);
    }
    if (prepared.write) {
        if (const auto done = write(prepared); !done)
            prepared.line = {prepared.line.path, ImportOutcome::Failed, {}, {}, {done.error().message}};
    }
    return prepared.line;
}

Result<void> ImportJob::write(Prepared &prepared)
{
    ImportLine &line = prepared.line;
    const SourceText &text = prepared.derived.parsed.source;
    const auto id = m_library.authorLater([&](Database &database) -> Result<SourceId> {
        SourceStore sources(database);
        if (!prepared.known)
            return sources.insert(prepared.packed);
        return sources.update(prepared.known, prepared.packed)
            .and_then([&] { return reanchor(database, prepared.known, text); })
            .transform([&](const Reanchored &reanchored) {
                line.messages += toMessages(reanchored);
                return prepared.known;
            });
    });
    if (!id)
        return std::unexpected(id.error());
    line.source = *id;
    line.outcome = prepared.known ? ImportOutcome::Updated : ImportOutcome::Imported;
    m_library.forget(*id);
    if (prepared.known)
        m_library.forgetDecisions();
    m_batchLength += text.text.size();
    m_batch.emplace_back(*id, std::move(prepared.derived));
    if (m_batch.size() >= batchSize || m_batchLength >= batchLength)
        flush();
    return {};
}

void ImportJob::flush()
{
    // What the index could not take is left behind, which documentsBehind() shows; the documents themselves are kept.
    std::ignore = m_library.putDerived(std::exchange(m_batch, {}));
    m_batchLength = 0;
}

} // namespace lectern
