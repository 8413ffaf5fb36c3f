// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"
#include "ui/rows/groupedmodel.h"
#include "ui/rows/rowtextlayout.h"

namespace lectern
{

/// A sentence with its hits, in one line: white space is run together, marks of emphasis go, and of a long sentence the start is left out so
/// that the first hit is seen. Spans are offsets into `sentence` and become offsets into the line.
[[nodiscard]] RowText hitLine(const QString &sentence, const std::vector<Span> &hits);

/// Search results for a RowView: a header a document, a row a sentence with one hit or more.
class SearchModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    struct Hit {
        SourceId source;
        Span span; ///< of the sentence's first hit; empty where only the document's title, authors or tags match
    };

    void setResults(const std::vector<DocumentHits> &results);

    [[nodiscard]] std::optional<Hit> hitAt(const QModelIndex &index) const; ///< none for a header
    [[nodiscard]] int sentences() const { return int(m_rows.size()); }
    [[nodiscard]] int documents() const { return int(groups().size()); }

protected:
    [[nodiscard]] QVariant rowData(int row, int role) const override;

private:
    struct Row {
        Hit hit;
        QString sentence; ///< as it is read, on one line
        std::vector<Span> hits; ///< in `sentence`
        bool inNote = false; ///< a person's note on this passage matches
    };

    void addSentences(const DocumentHits &found, RowGroup &group);

    std::vector<Row> m_rows;
};

} // namespace lectern
