// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/blockprojection.h"

#include "core/base/interruption.h"

namespace lectern
{

void appendBlock(ProjectionBuilder &builder, QStringView source, const Block &block)
{
    Interruption::check();
    for (const Span piece : block.text) {
        qsizetype from = piece.start;
        for (qsizetype i = piece.start; i < piece.end; ++i) {
            if (source[i] != u'\n')
                continue;
            qsizetype left = i;
            while (left > from && source[left - 1].isSpace())
                --left;
            builder.append({from, left});
            while (i + 1 < piece.end && source[i + 1].isSpace())
                ++i;
            from = i + 1;
            const QChar next = from < source.size() ? source[from] : QChar();
            if (builder.last().unicode() < 0x2E80 && next.unicode() < 0x2E80 && !builder.last().isSpace())
                builder.insert(u' ', from);
        }
        builder.append({from, piece.end});
    }
}

} // namespace lectern
