// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"

#include "core/library/integrity.h"
#include "core/library/librarylock.h"
#include "core/library/libraryprivate.h"
#include "core/library/reanchor.h"
#include "core/store/files.h"
#include "core/store/metadatajson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// What was removed in an earlier session is past being brought back.
Result<void> purgeRemoved(Database &library)
{
    return transact(library, [&] { return SourceStore(library).purge(); });
}

/// Texts that many documents have alike, each kept once.
class SharedTexts
{
public:
    void share(SourceSummary &summary)
    {
        for (QString *text : {&summary.encoding, &summary.meta.site, &summary.meta.language})
            *text = *m_texts.insert(*text);
    }

private:
    QSet<QString> m_texts;
};

Result<std::unique_ptr<LibraryPrivate>> openForReading(const QString &file)
{
    auto first = openBeside(file);
    auto second = first ? openBeside(file) : std::unexpected(first.error());
    if (!second)
        return std::unexpected(second.error());
    return std::make_unique<LibraryPrivate>(file, first->id, nullptr, std::move(first->library), std::move(second->library),
                                            std::move(first->index), std::move(second->index));
}

} // namespace

int ImportReport::failed() const
{
    return int(std::ranges::count(lines, ImportOutcome::Failed, &ImportLine::outcome));
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, Mode mode)
{
    const QString file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (mode == Mode::OpenExisting && !QFileInfo(file).isFile())
        return fail(ErrorCode::NotFound, Text::tr("There is no library %1.").arg(file));
    if (mode == Mode::ReadBeside)
        return openForReading(file).transform(
            [](std::unique_ptr<LibraryPrivate> read) { return std::unique_ptr<Library>(new Library(std::move(read))); });
    auto lock = takeLibraryLock(file);
    if (!lock)
        return std::unexpected(lock.error());
    if (isEmptied(file))
        return std::unexpected(emptied(file));
    auto library = openLibraryFile(file, mode == Mode::CreateOrOpen);
    if (!library)
        return std::unexpected(library.error());
    if (const auto done = purgeRemoved(*library); !done)
        return std::unexpected(done.error());
    const auto id = libraryId(*library);
    if (!id)
        return std::unexpected(id.error());
    auto index = openIndexFile(indexPath(file), *id);
    auto libraryReader = openReader(file);
    auto indexReader = openReader(indexPath(file));
    if (!index || !libraryReader || !indexReader)
        return std::unexpected(!index ? index.error() : !libraryReader ? libraryReader.error() : indexReader.error());
    return std::unique_ptr<Library>(
        new Library(std::make_unique<LibraryPrivate>(file, *id, std::move(*lock), std::move(*library), std::move(*libraryReader),
                                                     std::move(*index), std::move(*indexReader))));
}

Library::Library(std::unique_ptr<LibraryPrivate> priv)
    : d(std::move(priv))
{
}

Library::~Library() = default;

QString Library::path() const
{
    return d->path;
}

QString Library::id() const
{
    return d->id;
}

Result<void> Library::check() const
{
    return d->libraryReader.use([](Database &database) { return checkIntegrity(database); });
}

Result<void> Library::removeSource(SourceId id)
{
    d->forget(id);
    const auto done = d->author([&](Database &database) { return SourceStore(database).setRemoved(id, true); });
    d->forgetDecisions();
    return done;
}

Result<void> Library::restoreSource(SourceId id)
{
    const auto done = d->author([&](Database &database) { return SourceStore(database).setRemoved(id, false); });
    d->forgetDecisions();
    return done;
}

