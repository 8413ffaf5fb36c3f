// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importjob.h"

#include "core/base/interruption.h"
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

/// The index is written after this many documents, or this many bytes of them in memory.
constexpr size_t batchSize = 128;
constexpr qsizetype batchWeight = 48'000'000;

/// Bytes of the files that are under way at once.
constexpr int64_t mostUnderWay = 16'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Reading and extracting takes up to 38 times a file's size of memory, and all of an import shall stay under a gigabyte; the largest article met had 2.7 MB.
constexpr qint64 largestFile = 25'000'000;

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

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
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
    std::vector<File> toRead = filesToRead(files, report);
    if (const auto followed = followFiles(toRead, progress); !followed)
        return std::unexpected(followed.error());
    report.cancelled = !readAll(toRead, report, progress);
    if (!report.cancelled && !m_again.isEmpty()) {
        m_before = m_now;
        ImportReport again;
        toRead = filesToRead(std::exchange(m_again, {}), again);
        report.cancelled = !readAll(toRead, again, progress);
        std::ranges::move(again.lines, std::back_inserter(report.lines));
    }
    flush();
    std::erase_if(report.lines, [](const ImportLine &line) { return line.path.isEmpty(); }); // not come to
    const auto followed = report.cancelled ? Result<void>() : followCopies(report);
    if (!followed)
        return std::unexpected(followed.error());
    return m_library.sync().transform([&] { return std::move(report); });
}

Result<void> ImportJob::readKnown()
{
    return m_library.libraryReader.use([this](Database &database) {
        return SourceStore(database).known().and_then([&](std::vector<KnownSource> sources) {
            return PlaceStore(database).all().transform([&](std::vector<FilePlace> places) {
                m_before.emplace(std::move(sources), std::move(places));
                m_now = m_before;
            });
        });
    });
}

Result<void> ImportJob::followFiles(const std::vector<File> &toRead, const Progress &progress)
{
    std::vector<FileToRead> files;
    for (const File &file : toRead)
        files.push_back({file.path, file.bytes});
    const std::vector<FileMove> moves = movesAmong(*m_before, files, [&](const QString &path) {
        const auto bytes = readFile(path);
        return bytes && !progress.cancelled() ? hashOf(*bytes) : QByteArray();
    });
    return progress.cancelled() ? Result<void>() : followMoves(moves);
}

Result<void> ImportJob::followCopies(const ImportReport &report)
{
    QStringList unchanged;
    for (const ImportLine &line : report.lines)
        if (line.outcome == ImportOutcome::Unchanged)
            unchanged.push_back(line.path);
    return followMoves(movesToCopies(*m_now, unchanged));
}

Result<void> ImportJob::followMoves(const std::vector<FileMove> &moves)
{
    if (moves.empty())
        return {};
    const auto placeOf = [this](const FileMove &move) { // a copy that is known keeps its stamp
        const FilePlace *known = m_now->place(move.to);
        const bool isCopy = known && known->source == move.document;
        return isCopy ? *known : FilePlace{move.to, move.document, m_now->source(move.document)->sha256, {}};
    };
    const auto done = m_library.authorLater([&](Database &database) -> Result<void> {
        PlaceStore places(database);
        for (const FileMove &move : moves) // all first: two documents may have changed places
            if (const auto removed = places.remove(move.from); !removed)
                return removed;
        for (const FileMove &move : moves) {
            const auto put =
                places.put(placeOf(move)).and_then([&] { return SourceStore(database).setPath(move.document, move.to); });
            if (!put)
                return put;
        }
        return {};
    });
    if (!done)
        return done;
    for (const FileMove &move : moves)
        m_now->removePlace(move.from);
    for (const FileMove &move : moves) {
        KnownSource document = *m_now->source(move.document);
        document.path = move.to;
        m_now->put(placeOf(move));
        m_now->put(document);
        m_library.forget(move.document);
        m_movedTo.insert(move.to);
    }
    m_before = m_now;
    return {};
}

