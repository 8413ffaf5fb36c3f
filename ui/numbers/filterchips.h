// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"

#include <QWidget>

class QPushButton;

namespace lectern
{

class FlowLayout;

/// The conditions of a filter, each a chip that opens its filter again and can be taken away; behind them one button that clears all.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const NumberFilter &filter);

signals:
    void editRequested(lectern::NumberField field);
    void removeRequested(int condition); ///< index into the conditions
    void clearRequested();

private:
    [[nodiscard]] QWidget *makeChip(const NumberCondition &condition, int index);

    FlowLayout *m_flow;
    QPushButton *m_clear;
    std::vector<QWidget *> m_chips;
};

/// "Kind: Money, Percent", "Value: >10亿", "Subject: none".
[[nodiscard]] QString shownText(const NumberCondition &condition);

} // namespace lectern
