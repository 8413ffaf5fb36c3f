// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/evidencemodel.h"
#include "ui/evidence/rowmatcher.h"
#include "ui/rows/arrangement.h"
#include "ui/rows/rowview.h"

namespace lectern
{

/// The rows of one layer of a document, filtered and arranged. Work is done only once it is looked at.
class LayerView : public RowView
{
    Q_OBJECT

public:
    explicit LayerView(Layer layer, QWidget *parent = nullptr);

    [[nodiscard]] Layer layer() const { return m_layer; }
    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    void setArrangement(Arrangement arrangement);
    void setDocument(std::shared_ptr<const OpenDocument> document);
    void setFilter(const QString &filter);
    void setNoted(std::vector<Span> spans) { m_model->setNoted(std::move(spans)); }

    [[nodiscard]] int total() const;
    [[nodiscard]] int matching() { return int(m_matcher.match(m_filter).size()); }

    /// Brings the rows up to date; called by itself when the view is shown.
    void refresh();
    /// The innermost row whose passage holds a source offset, -1 if none does.
    [[nodiscard]] int rowUnder(qsizetype position) const;
    void revealRow(int row); ///< -1: none
    [[nodiscard]] int rowOf(const QModelIndex &index) const { return m_model->rowAt(index); }

    /// The selected rows, in the order of the list.
    [[nodiscard]] QList<RowRef> selectedRows() const;

signals:
    void correctRequested(); ///< F2, on claims and trends
    void rowsSelected(); ///< other rows are selected

protected:
    bool event(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;

private:
    void outdate();
    void describeEmptiness();

    Layer m_layer;
    Arrangement m_arrangement;
    std::shared_ptr<const OpenDocument> m_document;
    EvidenceModel *m_model;
    RowMatcher m_matcher;
    QString m_filter;
    bool m_outdated = false;
};

} // namespace lectern
