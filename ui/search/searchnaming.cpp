// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchnaming.h"

#include "ui/search/savebar.h"
#include "ui/search/savedsearchbook.h"

#include <QCoreApplication>

namespace lectern
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchNaming)
};

} // namespace

void askForName(SaveBar *bar, SavedSearchBook *book, const QString &query, SearchOrder order)
{
    bar->ask(
        Words::tr("Save this search as:"), query,
        [book](const QString &name) {
            return book->find(name) >= 0 ? Words::tr("Takes the place of the search of this name.") : QString();
        },
        [book, query, order](const QString &name) {
            const int known = book->find(name);
            const SavedSearch search{name, query, order};
            return (known >= 0 && book->searches()[size_t(known)] == search) || book->add(search);
        });
}

void askForOtherName(SaveBar *bar, SavedSearchBook *book, int place)
{
    const QString name = book->searches()[size_t(place)].name;
    bar->ask(
        Words::tr("Rename the search:"), name,
        [book, place](const QString &typed) {
            const int taken = book->find(typed);
            return taken >= 0 && taken != place ? Words::tr("Another search has this name.") : QString();
        },
        [book, place, name](const QString &typed) { return typed == name || book->rename(place, typed); });
}

} // namespace lectern
