// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

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
    /// Folds every title once: milliseconds for tens of thousands, so not for every letter that is typed.
    void setDocuments(const std::vector<SourceSummary> &sources);
    void setHeadings(const OpenDocument *document); ///< null: none

    /// The best answers to what was typed, best first; headings before documents that answer as well. Nothing typed: the headings, then the
    /// documents imported last. At most `limit`.
    [[nodiscard]] std::vector<JumpTarget> find(const QString &words, int limit = 60) const;

private:
    struct Entry {
        JumpTarget target;
        QString folded;
    };
    std::vector<Entry> m_documents;
    std::vector<Entry> m_headings;
};

} // namespace lectern
