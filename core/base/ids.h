// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <compare>
#include <functional>

namespace lectern
{

/// A row id that cannot be mistaken for another table's. 0 means "none".
template<typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

using SourceId = Id<struct SourceTag>;         ///< a document kept in the library
using AnnotationId = Id<struct AnnotationTag>; ///< a person's highlight with its comment
using DecisionId = Id<struct DecisionTag>; ///< what a person decided on something extracted; ascending in the order of deciding

} // namespace lectern

template<typename Tag>
struct std::hash<lectern::Id<Tag>> {
    size_t operator()(const lectern::Id<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
