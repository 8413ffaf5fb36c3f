// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/times.h"

namespace lectern
{

std::vector<TimeExpression> extractTimes(const Reading &)
{
    return {};
}

} // namespace lectern
