// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace lectern
{

/// A text that a field has, and in how many of the rows.
struct FieldValue {
    QString text;
    int count = 0;
    bool operator==(const FieldValue &) const = default;
};

/// What a field has in rows, the commonest first.
[[nodiscard]] std::vector<FieldValue> valuesOf(const std::vector<NumberRow> &numbers, const NumberPredicate &predicate,
                                               NumberField field);

/// Asks for the condition of one field: a range for values, dates and periods, words for texts, a choice of what there is for all that repeat. What is
/// chosen applies at once; Enter takes what is typed and closes, Esc closes.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(NumberField field, const std::optional<NumberCondition> &current, const std::vector<FieldValue> &values,
                QWidget *parent);

    void openAt(const QPoint &corner); ///< upper left, in global coordinates; kept on the screen

signals:
    /// No condition: the field does not filter any more.
    void chosen(lectern::NumberField field, const std::optional<lectern::NumberCondition> &condition);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill(const std::vector<FieldValue> &values, QStringList chosen);
    [[nodiscard]] QString alternativeOf(const QString &value) const;
    [[nodiscard]] std::optional<NumberCondition> condition() const;
    void apply();
    void acceptTyped();

    NumberField m_field;
    QLineEdit *m_text = nullptr;
    QLabel *m_hint = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_values;
    QSortFilterProxyModel *m_shown;
};

} // namespace lectern
