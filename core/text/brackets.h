// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace lectern
{

enum class BracketKind { Quotation, Title, Aside };

/// A bracket or quotation mark and the one that closes it, as offsets of a text.
struct BracketPair {
    qsizetype open = 0;
    qsizetype close = 0;
    BracketKind kind = BracketKind::Aside;
    auto operator<=>(const BracketPair &) const = default;
};

[[nodiscard]] bool isClosingBracket(QChar c); ///< or a closing quotation mark, the straight ones included
[[nodiscard]] bool isOpeningBracket(QChar c); ///< or an opening quotation mark, the straight ones not included

/// All pairs, by their opening. What is never closed, or closes nothing, makes no pair; straight double quotation marks pair in turn. Linear.
[[nodiscard]] std::vector<BracketPair> bracketPairs(QStringView text);

} // namespace lectern