Result<void> Library::setMetadata(SourceId id, const Metadata &meta)
{
    const auto stored = d->find(id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto derived = d->noting(d->indexReader.use([&](Database &database) { return DerivedStore(database).find(id); }));
    const bool known = derived && *derived && (*derived)->textSha256 == stored->summary.textSha256;
    const QString corrections = lectern::corrections(metadataFromJson(known ? (*derived)->meta : stored->meta), meta);
    return d->author([&](Database &database) { return SourceStore(database).setCorrections(id, corrections); }).and_then([&] {
        return d->rederive(id);
    });
}

Result<void> Library::setEncoding(SourceId id, const QString &encoding)
{
    const auto stored = d->find(id);
    const auto bytes = originalBytes(id);
    if (!stored || !bytes)
        return std::unexpected(stored ? bytes.error() : stored.error());
    const QString &file = stored->summary.path;
    auto parsed = parseDocument(*bytes, QFileInfo(file).fileName(), encoding);
    if (!parsed)
        return std::unexpected(parsed.error());
    const PackedSource packed = packSource(file, *bytes, *parsed, encoding);
    return d
        ->author([&](Database &database) {
            return SourceStore(database).update(id, packed).and_then([&] { return reanchor(database, id, parsed->source); });
        })
        .and_then([&](const Reanchored &) {
            d->forgetDecisions();
            return d->rederive(id);
        });
}

Result<SourceProperties> Library::properties(SourceId id) const
{
    const auto stored = d->find(id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto derived = d->noting(d->indexReader.use([&](Database &database) { return DerivedStore(database).find(id); }));
    const bool known = derived && *derived && (*derived)->textSha256 == stored->summary.textSha256;
    const Metadata own = metadataFromJson(known ? (*derived)->meta : stored->meta);
    return SourceProperties{own, corrected(own, stored->corrections), stored->summary.encoding, stored->chosenEncoding};
}

Result<std::vector<SourceSummary>> Library::sources() const
{
    auto stored = d->libraryReader.use([](Database &database) { return SourceStore(database).all(); });
    if (!stored)
        return std::unexpected(stored.error());
    // A damaged index costs the counts, not the list.
    const auto derived = d->noting(d->indexReader.use([](Database &database) {
                              return DerivedStore(database).counts();
                          })).value_or(std::vector<std::pair<SourceId, DerivedSummary>>());
    std::vector<SourceSummary> summaries;
    summaries.reserve(stored->size());
    SharedTexts texts;
    auto next = derived.begin(); // both by id
    for (const StoredSource &source : *stored) {
        while (next != derived.end() && next->first < source.summary.id)
            ++next;
        const bool known = next != derived.end() && next->first == source.summary.id;
        summaries.push_back(LibraryPrivate::merged(source, known ? &next->second : nullptr));
        texts.share(summaries.back());
    }
    return summaries;
}

namespace
{

/// A document read and extracted anew. An index that cannot be written leaves it behind, which documentsBehind() shows; the reader has it all the same.
Result<LibraryPrivate::Indexed> deriveNow(LibraryPrivate &d, const StoredSource &source)
{
    auto derived = d.derive(source);
    if (!derived)
        return std::unexpected(derived.error());
    LibraryPrivate::Indexed indexed{derived->rows.summary, derived->parsed, derived->extraction};
    std::vector<std::pair<SourceId, DerivedDocument>> one;
    one.emplace_back(source.summary.id, std::move(*derived));
    std::ignore = d.putDerived(std::move(one));
    return indexed;
}

} // namespace

Result<std::shared_ptr<const OpenDocument>> Library::document(SourceId id) const
{
    if (auto document = d->remembered(id))
        return document;
    const int generation = d->generation();
    const auto stored = d->find(id);
    if (!stored)
        return std::unexpected(stored.error());
    const auto log = d->decisions();
    if (!log)
        return std::unexpected(log.error());
    auto indexed = d->readIndexed(*stored);
    if (!indexed) {
        auto derived = deriveNow(*d, *stored);
        if (!derived)
            return std::unexpected(derived.error());
        indexed = std::move(*derived);
    }
    auto shared = std::make_shared<const OpenDocument>(d->decide(*stored, std::move(*indexed), **log));
    d->remember(shared, generation);
    return shared;
}

Result<QByteArray> Library::originalBytes(SourceId id) const
{
    return d->libraryReader.use([&](Database &database) { return SourceStore(database).original(id); });
}

Result<FoundPassage> Library::findPassage(const QByteArray &textSha256, Span codePoints) const
{
    const auto id = sourceByHash(textSha256);
    if (!id)
        return fail(ErrorCode::NotFound, Text::tr("The library has no document with this passage."));
    return d->libraryReader.use([&](Database &database) -> Result<FoundPassage> {
        const SourceStore sources(database);
        const auto then = sources.version(*id, textSha256);
        const auto now = sources.text(*id);
        if (!then || !now)
            return std::unexpected(then ? now.error() : then.error());
        const Anchor anchor = makeAnchor(*then, textSha256, CodePointMap(*then).toUtf16(codePoints));
        return FoundPassage{*id, placeAnchor(anchor, now->text, now->textSha256)};
    });
}

std::optional<SourceId> Library::sourceByHash(const QByteArray &textSha256) const
{
    return d->libraryReader.use([&](Database &database) { return SourceStore(database).byText(textSha256); })
        .value_or(std::nullopt);
}

} // namespace lectern
