// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/rowchanges.h"
#include "core/library/library.h"

#include <vector>

namespace lectern
{

/// A changed row with what a person made of its passage. Any overlap counts for annotations and exports; a decision counts if it is of the row's layer and stands on its
/// passage, or goes by its name.
struct ChangedRow {
    RowChange change;
    QString before, after; ///< the texts of the spans, verbatim (of an entity: its names); empty where it was not there
    QString passage; ///< the sentence or so around it, as it stands in the source
    Span inPassage; ///< where it stands in it
    Span codePoints; ///< of change.place(), as links name it
    bool annotated = false;
    bool decided = false;
    bool exported = false;
    [[nodiscard]] bool isTouched() const { return annotated || decided || exported; }
    bool operator==(const ChangedRow &) const = default;
};

/// What became of one document's rows since a person last marked its changes as seen.
struct DocumentChanges {
    SourceId source;
    QString title; ///< the file's name where the document has none
    QByteArray textSha256;
    QByteArray fromVersion, toVersion; ///< derivedVersion()
    QDateTime made; ///< UTC: of the last run
    bool comparable = true; ///< false: the index with the former rows was gone, so that there was nothing to compare with
    std::vector<ChangedRow> rows; ///< touched ones first, then by place
    bool operator==(const DocumentChanges &) const = default;
};

/// Documents with touched rows first, then in the order of import.
struct LibraryChanges {
    std::vector<DocumentChanges> documents;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int touched() const;
    [[nodiscard]] int incomparable() const; ///< documents
};

/// What other rules, tables or words of the dictionary made appear, disappear or change since a person last looked: the machine's rows against the machine's, so that
/// decisions are no changes. It is kept in the library file, composed over several runs, until it is marked as seen; where the index was thrown away before
/// another version ran there was nothing to compare with, which `comparable` says. A document whose text is another by now is left out. Reads only
/// documents that have changes; for a job. Thread-safe. Errors: those of Database, Cancelled.
[[nodiscard]] Result<LibraryChanges> changesOf(const Library &library, const Progress &progress = {});

/// Marks the lists of documents as seen: the next change begins a new one. `seen` false takes that back (undo), unless a new list has begun meanwhile.
[[nodiscard]] Result<void> markChangesSeen(const Library &library, const std::vector<SourceId> &sources, bool seen = true);

/// The list as JSON, schema "lectern-changes" version 1; spans in code points {start, end}, unknown fields null.
///
///     documents  [{source, title, text_sha256, from, to, made, comparable, rows: [{kind, layer, annotated, decided, exported, start, end, before, after,
///                changed, was, is, rule_before, rule_after}]}]
[[nodiscard]] QJsonObject toJson(const LibraryChanges &changes);

} // namespace lectern
