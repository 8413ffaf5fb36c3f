// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/inlines.h"
#include "core/import/readtext.h"

#include <vector>

namespace lectern
{

/// What a reader met inside one leaf of the document (a paragraph, an item, a cell), in order.
struct LeafToken {
    enum Kind {
        Text,   ///< visible
        Hidden, ///< belongs to the block but is not visible: a tag, the brackets and the address of a link
        Image,  ///< a whole image
        Break,  ///< a line break; the span of its '\n', or empty
        Cut     ///< a tag that ends a block (`</p>`, `<td>`)
    };
    Kind kind = Text;
    Span span;
};

/// Makes blocks of leaves: cuts them where a line break ends a paragraph, takes images out, and works out what is visible.
class LeafReader
{
public:
    LeafReader(QStringView source, ReadText &found)
        : m_source(source)
        , m_found(found)
        , m_scan(source, found)
    {
    }

    /// `shape` gives kind, level and table place of the blocks.
    void read(const Block &shape, const std::vector<LeafToken> &tokens);

private:
    struct Row {
        size_t first = 0;
        size_t last = 0;   ///< one behind
        bool cut = false;  ///< never joined with the row above
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const std::vector<LeafToken> &tokens);
    [[nodiscard]] QString visibleText(const std::vector<LeafToken> &tokens, const Row &row) const;
    [[nodiscard]] std::vector<bool> joints(const Block &shape, const std::vector<LeafToken> &tokens,
                                           const std::vector<Row> &rows) const;
    void readRun(const Block &shape, const std::vector<LeafToken> &tokens, size_t first, size_t last);
    void addImage(Span span);
    void addBlock(const Block &shape, const std::vector<LeafToken> &tokens, size_t first, size_t last);
    [[nodiscard]] Span withMarks(Span span) const;
    void classify(Block &block) const;

    QStringView m_source;
    ReadText &m_found;
    InlineScan m_scan;
};

} // namespace lectern
