// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/userdictionary.h"

#include <QAbstractTableModel>

namespace lectern
{

class DictionaryBook;

/// The dictionary as a table that can be edited; every edit goes to the DictionaryBook. Types are edited by their number (EntityType).
class DictionaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Names, Type, Note, Columns };

    explicit DictionaryModel(DictionaryBook *book, QObject *parent = nullptr); ///< not owned, outlives it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void refused(const QString &why); ///< an edit that makes no entry

private:
    void follow();

    DictionaryBook *m_book;
    std::vector<DictionaryEntry> m_entries; ///< as the views know them
};

} // namespace lectern
