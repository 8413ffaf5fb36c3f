// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/differences/differencedata.h"
#include "ui/settings/theme.h"

namespace lectern
{

/// One side as HTML: title (a link, `passage:SIDE`), author and date, the sentence before, the passage, the sentence after. What the other side has too is set in the secondary
/// colour; what it has not is bold, underlined and tinted. Everything from the document is escaped; nothing is loaded.
[[nodiscard]] QString sideHtml(const DifferenceData &data, int side, const Theme &theme);

/// Numbers, times and names lined up, as HTML; each number is a link, `number:SIDE/LINE`. `≠` and `=` tell what differs.
[[nodiscard]] QString linesHtml(const DifferenceData &data, const Theme &theme);

/// One line on what was found, and how it was compared.
[[nodiscard]] QString summaryText(const DifferenceData &data);

} // namespace lectern
