// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/ratesmodel.h"

#include "ui/checks/ratebook.h"

#include <QLocale>

namespace lectern
{

namespace
{

QString numberText(double rate)
{
    return QString::number(rate, 'g', QLocale::FloatingPointShortest);
}

} // namespace

RatesModel::RatesModel(RateBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_rates(book->rates().rates())
{
    connect(book, &RateBook::changed, this, &RatesModel::follow);
}

void RatesModel::follow()
{
    const std::vector<ExchangeRate> &now = m_book->rates().rates();
    if (now == m_rates)
        return;
    beginResetModel();
    m_rates = now;
    endResetModel();
}

int RatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rates.size());
}

int RatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant RatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Rate ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const ExchangeRate &rate = m_rates[size_t(index.row())];
    switch (Column(index.column())) {
    case Date:
        return rate.date.toString(Qt::ISODate);
    case From:
        return rate.from;
    case To:
        return rate.to;
    case Rate:
        return numberText(rate.rate);
    case Source:
        return rate.source;
    case Columns:
        break;
    }
    return {};
}

bool RatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    std::vector<ExchangeRate> rates = m_rates;
    ExchangeRate &rate = rates[size_t(index.row())];
    const QString text = value.toString().trimmed();
    switch (Column(index.column())) {
    case Date:
        rate.date = QDate::fromString(text, Qt::ISODate);
        break;
    case From:
        rate.from = text.toUpper();
        break;
    case To:
        rate.to = text.toUpper();
        break;
    case Rate:
        rate.rate = text.toDouble();
        break;
    case Source:
        rate.source = text;
        break;
    case Columns:
        return false;
    }
    if (const QString wrong = whatIsWrong(rate); !wrong.isEmpty()) {
        emit refused(wrong);
        return false;
    }
    return m_book->change(RateTable(std::move(rates)), tr("correct an exchange rate"));
}

QVariant RatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Rate ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Date:
        return tr("Day");
    case From:
        return tr("One unit of");
    case To:
        return tr("is worth in");
    case Rate:
        return tr("Rate");
    case Source:
        return tr("Source");
    case Columns:
        break;
    }
    return {};
}

Qt::ItemFlags RatesModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

int RatesModel::rowOf(const ExchangeRate &rate) const
{
    const auto found = std::ranges::find(m_rates, rate);
    return found == m_rates.end() ? -1 : int(found - m_rates.begin());
}

} // namespace lectern

#include "moc_ratesmodel.cpp"
