// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"

namespace lectern
{

/// "zh-Hans", "zh-Hant" or "en", by the blocks that are read: Chinese if at least three in ten of its words (a Han character or a run of Latin
/// letters) are Han; Traditional if characters that only Traditional writes outnumber those that only Simplified writes.
[[nodiscard]] QString detectLanguage(const ParsedDocument &document);

} // namespace lectern
