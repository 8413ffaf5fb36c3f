// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace lectern
{

class FlowLayout;

/// A condition of a filter for people to read: "Kind: Money, Percent", and as it is typed.
struct FilterChip {
    QString text;
    QString condition;
};

/// The conditions of a filter, each a chip that opens its filter again and can be taken away; behind them one button that clears all.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setChips(const std::vector<FilterChip> &chips);

signals:
    void editRequested(int condition); ///< index into the chips
    void removeRequested(int condition);
    void clearRequested();

private:
    [[nodiscard]] QWidget *makeChip(const FilterChip &chip, int index);

    FlowLayout *m_flow;
    QPushButton *m_clear;
    std::vector<QWidget *> m_chips;
};

/// "Kind: Money, Percent": a field and its alternatives, as people read them; an empty alternative is "none".
[[nodiscard]] QString chipText(const QString &field, const QStringList &alternatives);

} // namespace lectern
