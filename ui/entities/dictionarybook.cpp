// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/dictionarybook.h"

#include "ui/state/valuecommand.h"
#include "ui/state/viewstate.h"

#include <QUndoStack>

namespace lectern
{

namespace
{

constexpr int SettlingMs = 1500;

} // namespace

DictionaryBook::DictionaryBook(ViewState *state, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_undo(undo)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingMs);
    connect(&m_settling, &QTimer::timeout, this, &DictionaryBook::settled);
    connect(state, &ViewState::libraryChanged, this, [this] {
        m_settling.stop();
        m_dictionary = m_state->library() ? m_state->library()->dictionary() : UserDictionary();
        emit changed();
    });
}

bool DictionaryBook::change(std::vector<DictionaryEntry> entries, const QString &text)
{
    const UserDictionary after(std::move(entries));
    if (after == m_dictionary)
        return false;
    m_undo->push(new ValueCommand<DictionaryBook, UserDictionary>(this, m_dictionary, after, text));
    return m_dictionary == after;
}

bool DictionaryBook::apply(const UserDictionary &dictionary)
{
    Library *library = m_state->library();
    if (!library)
        return false;
    if (const auto done = library->setDictionary(dictionary); !done) {
        emit failed(done.error());
        return false;
    }
    const bool found = dictionary.version() != m_dictionary.version();
    m_dictionary = dictionary;
    emit changed();
    if (found)
        m_settling.start();
    return true;
}

} // namespace lectern

#include "moc_dictionarybook.cpp"
