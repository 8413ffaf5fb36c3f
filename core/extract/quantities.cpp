// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantities.h"

namespace lectern
{

std::vector<Quantity> extractQuantities(const Reading &, const std::vector<TimeExpression> &)
{
    return {};
}

} // namespace lectern
