// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityprofile.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/library/ledger.h"
#include "core/extract/userdictionary.h"
#include "core/notes/annotation.h"
#include "core/notes/decision.h"
#include "core/search/searchresult.h"
#include "core/store/document.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lectern
{

enum class ImportOutcome { Imported, Updated, Unchanged, Failed };

struct ImportLine {
    QString path;
    ImportOutcome outcome = ImportOutcome::Failed;
    SourceId source;       ///< none when Failed
    QString encoding;
    QStringList messages;  ///< translated: warnings, or the error
};

struct ImportReport {
    std::vector<ImportLine> lines; ///< in the order of the paths, folders sorted by name
    bool cancelled = false;        ///< what was done before is kept
    [[nodiscard]] int failed() const;
};

/// A passage that a link names, where it stands in the present text.
struct FoundPassage {
    SourceId source;
    PlacedAnchor place; ///< Exact if the link was made on the present text; Lost if the passage is not there any more
};

/// A decision whose passage is not in its document's text any more, or not without doubt.
struct LostDecision {
    Decision decision;
    PlacedAnchor place; ///< Doubtful: perhaps here; Lost: nowhere
};

/// What a document says of itself, and what a person makes of that.
struct SourceProperties {
    Metadata own;     ///< the document's
    Metadata meta;    ///< with the person's corrections
    QString encoding; ///< it is read with
    QString chosenEncoding; ///< that a person asked for; empty: guessed
    bool operator==(const SourceProperties &) const = default;
};

/// Where the reader was in a document.
struct ReadingPlace {
    SourceId source;
    qsizetype position = 0; ///< source offset of the first visible line
    qsizetype caret = 0;
    bool operator==(const ReadingPlace &) const = default;
};

/// A library on disk: NAME.lectern (what people made, and the sources) and NAME.lectern-index (what a machine made;
/// rebuilt whenever it is missing, damaged or of another version). The facade that ui and command line use.
///
/// Thread-safe: any method may be called from any thread; writers wait for each other. Nothing here knows a thread pool but import(), which uses all cores.
/// Errors: CannotRead, CannotWrite, Locked, TooNew, Damaged, Cancelled, NotFound.
class Library
{
public:
    enum class Mode {
        OpenExisting,
        CreateOrOpen,
        ReadBeside ///< takes no lock and writes nothing: for reading while another process has it open. What writes fails with CannotWrite.
    };

    /// Opens a library and takes its lock: a second opening (by any process) fails with Locked and names the holder.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path, Mode mode = Mode::CreateOrOpen);
    ~Library();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString id() const; ///< a UUID made with the library; part of lectern:// links

    /// SQLite's full check of the library file. Error: Damaged, with what is wrong.
    [[nodiscard]] Result<void> check() const;

    /// Imports files and folders (recursively: .md .markdown .txt .text and files without a suffix; hidden ones skipped).
    /// Each document is one transaction; cancelling keeps what was done.
    [[nodiscard]] Result<ImportReport> import(const QStringList &paths, const Progress &progress = {});
    [[nodiscard]] Result<void>
    removeSource(SourceId id); ///< with its annotations and decisions; restoreSource() brings both back in this session
    [[nodiscard]] Result<void> restoreSource(SourceId id);
    /// Corrects what a document says of itself; kept as the person's own, survives a new import and a new run.
    /// Extracts the document anew (dates and names may read differently), so not for the GUI thread; nor is setEncoding().
    [[nodiscard]] Result<void> setMetadata(SourceId id, const Metadata &meta);
    /// Decodes the original bytes again with another encoding; empty: the one that is guessed.
    [[nodiscard]] Result<void> setEncoding(SourceId id, const QString &encoding);

    [[nodiscard]] Result<SourceProperties> properties(SourceId id) const;

    [[nodiscard]] Result<std::vector<SourceSummary>> sources() const; ///< in order of import
    [[nodiscard]] Result<std::shared_ptr<const OpenDocument>>
    document(SourceId id) const; ///< extracted anew if the index is behind
    [[nodiscard]] Result<QByteArray> originalBytes(SourceId id) const;
    /// The document whose text this is or, failing that, once was.
    [[nodiscard]] std::optional<SourceId> sourceByHash(const QByteArray &textSha256) const;
    /// The passage of a lectern:// link (core/export/markdown.h), also of one made on a former version of the text, which is kept. Error: NotFound.
    [[nodiscard]] Result<FoundPassage> findPassage(const QByteArray &textSha256, Span codePoints) const;

    [[nodiscard]] Result<std::vector<Annotation>>
    annotations(std::optional<SourceId> source = {}) const; ///< reading order, source by source
    [[nodiscard]] Result<Annotation>
    addAnnotation(Annotation annotation); ///< returns it with id and times; a given id is kept (redo)
    [[nodiscard]] Result<void> updateAnnotation(const Annotation &annotation);
    [[nodiscard]] Result<void> removeAnnotation(AnnotationId id);

    /// The log of what a person decided on extractions, in its order: all of it, or what concerns one document (also by its site, and for the library).
    [[nodiscard]] Result<std::vector<Decision>> decisions(std::optional<SourceId> source = {}) const;
    /// One action, all or none. Returns them with ids and times; given ids are kept (redo). document() returns decided rows from then on.
    [[nodiscard]] Result<std::vector<Decision>> addDecisions(std::vector<Decision> decisions);
    /// Takes entries out of the log (undo); those that are not there any more count as taken out.
    [[nodiscard]] Result<void> removeDecisions(const std::vector<DecisionId> &decisions);
    /// Both in one action: first out, then in.
    [[nodiscard]] Result<std::vector<Decision>> replaceDecisions(const std::vector<DecisionId> &out, std::vector<Decision> in);
    [[nodiscard]] Result<std::vector<LostDecision>> lostDecisions() const; ///< source by source

    /// Words and Chinese substrings, all of which must occur (implicit AND); "…" holds words together. Ranked, best first.
    [[nodiscard]] Result<std::vector<SearchResult>> search(const QString &query, int limit = 50) const;

    /// The numbers of one document, or of all in order of import, in reading order. Reads every document: for a job.
    [[nodiscard]] Result<std::vector<NumberRow>> numbers(std::optional<SourceId> source = {},
                                                         const Progress &progress = {}) const;
    /// The entities of all documents, joined (core/library/libraryentities.cpp). Reads little of each document that is up to date; not for the GUI thread.
    [[nodiscard]] Result<std::shared_ptr<const EntityLedger>> entityLedger(const Progress &progress = {}) const;
    /// What some documents say of an entity of the ledger, in their order. Documents that are gone meanwhile say nothing.
    [[nodiscard]] Result<EntityProfile> entityProfile(const EntityLedger &ledger, int entity,
                                                      const std::vector<SourceId> &sources, const Progress &progress = {}) const;

    /// The notes of one document, or of all that have notes, as Markdown (core/export/markdown.h).
    [[nodiscard]] Result<QString> notesMarkdown(std::optional<SourceId> source = {}) const;

    /// The person's own dictionary of this library. All documents are behind when its names or types have changed: call refreshIndex() in a job then.
    [[nodiscard]] UserDictionary dictionary() const;
    [[nodiscard]] Result<void> setDictionary(const UserDictionary &dictionary);

    /// The index, rebuilt where it is behind (called after opening, in a job).
    [[nodiscard]] Result<void> refreshIndex(const Progress &progress = {});
    [[nodiscard]] int documentsBehind() const;

    /// Small things that a window wants to find again: open documents, positions. Kept in the library, by key.
    [[nodiscard]] Result<void> setState(const QString &key, const QByteArray &value);
    [[nodiscard]] QByteArray state(const QString &key) const;

private:
    friend class LibraryPrivate; // for core/library's own free functions (LibraryPrivate::of)
    explicit Library(std::unique_ptr<class LibraryPrivate> d);
    std::unique_ptr<class LibraryPrivate> d;
};

} // namespace lectern
