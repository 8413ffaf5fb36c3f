// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpanel.h"

namespace lectern
{

class SearchPanel::Private
{
public:
    ViewState *state = nullptr;
    QString query;
};

SearchPanel::SearchPanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state))
{
}

SearchPanel::~SearchPanel() = default;

QString SearchPanel::query() const
{
    return d->query;
}

void SearchPanel::setQuery(const QString &query)
{
    d->query = query;
}
void SearchPanel::focusQuery() { }
void SearchPanel::stepHit(int) { }

} // namespace lectern

#include "moc_searchpanel.cpp"
