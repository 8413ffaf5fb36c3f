// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"
#include "ui/settings/theme.h"
#include "ui/state/viewstate.h"

namespace lectern
{

/// The Why sheet's words for a row, as HTML. Links are `row:LAYER/INDEX`. Everything from the document is escaped; nothing is loaded.
[[nodiscard]] QString whyHtml(const std::shared_ptr<const OpenDocument> &document, RowRef row, int mention, const Theme &theme);

/// The row that a link of whyHtml() leads to; a row of -1 for any other link.
[[nodiscard]] RowRef rowOfLink(const QString &link);

} // namespace lectern
