// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/savedsearchbook.h"

#include "ui/state/valuecommand.h"
#include "ui/state/viewstate.h"

#include <QUndoStack>

#include <algorithm>

namespace lectern
{

SavedSearchBook::SavedSearchBook(ViewState *state, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_undo(undo)
{
    connect(state, &ViewState::libraryChanged, this, &SavedSearchBook::reload);
}

void SavedSearchBook::reload()
{
    m_searches.clear();
    if (const Library *library = m_state->library()) {
        auto searches = savedSearches(*library);
        if (searches)
            m_searches = std::move(*searches);
        else
            emit failed(searches.error());
    }
    emit changed();
}

int SavedSearchBook::find(const QString &name) const
{
    const auto same = [&](const SavedSearch &search) { return search.name.compare(name.simplified(), Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(m_searches, same);
    return found == m_searches.end() ? -1 : int(found - m_searches.begin());
}

bool SavedSearchBook::add(const SavedSearch &search)
{
    SavedSearch named = search;
    named.name = search.name.simplified();
    if (named.name.isEmpty())
        return false;
    std::vector<SavedSearch> after = m_searches;
    if (const int place = find(named.name); place >= 0)
        after[size_t(place)] = named;
    else
        after.push_back(named);
    return change(std::move(after), tr("save the search “%1”").arg(named.name));
}

bool SavedSearchBook::rename(int place, const QString &name)
{
    const int taken = find(name);
    if (name.simplified().isEmpty() || (taken >= 0 && taken != place))
        return false;
    std::vector<SavedSearch> after = m_searches;
    after.at(size_t(place)).name = name.simplified();
    return change(std::move(after), tr("rename the search “%1”").arg(m_searches[size_t(place)].name));
}

bool SavedSearchBook::remove(int place)
{
    std::vector<SavedSearch> after = m_searches;
    after.erase(after.begin() + place);
    return change(std::move(after), tr("delete the search “%1”").arg(m_searches[size_t(place)].name));
}

bool SavedSearchBook::move(int from, int to)
{
    if (to < 0 || to >= int(m_searches.size()))
        return false;
    std::vector<SavedSearch> after = m_searches;
    const SavedSearch moved = after.at(size_t(from));
    after.erase(after.begin() + from);
    after.insert(after.begin() + to, moved);
    return change(std::move(after), tr("move the search “%1”").arg(moved.name));
}

bool SavedSearchBook::change(std::vector<SavedSearch> after, const QString &text)
{
    if (after == m_searches)
        return false;
    m_undo->push(new ValueCommand<SavedSearchBook, std::vector<SavedSearch>>(this, m_searches, after, text));
    return m_searches == after;
}

bool SavedSearchBook::apply(const std::vector<SavedSearch> &searches)
{
    Library *library = m_state->library();
    if (!library)
        return false;
    if (const auto done = setSavedSearches(*library, searches); !done) {
        emit failed(done.error());
        return false;
    }
    m_searches = searches;
    emit changed();
    return true;
}

} // namespace lectern

#include "moc_savedsearchbook.cpp"
