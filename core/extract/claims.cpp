// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claims.h"

namespace lectern
{

std::vector<Claim> extractClaims(const Reading &, const Extraction &)
{
    return {};
}

} // namespace lectern
