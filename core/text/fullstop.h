// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace lectern
{

/// Whether the run of dots or ellipses `[at, at + length)` ends the sentence that starts at `sentence`; `after` is behind the quotation marks and brackets that close
/// with it. Not in decimals, addresses and list numbers, not behind initials and abbreviations (resources/lexicon/abbreviations.tsv), and only
/// before a word that can begin a sentence.
[[nodiscard]] bool isFullStop(QStringView text, qsizetype sentence, qsizetype at, qsizetype length, qsizetype after);

/// Whether the half-width question marks at `at` ask; `sentence` is where their sentence starts. Some scraped pages have one for a lost
/// character (`詹姆斯?米歇尔`): between Han it asks only behind a question word of its clause (resources/lexicon/question-words.tsv).
[[nodiscard]] bool isQuestionMark(QStringView text, qsizetype sentence, qsizetype at, qsizetype after);

} // namespace lectern
