// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/documentsmodel.h"
#include "ui/jobs/jobs.h"

#include <QAbstractProxyModel>

namespace lectern
{

/// Sorts and filters the documents: every word of the filter must occur in title, authors, site, tags or file name, however it is written. Many documents are
/// sorted and filtered in a job; what was asked before and is not answered yet is dropped, and the rows stay as they are until the answer comes. What changes
/// is told by one reset.
class DocumentsFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit DocumentsFilter(DocumentsModel *model, QObject *parent = nullptr); ///< outlives it

    void setWords(const QString &words);
    void setOrder(DocumentOrder order);
    [[nodiscard]] DocumentOrder order() const { return m_query.order; }
    void setShown(DocumentsShown shown);
    [[nodiscard]] DocumentsShown shown() const { return m_query.shown; }
    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); } ///< the rows do not answer yet what was asked

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

signals:
    void arrangingChanged();

private:
    using Rows = std::shared_ptr<const std::vector<int>>;
    void reload();
    void ask(const DocumentsQuery &query);
    void arrange();
    void take(DocumentsArrangement arrangement);
    void followData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    DocumentsModel *m_model;
    DocumentsQuery m_query;
    DocumentsArrangement m_shown; ///< of the model's listing
    std::map<DocumentOrder, Rows> m_sorted; ///< of that listing too, in the orders that were asked for
    Job m_arranging;
};

} // namespace lectern
