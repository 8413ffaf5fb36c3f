// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/state/viewstate.h"

namespace lectern
{

ViewState::ViewState(QObject *parent)
    : QObject(parent)
    , m_layers{Layer::Claims, Layer::Trends, Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes}
{
}

void ViewState::setLibrary(Library *library)
{
    m_library = library;
    setDocument({});
    emit libraryChanged();
    emit sourcesChanged();
}

void ViewState::setDocument(std::shared_ptr<const OpenDocument> document)
{
    if (document == m_document)
        return;
    // The same text read anew, after a decision: its reader stays where she is; rows may have other numbers.
    const bool sameText = document && m_document && document->summary.id == m_document->summary.id
        && document->summary.textSha256 == m_document->summary.textSha256;
    m_document = std::move(document);
    m_current = {};
    if (!sameText) {
        m_caret = 0;
        m_selection = {};
    }
    emit documentChanged();
}

void ViewState::setCaret(qsizetype caret)
{
    if (caret == m_caret)
        return;
    m_caret = caret;
    emit caretChanged(caret);
}

void ViewState::setSelection(Span selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged(selection);
}

void ViewState::setCurrent(RowRef row)
{
    if (row == m_current)
        return;
    m_current = row;
    emit currentChanged(row);
}

void ViewState::setLayerVisible(Layer layer, bool visible)
{
    if (visible == m_layers.contains(layer))
        return;
    if (visible)
        m_layers.insert(layer);
    else
        m_layers.remove(layer);
    emit layersChanged();
}

void ViewState::setNotesVisible(bool visible)
{
    if (visible == m_notesVisible)
        return;
    m_notesVisible = visible;
    emit layersChanged();
}

} // namespace lectern
