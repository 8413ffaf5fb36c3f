// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern
{

/// The length of the pinyin gloss that begins at `at` with its bracket and stands behind the Han character `before`; 0 if none does.
/// grammar: gloss = ("(" | "（") [" "] syllable [" "] (")" | "）"); a syllable of Mandarin with exactly one tone mark, precomposed or
/// combining, or one without that `before` has in neutral tone (resources/lexicon/pinyin.tsv).
[[nodiscard]] qsizetype glossLength(QStringView text, qsizetype at, QChar before);

} // namespace lectern
