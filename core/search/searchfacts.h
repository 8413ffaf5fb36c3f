// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/extract/valuerange.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace lectern
{

/// What conditions and facets want to know of a document's rows: little enough to be read for all documents at once.
struct SearchFacts {
    struct Name {
        QString name; ///< the fullest
        QStringList others;
        bool operator==(const Name &) const = default;
    };
    struct Number {
        QuantityKind kind = QuantityKind::Count;
        double low = 0, high = 0; ///< boundsOf()
        QString unit;
        Modifier modifier = Modifier::None;
        bool operator==(const Number &) const = default;
    };
    quint32 kinds = 0; ///< bit n: a claim of ClaimKind n
    std::vector<Name> entities; ///< in the order of Extraction::entities
    QStringList speakers; ///< of quotes and claims, each once
    std::vector<Number> numbers; ///< those with a value
    bool operator==(const SearchFacts &) const = default;
};

[[nodiscard]] SearchFacts searchFactsOf(const Extraction &extraction);

/// As compact bytes for the index, in two parts, because a condition on numbers need not read names.
struct PackedFacts {
    QByteArray values; ///< kinds and numbers
    QByteArray names; ///< entities and speakers
};
[[nodiscard]] PackedFacts packed(const SearchFacts &facts);
/// Empty facts for bytes that are not that; of a part that is left out, nothing.
[[nodiscard]] SearchFacts unpacked(const PackedFacts &facts);

} // namespace lectern
