// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quotations.h"
#include "core/extract/speakers.h"

#include <vector>

namespace lectern
{

/// A sentence's words that say who says something: `马斯克表示，…`, `…,” Macron said`, `在她看来，…`.
struct Attribution {
    Speaker speaker;
    const Cue *cue = nullptr;
    Span cueSpan;            ///< projected
    qsizetype clause = 0;    ///< projected: where the clause that names the speaker begins
    bool direct = false;     ///< a quotation stands beside it
    bool trailing = false;   ///< stands behind what was said
    bool loose = false;      ///< a verb without comma or colon behind it, of somebody without a name: `官方称成本…`
    bool conceded = false;   ///< in a clause that the sentence itself goes against (`尽管X声称…，但…`)
};

/// Finds the attributions of a sentence, in order of place, by the verbs of `lexicon/speech-verbs.tsv`.
[[nodiscard]] std::vector<Attribution> attributions(const Reading &reading, QStringView lower, Span sentence,
                                                    const Speakers &speakers, const std::vector<Span> &quotations);

} // namespace lectern
