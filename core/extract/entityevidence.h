// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entitytext.h"

#include <array>

namespace lectern
{

/// What speaks for each type, in the order of EntityType. Weights come from resources/lexicon/entity-cues.tsv and entity-heads.tsv.
struct Votes {
    std::array<double, 7> of{};

    [[nodiscard]] double &operator[](EntityType type) { return of[size_t(type)]; }
    [[nodiscard]] double operator[](EntityType type) const { return of[size_t(type)]; }
    Votes &operator+=(const Votes &other);
    [[nodiscard]] EntityType best() const; ///< the first of the highest
    [[nodiscard]] double sum() const;
};

/// What the words beside a name say of its type (`X创始人`, `in X,`, `the X model`).
[[nodiscard]] Votes contextVotes(const EntityText &text, Span name);

/// What a Latin name itself says: its head (`Capital`, `University`), a given name in front, a version, its capitals.
[[nodiscard]] Votes shapeVotes(QStringView name);

/// Whether a word is a given name (`Sarah`), or a Chinese family name in pinyin.
[[nodiscard]] bool isGivenName(QStringView word);

/// A word of a name that tells an organization, a place… by standing last (`Capital`); weight 0 if it tells nothing.
struct NameHead {
    EntityType type = EntityType::Organization;
    double weight = 0;
};
[[nodiscard]] NameHead lastWordHead(QStringView word);
[[nodiscard]] NameHead firstWordHead(QStringView word);

} // namespace lectern
