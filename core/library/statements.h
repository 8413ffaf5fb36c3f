// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <vector>

namespace lectern
{

struct LibraryChecks;

/// What the checks say of the figures in a sentence, the worst of it.
enum class StatementCheck {
    None,  ///< nothing was checked there
    Holds, ///< it comes out right, or other sources say the same
    Open,  ///< it cannot be decided
    Fails, ///< it does not come out right, or another source says otherwise
};

/// What a person made of a row.
enum class StatementReview { Undecided, Accepted, Corrected, Added, Rejected };

/// A claim or a trend of the library with all that a table says of it: a plain value that outlives the document it was read from.
struct StatementRow {
    std::shared_ptr<const LedgerDocument> document;
    Layer layer = Layer::Claims; ///< or Trends
    int row =
        -1; ///< index into the layer of the document's extraction; of a rejected row, of what was rejected (OpenDocument::decisions)
    Span span; ///< source span
    Span codePoints; ///< as links name it
    QString text; ///< the passage as a reader sees it: without marks and glosses, in one line

    ClaimKind kind = ClaimKind::Fact; ///< of a claim, as are `source` and `worth`
    QString source; ///< the cited source, or empty
    double worth = 0; ///< check-worthiness, 0 to 1
    Direction direction = Direction::Up; ///< of a trend, as is `status`
    TrendStatus status = TrendStatus::Observed;

    QString speaker; ///< who says it; the document's authors where the author does, empty if they are not known
    bool byAuthor = false; ///< it is the author who says it
    QString topic; ///< of a trend its own; of a claim that of the trend which it states too, else its foremost term or name
    QStringList times; ///< values of the times it rests on, of a trend its years
    int firstYear = 0, lastYear = 0; ///< that these lie in; 0: none
    QStringList about; ///< names of the entities in it, terms first
    QStringList aliases; ///< their other names in the document
    int numbers = 0; ///< how many numbers it rests on
    QString heading; ///< that it stands under; empty before the first one
    int headingBlock = -1; ///< the place of that heading, which orders headings
    StatementCheck check = StatementCheck::None;
    StatementReview review = StatementReview::Undecided;
    double certainty = 0; ///< of the rule that found it, 0 to 1
    bool isDecided = false; ///< a decision touched it, be it only on a name in it

    [[nodiscard]] bool isRejected() const { return review == StatementReview::Rejected; }
};

/// The names used in filters, JSON and settings: "holds", "undecided", …
[[nodiscard]] QString toName(StatementCheck check);
[[nodiscard]] QString toName(StatementReview review);

/// The claims or trends of a document in reading order, rejected ones in their place among them. Checks are those of the document's own arithmetic. O(document).
[[nodiscard]] std::vector<StatementRow> statementsOf(const OpenDocument &document, Layer layer);

/// Those of one document of a library, or of all in order of import. Reads every document on all cores: for a job. Thread-safe.
/// Errors: those of Library::document(), and Cancelled.
[[nodiscard]] Result<std::vector<StatementRow>> statementsOf(const Library &library, Layer layer,
                                                             std::optional<SourceId> source = {}, const Progress &progress = {});

/// Adds what the comparison of sources says to rows that know their own arithmetic. O(rows + findings · log rows of a document).
void addChecks(std::vector<StatementRow> &rows, const LibraryChecks &checks);

/// How far a person has come.
struct ReviewCount {
    int reviewed = 0; ///< accepted, corrected, added, rejected
    int all = 0;
    bool operator==(const ReviewCount &) const = default;
};
[[nodiscard]] ReviewCount reviewCount(const OpenDocument &document, Layer layer);

} // namespace lectern
