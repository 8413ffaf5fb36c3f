// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"
#include "ui/rows/rowtextlayout.h"
#include "ui/state/viewstate.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace lectern
{

/// The results of a search for a RowView: a header a document, below it its hits as keywords in context, the first few at once and the others when they
/// are asked for. Documents come first, their hits some time later; more documents come at the end. Column 0 alone.
class HitsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    static constexpr int Few = 5; ///< rows of a document at first

    void setDocuments(std::vector<FoundDocument> documents); ///< instead of those before
    void appendDocuments(std::vector<FoundDocument> documents);
    /// The hits of documents; of each there may be more if as many as `most` came (0: all came). Hits of documents that are not shown are passed over.
    void setHits(const std::vector<DocumentHits> &results, int most);
    /// Shows all hits of a document that are known. False if there are more than that: setHits() then brings and shows them.
    bool showAll(SourceId source);

    [[nodiscard]] int documentCount() const { return int(m_documents.size()); }
    [[nodiscard]] const FoundDocument *documentAt(const QModelIndex &index) const; ///< of a header or a row; null for none
    [[nodiscard]] std::optional<Passage> passageAt(const QModelIndex &index) const; ///< of a hit; none for headers and other rows
    [[nodiscard]] std::optional<Passage>
    sentenceAt(const QModelIndex &index) const; ///< the sentence around the hit; of a note its passage
    [[nodiscard]] bool isMore(const QModelIndex &index) const; ///< the row that asks for the other hits
    [[nodiscard]] QModelIndex indexOf(SourceId source) const; ///< the header
    [[nodiscard]] QModelIndex indexOf(const Passage &passage) const; ///< the hit, else the header of its document

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Span span; ///< of the hit; empty where the document matches as a whole
        Span sentence;
        RowText line;
        bool inNote = false;
    };
    struct Document {
        FoundDocument found;
        std::vector<Row> rows = {};
        int shown = 0; ///< of the rows
        bool known = false; ///< its hits came
        bool complete = true; ///< there are no more than the rows
        bool open = false; ///< all are to be shown
    };

    [[nodiscard]] static int rowsOf(const Document &document);
    [[nodiscard]] static bool hasMore(const Document &document);
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] int place(SourceId source) const;
    void setRows(int document, const DocumentHits &found, int most);
    void replaceRows(int at, Document changed);
    [[nodiscard]] QVariant headerRoleData(const Document &document, int role) const;
    [[nodiscard]] static QVariant hitData(const Row &row, int role);
    [[nodiscard]] static QVariant moreData(const Document &document, int role);

    std::vector<Document> m_documents;
};

} // namespace lectern
