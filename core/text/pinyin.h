// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern
{

/// The length of the pinyin gloss that begins at `at` with its bracket and stands behind the Han characters that `before` ends in; 0 if none does.
/// grammar: gloss = ("(" | "（") [" "] syllable { [" " | "'" | "’" | "-"] syllable } [" "] (")" | "）"); as many syllables as it stands behind characters, four at most. Each is one
/// of Mandarin with exactly one tone mark, precomposed or combining, or one without that its character has in neutral tone (resources/lexicon/pinyin.tsv);
/// of several, one at least has a mark.
[[nodiscard]] qsizetype glossLength(QStringView text, qsizetype at, QStringView before);

} // namespace lectern
