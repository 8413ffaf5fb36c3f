// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entitynumbersmodel.h"

#include "ui/rows/magnitude.h"
#include "ui/rows/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern
{

void EntityNumbersModel::setNumbers(std::vector<EntityNumber> numbers, const DocumentLabels &labels)
{
    beginResetModel();
    m_numbers = std::move(numbers);
    m_labels = labels;
    // What is said of it comes first; what merely stands beside it behind.
    std::ranges::stable_sort(m_numbers, std::greater(), &EntityNumber::isSubject);
    endResetModel();
}

std::optional<Passage> EntityNumbersModel::passageAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const EntityNumber &number = m_numbers[size_t(index.row())];
    return Passage{number.source, number.quantity.span};
}

int EntityNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int EntityNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString EntityNumbersModel::text(const EntityNumber &number, int column) const
{
    switch (column) {
    case Value:
        return formattedValue(number.quantity);
    case Unit:
        return formattedUnit(number.quantity);
    case Metric:
        return number.quantity.metric;
    case Period:
        return number.period;
    case Subject:
        return number.isSubject                 ? number.quantity.subject
            : number.quantity.subject.isEmpty() ? tr("in the same sentence")
                                                : number.quantity.subject;
    case Document:
        return m_labels.title(number.source);
    default:
        return {};
    }
}

QVariant EntityNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityNumber &number = m_numbers[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(number, index.column());
    case Qt::ToolTipRole:
        return index.column() == Document ? m_labels.titleAndDate(number.source) : formatted(number.quantity);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (index.column() == Value ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole:
        if (index.column() != Value)
            return text(number, index.column());
        // Values of one kind and unit stand together, in the order of their size.
        return u"%1 %2 %3"_s.arg(int(number.quantity.kind))
            .arg(number.quantity.unit)
            .arg(sortValue(number.quantity), 32, 'f', 6, u'0');
    default:
        return {};
    }
}

QVariant EntityNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value:
        return tr("Value");
    case Unit:
        return tr("Unit");
    case Metric:
        return tr("What");
    case Period:
        return tr("When");
    case Subject:
        return tr("Whose");
    case Document:
        return tr("Document");
    default:
        return {};
    }
}

} // namespace lectern

#include "moc_entitynumbersmodel.cpp"
