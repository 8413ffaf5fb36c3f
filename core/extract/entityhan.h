// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entitylatin.h"

namespace lectern
{

/// Names of people in Han: a family name and one or two characters where a word or a cue says so (`创始人王某某`, `某某某：`), and foreign
/// ones (`雷·库兹韦尔`, and runs of the characters that spell them beside a cue).
[[nodiscard]] std::vector<UnknownName> hanPersons(const EntityText &text);

/// Han words that the dictionary lacks, or has as proper nouns: names of organizations where cues beside them say so.
[[nodiscard]] std::vector<UnknownName> hanProperNouns(const EntityText &text);

/// Organizations, places and events that end in a word which says so (`…研究院`, `…大会`), with their left border from the words.
/// `known` names may stand in them (`谷歌研究院`).
[[nodiscard]] std::vector<UnknownName> hanInstitutions(const EntityText &text, const std::vector<NameCandidate> &known);

/// What stands in 《》, and what is called by name in quotation marks (`名为“…”的项目`).
[[nodiscard]] std::vector<UnknownName> quotedNames(const EntityText &text);

/// Organizations in front of the titles of those who lead or speak for them (`粤开证券首席经济学家`).
[[nodiscard]] std::vector<UnknownName> employers(const EntityText &text, const std::vector<NameCandidate> &known);

/// Han names in front of a bracket that a Latin one fills (`智行未来（FutureDrive）`).
[[nodiscard]] std::vector<UnknownName> glossedNames(const EntityText &text, const std::vector<UnknownName> &latin);

} // namespace lectern
