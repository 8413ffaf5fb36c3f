// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"
#include "core/text/projection.h"
#include "ui/source/marks.h"
#include "ui/source/textstyle.h"
#include "ui/source/viewmap.h"

#include <array>
#include <memory>

namespace lectern
{

/// Lines that a reader does not want in the way: folded away behind one quiet line that opens them.
struct Fold {
    enum class Kind { FrontMatter, Boilerplate, Image };
    Kind kind = Kind::Boilerplate;
    Span view;     ///< whole lines, without the last line break
    int lines = 0;
    QString label; ///< of an image: its description
    bool operator==(const Fold &) const = default;
};

/// How a line stands in the column.
struct LineStyle {
    Span view;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool operator==(const LineStyle &) const = default;
};

/// All that a text view needs of a document, made off the GUI thread. Immutable.
struct PreparedText {
    std::shared_ptr<const OpenDocument> document;
    bool clean = false;
    ViewMap map;
    std::vector<StyledSpan> styles; ///< disjoint, in order; *view* spans
    std::vector<LineStyle> lines;   ///< of blocks, in order
    std::vector<Fold> folds;        ///< in order, disjoint
    std::array<MarkList, 6> marks;  ///< by Layer; source spans
    Projection search;              ///< the source folded for finding words: no glosses, Simplified, no case

    [[nodiscard]] const MarkList &marksOf(Layer layer) const { return marks[size_t(layer)]; }
};

/// Thread-safe. Nothing is asked of the library.
[[nodiscard]] std::shared_ptr<const PreparedText> prepareText(std::shared_ptr<const OpenDocument> document, bool clean);

/// Where words occur, however they are written (script, case, width, glosses): source spans in order, without overlaps.
[[nodiscard]] std::vector<Span> findAll(const Projection &search, const QString &words);

/// The word or the sentence around a source offset, as a source span.
[[nodiscard]] Span wordAt(const PreparedText &text, qsizetype source);
[[nodiscard]] Span sentenceAt(const PreparedText &text, qsizetype source);

} // namespace lectern
