// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/documentslisting.h"

#include <QString>

#include <vector>

namespace lectern
{

/// Where a reader may want to go: to a document, or to a heading of the document under work.
struct JumpTarget {
    SourceId source;
    Span heading; ///< source span; empty: the document itself
    QString text; ///< its title
    QString quiet; ///< date and site of a document; nothing for a heading
    bool isHeading = false;
};

/// The documents of a library and the headings of the one under work, found by some letters of their titles.
class JumpList
{
public:
    /// Titles as they are looked through, of a listing; for many documents made in a job.
    using Titles = std::shared_ptr<const std::vector<QString>>;
    [[nodiscard]] static Titles foldedTitles(const DocumentsListing &listing);

    void setDocuments(SharedListing listing, Titles titles);
    [[nodiscard]] const SharedListing &documents() const { return m_listing; } ///< never null
    void setHeadings(const OpenDocument *document); ///< null: none

    /// The best answers to what was typed, best first; headings before documents that answer as well. Nothing typed: the headings, then the
    /// documents imported last. At most `limit`.
    [[nodiscard]] std::vector<JumpTarget> find(const QString &words, int limit = 60) const;

private:
    struct Heading {
        JumpTarget target;
        QString folded;
    };
    [[nodiscard]] JumpTarget target(int place) const;

    SharedListing m_listing = std::make_shared<const DocumentsListing>();
    Titles m_titles = std::make_shared<const std::vector<QString>>();
    std::vector<Heading> m_headings;
};

} // namespace lectern
