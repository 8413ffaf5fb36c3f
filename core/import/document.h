// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/projection.h"
#include "core/text/sourcetext.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lectern
{

enum class Format { Markdown, PlainText };

enum class BlockKind {
    Heading, ///< `level` 1 to 6; also lines without a mark that stand as headings (see headings.h); its number (`一、`) is part of it
    Paragraph,
    ListItem, ///< one paragraph of an item; `level` is the depth from 1
    Quote, ///< one paragraph of a block quote
    TableCell, ///< `row` and `column` from 0, row 0 the head; one `table` number a table
    Code,
    Image, ///< the whole `![alt](url)`; not read by extractors
    FrontMatter,
    FootnoteDefinition, ///< `[^1]: …`; not read by extractors; `label` holds "1"
    Reference, ///< the list of references at the end, its heading too; `label` its number if it has one; not read by extractors
    Boilerplate ///< navigation, share bars, adverts, related links, one block a run of lines; not read by extractors
};

/// A stretch of the canonical text that stands on its own: a sentence never crosses a block's border.
/// Blocks are disjoint and in order. What lies in no block is layout (blank lines, rules, fences).
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Span span; ///< source span, without the block's own marks (`# `, `- `, `> `) and outer white space
    int level = 0;
    int table = -1;
    int row = -1;
    int column = -1;
    QString label; ///< of a footnote definition or a numbered reference
    /// The visible characters, in order: the span less inline marks, tags, addresses, footnote marks, images. A line break that does not end the
    /// paragraph is in it as '\n'. Empty where nothing is visible (an address alone).
    std::vector<Span> text;

    [[nodiscard]] bool isRead() const ///< whether extractors read it
    {
        return kind != BlockKind::Image && kind != BlockKind::FrontMatter && kind != BlockKind::FootnoteDefinition
            && kind != BlockKind::Reference && kind != BlockKind::Boilerplate && kind != BlockKind::Code;
    }
    bool operator==(const Block &) const = default;
};

/// A footnote mark in the running text: `[^1]`, `[1]`, `【1】`, `<sup>1</sup>`.
struct FootnoteMark {
    Span span;
    QString label;
    bool operator==(const FootnoteMark &) const = default;
};

/// A link or an image of the source. Nothing is ever loaded from it.
struct Link {
    Span span; ///< the whole construct
    Span text; ///< the visible text (empty for a bare address)
    QString target;
    bool image = false;
    bool operator==(const Link &) const = default;
};

/// What a document says of itself; empty or invalid where it does not (gold/README.md, "meta").
struct Metadata {
    QString title;
    QDate date; ///< of publication
    QStringList authors;
    QString site;
    QString url;
    QString language; ///< "zh-Hans", "zh-Hant" or "en"; always found
    QString summary;
    QStringList tags;
    bool operator==(const Metadata &) const = default;
};

/// Something odd in a document that was read all the same.
struct ImportWarning {
    QString message; ///< translated
    Span span; ///< where, or empty
    bool operator==(const ImportWarning &) const = default;
};

/// A document read and understood, before anything is extracted from it.
struct ParsedDocument {
    SourceText source;
    Format format = Format::PlainText;
    Metadata meta;
    std::vector<Block> blocks;
    std::vector<FootnoteMark> footnoteMarks;
    std::vector<Link> links;
    std::vector<ImportWarning> warnings;
};

/// Bytes → canonical text, blocks, metadata, warnings. `fileName` only helps to guess (the title of a text that has none); the
/// format is told by content. Errors: those of decode().
[[nodiscard]] Result<ParsedDocument> parseDocument(const QByteArray &bytes, const QString &fileName,
                                                   const QString &encoding = {});

/// Blocks and metadata of a canonical text again (after an update of the parser).
[[nodiscard]] ParsedDocument parseText(SourceText source, const QString &fileName);

} // namespace lectern
