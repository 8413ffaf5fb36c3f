// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/reading.h"

#include <vector>

namespace lectern
{

/// The quotations of a reading: whole, marks included, the outermost only, in order. A paragraph that opens one and does not
/// close it is a quotation to its end (it goes on in the next paragraph).
[[nodiscard]] std::vector<Span> quotations(const Reading &reading);

/// The quotation that holds a position, or an empty span. O(log n).
[[nodiscard]] Span quotationAt(const std::vector<Span> &quotations, qsizetype position);

} // namespace lectern
