// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/documentsmodel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace lectern
{

enum class DocumentOrder { Imported, Newest, Oldest, Title, Site, Longest, MostClaims, MostNotes };

enum class DocumentsShown { All, Similar, Missing };

/// Sorts and filters the documents: every word of the filter must occur in title, authors, site, tags or file name, however it is written. What changes is
/// told by one reset, and the order of all documents is worked out once: a list of 40,000 follows the typing.
class DocumentsFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit DocumentsFilter(DocumentsModel *model, QObject *parent = nullptr); ///< outlives it

    void setWords(const QString &words);
    void setOrder(DocumentOrder order);
    [[nodiscard]] DocumentOrder order() const { return m_order; }
    void setShown(DocumentsShown shown);
    [[nodiscard]] DocumentsShown shown() const { return m_shown; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

private:
    void reload();
    void arrange();
    void refill();
    [[nodiscard]] bool accepts(int row) const;

    DocumentsModel *m_model;
    QStringList m_words;
    DocumentOrder m_order = DocumentOrder::Imported;
    DocumentsShown m_shown = DocumentsShown::All;
    std::vector<int> m_sorted; ///< rows of the model, all of them, in order
    std::vector<int> m_rows; ///< those that are shown
    std::vector<int> m_places; ///< the other way round, −1 where not shown
};

/// The documents of a list in an order, as places in it; equal ones stay as they are. Titles and sites as the reader's language sorts them.
[[nodiscard]] std::vector<int> sortedDocuments(const std::vector<SourceSummary> &sources, DocumentOrder order);

} // namespace lectern
