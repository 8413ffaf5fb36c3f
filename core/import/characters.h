// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QStringView>

namespace lectern
{

/// Classes of characters that the readers of this folder share.

[[nodiscard]] inline bool isHan(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x3400 && unit <= 0x4DBF) || (unit >= 0xF900 && unit <= 0xFAFF)
        || c.isSurrogate();
}

/// Letters and digits below U+0250, narrow.
[[nodiscard]] inline bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

[[nodiscard]] inline bool isSentenceEnd(QChar c)
{
    return QStringView(u"。！？!?….；;．").contains(c);
}

/// Closing quotation marks and brackets.
[[nodiscard]] inline bool isClosing(QChar c)
{
    return QStringView(u"”’」』》）】〕\"')]").contains(c);
}

/// A sentence cannot end in these.
[[nodiscard]] inline bool isOpenEnd(QChar c)
{
    return QStringView(u",，、（(“‘「『《【[&").contains(c);
}

/// The span without white space (no-break, ideographic and zero-width too) at its ends.
[[nodiscard]] Span trimmed(QStringView text, Span span);

/// Length of the list mark that a trimmed line begins with, white space behind it included: `- `, `* `, `• `, `1. `, `(2) `, `3、`; 0 if none.
[[nodiscard]] qsizetype listMark(QStringView line);

} // namespace lectern
