// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trends.h"

namespace lectern
{

std::vector<Trend> extractTrends(const Reading &, const Extraction &)
{
    return {};
}

} // namespace lectern
