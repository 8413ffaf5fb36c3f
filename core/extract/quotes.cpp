// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes.h"

namespace lectern
{

std::vector<Quote> extractQuotes(const Reading &, const std::vector<Entity> &)
{
    return {};
}

} // namespace lectern
