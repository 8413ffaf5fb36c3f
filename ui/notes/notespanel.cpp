// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notespanel.h"

namespace lectern
{

class NotesPanel::Private
{
public:
    ViewState *state = nullptr;
    NoteBook *book = nullptr;
};

NotesPanel::NotesPanel(ViewState *state, NoteBook *book, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, book))
{
}

NotesPanel::~NotesPanel() = default;

int NotesPanel::count() const
{
    return d->book->count();
}

} // namespace lectern

#include "moc_notespanel.cpp"
