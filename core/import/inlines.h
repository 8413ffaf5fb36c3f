// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/readtext.h"

namespace lectern
{

/// Goes over the pieces of a block's text once, in order, and keeps what is visible: no footnote marks (`[^1]`, `[1]`, `【1】`), no bare
/// addresses, no marks that CommonMark left standing (`**`, `***\*`). Footnote marks and addresses are noted in `found`.
class InlineScan
{
public:
    InlineScan(QStringView source, ReadText &found)
        : m_source(source)
        , m_found(found)
    {
    }

    /// Begins a block; its first characters decide whether `[1]` is a mark or the number of an item.
    void begin(qsizetype start) { m_blockStart = start; }
    /// Appends the visible parts of `piece` to `text`; adjacent spans grow together.
    void append(Span piece, std::vector<Span> &text);

private:
    [[nodiscard]] qsizetype hiddenAt(qsizetype at);
    [[nodiscard]] qsizetype footnoteAt(qsizetype at);
    [[nodiscard]] qsizetype addressAt(qsizetype at);
    [[nodiscard]] qsizetype starsAt(qsizetype at) const;

    QStringView m_source;
    ReadText &m_found;
    qsizetype m_blockStart = 0;
    qsizetype m_hiddenUntil = 0;
};

/// Where an address that begins at `start` ends: before white space, anything beyond ASCII, quotes, and closing punctuation.
[[nodiscard]] qsizetype addressEnd(QStringView text, qsizetype start);

} // namespace lectern
