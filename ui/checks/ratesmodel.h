// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"

#include <QAbstractTableModel>

namespace lectern
{

class RateBook;

/// The exchange rates as a table that can be edited; every edit goes to the RateBook. Rows are in the order of days.
class RatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, From, To, Rate, Source, Columns };

    explicit RatesModel(RateBook *book, QObject *parent = nullptr); ///< not owned, outlives it

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] int rowOf(const ExchangeRate &rate) const; ///< −1 if it is not there

signals:
    void refused(const QString &why); ///< an edit that makes no rate

private:
    void follow();

    RateBook *m_book;
    std::vector<ExchangeRate> m_rates; ///< as the views know them
};

} // namespace lectern
