// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/tablepage.h"

namespace lectern
{

class TablePage::Private
{
public:
    Layer layer = Layer::Claims;
};

TablePage::TablePage(ViewState *, RowFilter *, Layer layer, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(layer))
{
}

TablePage::~TablePage() = default;

Layer TablePage::layer() const
{
    return d->layer;
}

QString TablePage::title() const
{
    return toName(d->layer);
}

} // namespace lectern

#include "moc_tablepage.cpp"
