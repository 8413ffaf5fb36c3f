// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

#include <vector>

namespace lectern
{

/// A single expression made fit for the grammar of quantities: folded, in half width, without the spaces that people set between Han,
/// around hyphens, before a currency's sign and between groups of three digits; with a map back.
struct ExpressionText {
    QString text;
    std::vector<qsizetype> source; ///< the offset in the original of each character

    explicit ExpressionText(const QString &original);
    [[nodiscard]] Span original(Span span) const { return {source[size_t(span.start)], source[size_t(span.end - 1)] + 1}; }
};

} // namespace lectern
