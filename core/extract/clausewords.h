// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quantityclause.h"

#include <optional>

namespace lectern
{

/// What resources/lexicon/clause-words.tsv says of a word.
struct ClauseWord {
    ClausePart part = ClausePart::Other;
    bool general = false; ///< of a pronoun-like word: it is personal; of a noun: it stands for a name
    bool measure = false;
    EntityType type = EntityType::Term;
};

/// The word in small letters, if the table knows it.
[[nodiscard]] std::optional<ClauseWord> clauseWord(QStringView lower);

/// The part of a Chinese word by the segmenter's tag: by its first letter where the whole tag is not listed.
[[nodiscard]] ClausePart partOfTag(QLatin1StringView tag);

/// The part of an English word that the table does not know, by the table's endings; `nounBefore`: what stands before it is a noun or a name.
[[nodiscard]] ClausePart partByEnding(QStringView word, bool nounBefore);

[[nodiscard]] ClausePart partOfPunctuation(char16_t c);

} // namespace lectern
