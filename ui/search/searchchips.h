// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/searchask.h"

#include <QWidget>

class QPushButton;

namespace lectern
{

class FlowLayout;

/// What a search was narrowed down by, each a chip that can be taken away; behind them one button that takes all.
class SearchChips : public QWidget
{
    Q_OBJECT

public:
    explicit SearchChips(QWidget *parent = nullptr);

    void setAsk(const SearchAsk &ask);

signals:
    void removeRequested(int condition); ///< index into the conditions; -1: the document
    void clearRequested();

private:
    void addChip(const QString &text, int condition);

    FlowLayout *m_flow;
    QPushButton *m_clear;
    std::vector<QWidget *> m_chips;
};

} // namespace lectern
