// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberorder.h"
#include "ui/rows/magnitude.h"
#include "ui/state/rowplace.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>

namespace lectern
{

using Numbers = std::shared_ptr<const std::vector<NumberRow>>;

/// The numbers that a table shows, in their order, under the headings of their groups. Its columns are numberFields() less the link. A heading is a row of its own
/// whose first cell holds the title; it gives HeaderRole and CountRole in all its cells. What a person corrected, accepted or added has a sign beside its value.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    ~NumbersModel() override;

    /// In one reset. `groups` as arranged() gave them; `isGrouped` makes headings. Groups that were folded stay so.
    void setNumbers(Numbers numbers, std::vector<NumberGroup> groups, bool isGrouped);
    void setScaling(Scaling scaling);

    [[nodiscard]] static NumberField fieldAt(int column) { return numberFields()[size_t(column)]; }
    [[nodiscard]] static int columnOf(NumberField field) { return int(field); }
    [[nodiscard]] const NumberRow *numberAt(const QModelIndex &index) const; ///< null for a heading
    [[nodiscard]] int rowAt(int line) const; ///< index into the numbers, -1 for a heading
    [[nodiscard]] int lineOf(int row) const; ///< -1 if it is not shown
    [[nodiscard]] bool isHeading(int line) const { return m_lines[size_t(line)] < 0; }
    [[nodiscard]] const std::vector<NumberGroup> &groups() const { return m_groups; }
    [[nodiscard]] int numberCount() const; ///< of all groups, folded ones too
    void toggleGroup(int line); ///< folds or unfolds the group of a heading
    void foldAll(bool folded);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant headingData(int line, int column, int role) const;
    [[nodiscard]] QString display(const NumberRow &number, NumberField field) const;
    [[nodiscard]] QString toolTip(const NumberRow &number, NumberField field) const;
    void makeLines();

    Numbers m_numbers;
    std::vector<NumberGroup> m_groups;
    std::vector<int> m_lines; ///< a row, or −1 − group for its heading
    QSet<QString> m_folded; ///< titles of groups
    bool m_isGrouped = false;
    Scaling m_scaling = Scaling::Words;
};

/// What a number said before a person corrected it; nothing if nobody did.
[[nodiscard]] std::optional<Quantity> beforeCorrection(const Quantity &quantity);

/// The words for what a field of a number says, in the language of the interface.
[[nodiscard]] QString shownText(NumberField field, const QString &text);

/// Some rows of a table as decisions name them.
[[nodiscard]] RowPlaces placesOf(const Numbers &numbers, const std::vector<int> &rows);

} // namespace lectern
