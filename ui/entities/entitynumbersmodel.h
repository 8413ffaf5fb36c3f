// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityprofile.h"
#include "ui/entities/documentlabels.h"
#include "ui/state/viewstate.h"

#include <QAbstractTableModel>

namespace lectern
{

/// The numbers of an entity as a table. SortRole sorts values by kind, unit and size.
class EntityNumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Value, Unit, Metric, Period, Subject, Document, Columns };
    static constexpr int SortRole = Qt::UserRole + 1;

    void setNumbers(std::vector<EntityNumber> numbers, const DocumentLabels &labels);
    [[nodiscard]] std::optional<Passage> passageAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const EntityNumber &number, int column) const;

    std::vector<EntityNumber> m_numbers;
    DocumentLabels m_labels;
};

} // namespace lectern
