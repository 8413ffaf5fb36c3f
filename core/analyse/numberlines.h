// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/difference.h"

namespace lectern
{

/// The numbers of a passage (rows of its quantities) with the words before each. `passage` is projected.
[[nodiscard]] std::vector<DifferenceNumber> numbersIn(const ReadDocument &document, Span passage, const std::vector<int> &rows);

/// Lines numbers of two passages up, by the rule of differenceOf(); `chosen` are source spans.
[[nodiscard]] std::vector<NumberLine> numberLines(const std::array<ReadDocument, 2> &documents,
                                                  const std::array<std::vector<DifferenceNumber>, 2> &numbers,
                                                  const std::array<Span, 2> &chosen, const RateTable &rates);

} // namespace lectern