std::vector<ImportJob::File> ImportJob::filesToRead(const QStringList &files, ImportReport &report) const
{
    std::vector<File> toRead;
    for (const QString &path : files) {
        const FileStamp stamp = stampOf(path);
        if (const SourceId source = m_before->unread(path, stamp))
            report.lines.push_back({path, ImportOutcome::Unchanged, source, {}, {}});
        else {
            toRead.push_back({path, stamp, QFileInfo(path).size(), report.lines.size()});
            report.lines.emplace_back();
        }
    }
    return toRead;
}

bool ImportJob::readAll(const std::vector<File> &files, ImportReport &report, const Progress &progress)
{
    qint64 done = 0, total = 0;
    for (const File &file : files)
        total += file.bytes;
    inOrder(
        files.size(), [&](size_t i) { return prepare(files[i], *m_before, progress.stop); },
        [&](size_t i, Prepared prepared) {
            progress.report(done, total, files[i].path);
            if (prepared.interrupted)
                return false;
            report.lines[files[i].line] = take(files[i], std::move(prepared));
            done += files[i].bytes;
            return !progress.cancelled() && !m_isFull;
        },
        PoolBounds{[&](size_t i) { return files[i].bytes; }, mostUnderWay});
    progress.report(done, total);
    return !progress.cancelled() && !m_isFull;
}

ImportJob::Prepared ImportJob::prepare(const File &file, const KnownFiles &known, const std::stop_token &stop) const
{
    Prepared prepared;
    prepared.line.path = file.path;
    prepared.interrupted = !runInterruptibly(stop, [&] {
        const auto bytes = readFile(file.path);
        if (!bytes) {
            prepared.line.messages = {bytes.error().message};
            return;
        }
        prepared.sha256 = hashOf(*bytes);
        prepared.decision = known.decide(file.path, prepared.sha256);
        if (prepared.decision.fate == FileFate::New || prepared.decision.fate == FileFate::Changed)
            parse(prepared, *bytes, known.source(prepared.decision.source));
    });
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
    PackedSource packed = packSource(file, bytes, *parsed, encoding);
    prepared.derived = deriveDocument(std::move(*parsed), known ? known->corrections : QString(), m_library.dictionary());
    prepared.packed = std::move(packed);
}

ImportLine ImportJob::take(const File &file, Prepared prepared)
{
    if (prepared.sha256.isNull())
        return std::move(prepared.line);
    // What this import has done meanwhile may change what is to be done with the file.
    const FileDecision decision = m_now->decide(file.path, prepared.sha256);
    const bool needsText = decision.fate == FileFate::New || decision.fate == FileFate::Changed;
    if (needsText && decision.source != prepared.decision.source)
        prepared = prepare(file, *m_now, {});
    prepared.decision = decision;
    if (needsText && !prepared.packed) // what it is cannot be read
        return std::move(prepared.line);
    if (const auto done = write(file, prepared); !done) {
        m_isFull = done.error().code == ErrorCode::CannotWrite; // so would all others be refused
        return {file.path, ImportOutcome::Failed, {}, {}, {done.error().message}};
    }
    return std::move(prepared.line);
}

