// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"
#include "core/text/projection.h"
#include "core/text/segmenter.h"

#include <QDate>

#include <vector>

namespace lectern
{

/// One sentence of the reading projection.
struct Sentence {
    Span span;            ///< projected
    int block = 0;        ///< index into ParsedDocument::blocks
    BlockKind kind = BlockKind::Paragraph;
    int heading = -1;     ///< index into ParsedDocument::blocks of the heading above it, -1 if none
};

/// What every extractor gets: the reading projection of the blocks that are read, block by block with '\n' between them,
/// its sentences and words, and what the document says of itself. Extractors read `text()`, and turn their finds into
/// source spans with `source()`.
class Reading
{
public:
    explicit Reading(const ParsedDocument &document);

    [[nodiscard]] const ParsedDocument &document() const { return *m_document; }
    [[nodiscard]] const QString &text() const { return m_projection.text(); }
    [[nodiscard]] const Projection &projection() const { return m_projection; }
    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; } ///< of the whole text, cut once for all
    [[nodiscard]] QStringView slice(Span projected) const
    {
        return QStringView(text()).sliced(projected.start, projected.length());
    }
    [[nodiscard]] Span source(Span projected) const { return m_projection.toSource(projected); }
    [[nodiscard]] Span projected(Span source) const { return m_projection.fromSource(source); }
    /// Index of the sentence that holds a projected offset, -1 if it lies between two.
    [[nodiscard]] int sentenceAt(qsizetype projected) const;
    [[nodiscard]] QDate date() const { return document().meta.date; }
    [[nodiscard]] bool isChinese() const { return document().meta.language.startsWith(u"zh"); }

private:
    const ParsedDocument *m_document; ///< not owned, outlives the reading
    Projection m_projection;
    std::vector<Sentence> m_sentences;
    std::vector<Word> m_words;
};

} // namespace lectern
