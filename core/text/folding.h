// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/projection.h"

namespace lectern
{

/// What the search table has for a character that is not folded to one character of its own.
constexpr char16_t Combines = 0xFFFE; ///< with the one before it: composedWith(), or it is left out
constexpr char16_t Expands = 0xFFFF;  ///< expansionAt()

/// 65,536 UTF-16 units, each what its index is folded to; 0 for ignorable characters (zero-width, soft hyphens, bidi controls, variation
/// selectors). In the reading table the characters that fold only in some words stand for themselves; in the search table some are Combines or Expands.
[[nodiscard]] const char16_t *foldTable(Folding folding);

/// What a character or surrogate pair of a text becomes in a search projection, and its length in the text.
struct Expansion {
    QString text;
    qsizetype length = 1;
};

/// Of a character that Expands. `before` is the folded character in front: two digits are parted by a space if one was raised, lowered or circled.
[[nodiscard]] Expansion expansionAt(QStringView text, qsizetype at, QChar before);

/// A folded character with one that Combines as one (か and ゙, ᄒ and ᅡ); null if there is none such, or it folds to the former (e and an accent).
[[nodiscard]] QChar composedWith(QChar folded, char16_t mark);

/// A vowel or final of hangul that conjoins with what stands before it.
[[nodiscard]] constexpr bool isJamo(char16_t c)
{
    return c >= 0x1160 && c < 0x1200;
}

/// Whether more than one Han character in twenty is one that Simplified text does not have.
[[nodiscard]] bool isTraditional(QStringView text);

/// Folds what depends on the words around it (沿著 → 沿着, but 著名 stays), in a Traditional text that went through the reading table. In Simplified text these characters stand for themselves.
void foldInContext(QString &text);

} // namespace lectern
