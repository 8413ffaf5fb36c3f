// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace lectern
{

enum class DocumentOrder { Imported, Newest, Oldest, Title, Site, Longest, MostClaims, MostNotes };

enum class DocumentsShown { All, Similar, Missing };

/// What a list of documents is asked to show, and in which order.
struct DocumentsQuery {
    DocumentOrder order = DocumentOrder::Imported;
    DocumentsShown shown = DocumentsShown::All;
    QStringList words; ///< folded for search; each must occur in title, authors, site, tags or file name
    bool operator==(const DocumentsQuery &) const = default;
};

/// Up to so many documents are listed, sorted and filtered at once, within some 20 ms; more of them in a job.
inline constexpr int fewDocuments = 1500;

/// The documents of a library, a row each in order of import, with what finding and filtering them needs. Immutable once made, shared by threads.
struct DocumentsListing {
    std::vector<SourceSummary> sources;
    std::vector<QString> filterTexts; ///< filterText() of each
    std::vector<std::pair<SourceId, int>> rows; ///< by id
    qint64 bytes = 0; ///< of all files

    [[nodiscard]] int rowOf(SourceId id) const; ///< -1 if it is not there
};
using SharedListing = std::shared_ptr<const DocumentsListing>;

/// Texts of documents that are in `former` with the same metadata are taken from there; null: none.
[[nodiscard]] SharedListing makeListing(std::vector<SourceSummary> sources, const SharedListing &former = {});

/// What may change without the documents being listed again, a value a row: how many notes it has, and what marks it.
struct DocumentsExtra {
    enum Mark : quint8 { Similar = 1, Missing = 2 };
    std::shared_ptr<const std::vector<int>> notes;
    std::shared_ptr<const std::vector<quint8>> marks; ///< null: not known yet
};

/// Rows of a listing as they are shown.
struct DocumentsArrangement {
    DocumentsQuery query; ///< that it answers
    std::shared_ptr<const std::vector<int>> sorted; ///< all rows in order
    std::vector<int> rows; ///< those that are shown
    std::vector<int> places; ///< the other way round: of each row, −1 where it is not shown
};

/// `sorted` is that of an arrangement of the same listing and order, where there is one.
[[nodiscard]] DocumentsArrangement arranged(const DocumentsListing &listing, const DocumentsExtra &extra,
                                            const DocumentsQuery &query, std::shared_ptr<const std::vector<int>> sorted = {});

/// The documents of a list in an order, as places in it; equal ones stay as they are. Titles and sites as the reader's language sorts them. `notes`: how many each has.
[[nodiscard]] std::vector<int> sortedDocuments(const std::vector<SourceSummary> &sources, DocumentOrder order,
                                               const std::vector<int> &notes = {});

/// The text of a document that the filter looks at: title, authors, site, tags and file name, folded. Takes a few microseconds: for many documents, in a job.
[[nodiscard]] QString filterText(const SourceSummary &source);
/// The title that a document is shown under: its own, or its file's name.
[[nodiscard]] QString shownTitle(const SourceSummary &source);

} // namespace lectern
