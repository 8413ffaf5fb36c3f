// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/progress.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace lectern
{

/// What can be wrong with a library. The names in JSON are those of toName().
enum class IntegrityProblem {
    File,        ///< not an SQLite file, or not one of a library
    Version,     ///< written by another version of Lectern than this one
    Pages,       ///< SQLite finds a page, a row or an index that is not whole
    Orphan,      ///< a row that belongs to a document that is not there
    NoText,      ///< a document without its text
    Unreadable,  ///< a stored text or its bytes cannot be unpacked
    Hash,        ///< a stored text or its bytes are not those whose hash was noted
    Annotation,  ///< an annotation whose passage is not in the text that it was made on
    Decision,    ///< a decision that cannot be read
    Metadata,    ///< a person's corrections of a document's metadata that cannot be read
    Index        ///< the index: nothing is lost, it is made again when the library is opened
};
[[nodiscard]] QString toName(IntegrityProblem problem);

struct IntegrityFinding {
    IntegrityProblem problem = IntegrityProblem::File;
    SourceId source; ///< the document that it concerns, or none
    QString document; ///< its path, or empty
    QString message; ///< translated: what is wrong
    bool operator==(const IntegrityFinding &) const = default;
};

enum class IntegrityDepth {
    Quick, ///< header, version, all tables but the texts, references, and the hashes of a sample of texts: at most about a second
    Full ///< everything, every text and its bytes included, and the index
};

struct IntegrityReport {
    IntegrityDepth depth = IntegrityDepth::Quick;
    std::vector<IntegrityFinding> findings; ///< at most `most` of a kind
    qint64 documents = 0, texts = 0, annotations = 0, decisions = 0; ///< that were looked at and could be read
    bool whole = true; ///< false if the time of a quick check was over before everything it looks at
    static constexpr int most = 100;

    /// Whether all that people made is whole; a damaged index does not count.
    [[nodiscard]] bool isSound() const;
};

/// Checks the files of a library without writing to them or taking their lock, beside a program that has them open or not. For a job. Thread-safe.
/// What is wrong is in the report; the errors are NotFound and Cancelled.
[[nodiscard]] Result<IntegrityReport> checkLibrary(const QString &path, IntegrityDepth depth, const Progress &progress = {});

/// Whether a library's file holds nothing although there was a library: its index or backups of it are there.
[[nodiscard]] bool isEmptied(const QString &library);
[[nodiscard]] Error emptied(const QString &library); ///< Damaged, and what to do

/// Deletes the index of a library that nobody has open if the full check finds it damaged; it is made again when the library is next opened.
/// Returns whether it was. For a job. Errors: Locked, CannotWrite.
[[nodiscard]] Result<bool> dropDamagedIndex(const QString &library);

/// `{"version": 2, "library", "depth": "quick"|"full", "sound", "whole", "checked": {"documents", "texts", "annotations", "decisions"},
/// "findings": [{"problem", "id", "document", "message"}, …]}`; id and document are null where there is none.
[[nodiscard]] QJsonObject toJson(const IntegrityReport &report, const QString &path);

} // namespace lectern
