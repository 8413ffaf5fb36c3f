// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace lectern
{

/// The documents of a library, a row each, in order of import.
class DocumentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        QuietRole,                 ///< QString: date, site, language
        CountsRole,                ///< QString: what was found and noted
        SearchRole,                ///< QString: all that the filter looks at, folded
        OpenRole,                  ///< bool: has a tab
    };

    using QAbstractListModel::QAbstractListModel;

    void setSources(std::vector<SourceSummary> sources);
    [[nodiscard]] const std::vector<SourceSummary> &sources() const { return m_sources; }
    [[nodiscard]] const SourceSummary &at(int row) const { return m_sources[size_t(row)]; }
    [[nodiscard]] int rowOf(SourceId id) const; ///< -1 if it is not there
    void setOpen(const QList<SourceId> &open);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString toolTip(const SourceSummary &source) const;

    std::vector<SourceSummary> m_sources;
    QList<SourceId> m_open;
};

/// The title that a document is shown under: its own, or its file's name.
[[nodiscard]] QString shownTitle(const SourceSummary &source);
/// "简体中文", "English" …, short, in the language of the interface.
[[nodiscard]] QString languageName(const QString &language);

enum class DocumentOrder { Imported, Newest, Oldest, Title, Site, Longest, MostClaims, MostNotes };

/// Sorts and filters the documents: every word of the filter must occur in title, authors, site, tags or file name, however it is written.
class DocumentsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DocumentsFilter(DocumentsModel *model, QObject *parent = nullptr);

    void setWords(const QString &words);
    void setOrder(DocumentOrder order);
    [[nodiscard]] DocumentOrder order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DocumentsModel *m_model;
    QStringList m_words;
    DocumentOrder m_order = DocumentOrder::Imported;
};

} // namespace lectern