Result<void> ImportJob::write(const File &file, Prepared &prepared)
{
    ImportLine &line = prepared.line;
    const FileDecision &decision = prepared.decision;
    if (decision.fate == FileFate::New || decision.fate == FileFate::Changed) {
        const auto id = writeText(file, prepared);
        if (!id)
            return std::unexpected(id.error());
        line.source = *id;
        line.outcome = decision.fate == FileFate::New ? ImportOutcome::Imported : ImportOutcome::Updated;
        m_library.forget(*id);
        if (decision.source)
            m_library.forgetDecisions();
        putIndex(*id, std::move(prepared.derived));
        return {};
    }
    line = {file.path, ImportOutcome::Unchanged, decision.source, {}, {}};
    if (m_movedTo.contains(file.path))
        line.messages = {Text::tr("The file has moved; its document now follows it.")};
    const FilePlace *known = m_now->place(file.path);
    if (known && known->source == decision.source && known->stamp == file.stamp)
        return {};
    const FilePlace place{file.path, decision.source, prepared.sha256, file.stamp};
    const KnownSource document = *m_now->source(decision.source);
    const auto done = m_library.authorLater([&](Database &database) -> Result<void> {
        PlaceStore places(database);
        if (decision.fate != FileFate::Moved)
            return places.put(place);
        return places.remove(decision.gone).and_then([&] { return places.put(place); }).and_then([&] {
            return document.path == decision.gone ? SourceStore(database).setPath(document.id, file.path) : Result<void>();
        });
    });
    if (done)
        follow(decision, place, line);
    return done;
}

void ImportJob::follow(const FileDecision &decision, const FilePlace &place, ImportLine &line)
{
    KnownSource document = *m_now->source(decision.source);
    m_now->put(place);
    if (decision.fate == FileFate::SameText) {
        line.messages = {Text::tr("The same file as %1; they are one document.").arg(document.path)};
    } else if (decision.fate == FileFate::Moved) {
        line.messages = {Text::tr("The file has moved; its document now follows it.")};
        m_now->removePlace(decision.gone);
        if (document.path == decision.gone)
            document.path = place.path;
        m_now->put(document);
        m_library.forget(document.id);
    }
}

Result<SourceId> ImportJob::writeText(const File &file, Prepared &prepared)
{
    const SourceId known = prepared.decision.source;
    QStringList left; // other places of the document, which has another text now
    for (const QString &path : m_now->placesOf(known))
        if (path != file.path && m_now->place(path)->sha256 != prepared.sha256)
            left.push_back(path);
    const auto id = m_library.authorLater([&](Database &database) -> Result<SourceId> {
        SourceStore sources(database);
        PlaceStore places(database);
        auto written =
            known ? sources.update(known, *prepared.packed).transform([&] { return known; }) : sources.insert(*prepared.packed);
        if (known && written) {
            const auto moved = reanchor(database, known, prepared.derived.parsed.source);
            if (!moved)
                return std::unexpected(moved.error());
            prepared.line.messages += toMessages(*moved);
        }
        for (const QString &path : left)
            if (const auto removed = places.remove(path); !removed)
                return std::unexpected(removed.error());
        return written.and_then([&](SourceId source) {
            return places.put({file.path, source, prepared.sha256, file.stamp}).transform([&] { return source; });
        });
    });
    if (!id)
        return id;
    const KnownSource *before = m_now->source(known);
    m_now->put(KnownSource{*id, file.path, prepared.sha256, prepared.packed->chosenEncoding,
                           before ? before->corrections : QString(), false});
    m_now->put(FilePlace{file.path, *id, prepared.sha256, file.stamp});
    for (const QString &path : left)
        m_now->removePlace(path);
    m_again += left;
    return id;
}

void ImportJob::putIndex(SourceId id, DerivedDocument derived)
{
    const auto log = m_library.decisions();
    const bool isDecided = log && (*log)->concerns(id);
    m_batchWeight += derived.rows.parsed.size() + derived.rows.extraction.size() + derived.parsed.source.text.size() * 2;
    if (isDecided) {
        m_batchWeight += derived.parsed.source.text.size() * 20; // its rows are needed as they are
    } else {
        derived.parsed = {};
        derived.extraction = {};
    }
    m_batch.emplace_back(id, std::move(derived));
    if (m_batch.size() >= batchSize || m_batchWeight >= batchWeight)
        flush();
}

void ImportJob::flush()
{
    // What the index could not take is left behind, which documentsBehind() shows; the documents themselves are kept.
    std::ignore = m_library.putDerived(std::exchange(m_batch, {}));
    m_batchWeight = 0;
}

} // namespace lectern
