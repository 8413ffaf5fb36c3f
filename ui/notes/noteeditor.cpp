// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteeditor.h"

namespace lectern
{

class NoteEditor::Private
{
public:
    ViewState *state = nullptr;
    NoteBook *book = nullptr;
    AnnotationId annotation;
};

NoteEditor::NoteEditor(ViewState *state, NoteBook *book, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, book))
{
}

NoteEditor::~NoteEditor() = default;

AnnotationId NoteEditor::annotation() const
{
    return d->annotation;
}

void NoteEditor::notePassage() { }
void NoteEditor::highlightPassage() { }
void NoteEditor::edit(AnnotationId id)
{
    d->annotation = id;
}
void NoteEditor::removeNote() { }
void NoteEditor::save() { }

} // namespace lectern

#include "moc_noteeditor.cpp"
