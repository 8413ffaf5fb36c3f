// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/source/preparedtext.h"
#include "ui/state/viewstate.h"

#include <QRectF>
#include <QSet>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace lectern
{

/// A line on the screen.
struct VisibleLine {
    QTextLine line;
    QPointF origin; ///< of its paragraph, in the viewport
    Span view;      ///< view span
    QRectF band;    ///< its full height, text line and leading, across the column

    [[nodiscard]] qreal x(qsizetype view) const; ///< of a view offset, held inside the line
    [[nodiscard]] QRectF rect(Span view) const;  ///< the part of the band between two view offsets
};

/// Marks that a person made, and the colour of each.
struct NoteMark {
    AnnotationId id;
    Span span; ///< source span
    HighlightColor color = HighlightColor::Yellow;
    bool comment = false;
    bool operator==(const NoteMark &) const = default;
};

/// What is marked in a text now.
struct Marking {
    QSet<Layer> layers;
    bool showNotes = true;
    std::vector<NoteMark> notes;
    MarkList noteSpans; ///< row: index into notes
    MarkList hits;      ///< of find in text or of a search
    Span currentHit;    ///< source span, framed; empty for none
    RowRef current;     ///< its marks stand out
    Span selection;     ///< source span
    qreal flash = 0.0;  ///< 1 just shown, 0 settled
};

/// The part of a text that is on the screen.
struct Page {
    std::shared_ptr<const PreparedText> text;
    const Marking *marking = nullptr;
    std::vector<VisibleLine> lines; ///< from top to bottom
    qreal left = 0.0, width = 0.0;  ///< of the column

    [[nodiscard]] Span viewSpan() const;
    [[nodiscard]] Span sourceSpan() const; ///< of all that is visible
    /// The parts of the lines that a source span covers.
    [[nodiscard]] std::vector<QRectF> rects(Span source) const;

    /// Calls `visit(const VisibleLine &, Span view)` for each line that a source span touches.
    template<typename Visit>
    void forEachLine(Span source, Visit visit) const
    {
        const Span view = text->map.toView(source);
        for (size_t i = firstLine(view.start); i < lines.size() && lines[i].view.start < view.end; ++i) {
            const Span part = view.intersected(lines[i].view);
            if (!part.isEmpty())
                visit(lines[i], part);
        }
    }

private:
    [[nodiscard]] size_t firstLine(qsizetype view) const; ///< the first that ends behind an offset
};

} // namespace lectern
