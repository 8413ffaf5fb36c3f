// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QStringView>

#include <vector>

namespace lectern
{

/// Splits one block of projected text into sentences, in order, without leading and trailing white space; a closing
/// quotation mark or bracket belongs to the sentence it closes; a break inside a quotation ends a sentence only where the quotation itself
/// ends or the stop is followed by a new sentence inside. Abbreviations (`Inc.`, `U.S.`) and decimals do not end one.
/// Spans are relative to `text`.
[[nodiscard]] std::vector<Span> sentences(QStringView text);

} // namespace lectern
