// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/library/library.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace lectern
{

/// A passage of a document of the open library.
struct Passage {
    SourceId source;
    Span span; ///< source span
    bool operator==(const Passage &) const = default;
};

/// One row of one layer of the active document.
struct RowRef {
    Layer layer = Layer::Claims;
    int row = -1; ///< index into the layer's vector in Extraction
    bool operator==(const RowRef &) const = default;
};

/// What all views of the window share. Views set it and follow its signals; they never call each other. Lives on the GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    [[nodiscard]] Library *library() const { return m_library; } ///< not owned; null before one is open
    void setLibrary(Library *library);

    /// The document of the text view that has (or last had) the focus; null if none is open.
    [[nodiscard]] const std::shared_ptr<const OpenDocument> &document() const { return m_document; }
    void setDocument(std::shared_ptr<const OpenDocument> document);

    /// Caret and selection of the active text view, as source offsets.
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    [[nodiscard]] Span selection() const { return m_selection; }
    void setCaret(qsizetype caret);
    void setSelection(Span selection);

    /// The row under work: chosen in a panel, or found under the caret.
    [[nodiscard]] RowRef current() const { return m_current; }
    void setCurrent(RowRef row);

    /// Layers whose marks are shown in the text.
    [[nodiscard]] bool isLayerVisible(Layer layer) const { return m_layers.contains(layer); }
    void setLayerVisible(Layer layer, bool visible);
    /// Whether highlights are shown in the text; layersChanged() tells.
    [[nodiscard]] bool areNotesVisible() const { return m_notesVisible; }
    void setNotesVisible(bool visible);

    /// Asks the window to open the document if need be, bring the passage into the upper third and frame it.
    void showPassage(const Passage &passage) { emit passageRequested(passage); }
    /// Asks the window to open a document at its last place.
    void openDocument(SourceId source) { emit documentRequested(source); }

signals:
    void libraryChanged();
    void sourcesChanged(); ///< documents came, went or were corrected
    void documentChanged();
    void caretChanged(qsizetype caret);
    void selectionChanged(lectern::Span selection);
    void currentChanged(lectern::RowRef row);
    void layersChanged();
    void passageRequested(const lectern::Passage &passage);
    void documentRequested(lectern::SourceId source);

private:
    Library *m_library = nullptr;
    std::shared_ptr<const OpenDocument> m_document;
    qsizetype m_caret = 0;
    Span m_selection;
    RowRef m_current;
    QSet<Layer> m_layers;
    bool m_notesVisible = true;
};

} // namespace lectern
