// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchfacts.h"

#include "core/db/archive.h"

namespace lectern
{

namespace
{

constexpr quint8 formVersion = 2;

} // namespace

// Found by argument-dependent lookup, so in the namespace of their arguments.
static void fields(auto &archive, SearchFacts::Name &name)
{
    archive(name.name, name.others);
}

static void fields(auto &archive, SearchFacts::Number &number)
{
    archive(number.kind, number.low, number.high, number.unit, number.modifier);
}

SearchFacts searchFactsOf(const Extraction &extraction)
{
    SearchFacts facts;
    const auto addSpeaker = [&](const QString &speaker) {
        if (!speaker.isEmpty() && !facts.speakers.contains(speaker))
            facts.speakers << speaker;
    };
    for (const Claim &claim : extraction.claims) {
        facts.kinds |= 1U << unsigned(claim.kind);
        addSpeaker(claim.speaker);
    }
    for (const Quote &quote : extraction.quotes)
        addSpeaker(quote.speaker);
    for (const Entity &entity : extraction.entities)
        facts.entities.push_back({entity.name, entity.aliases});
    for (const Quantity &quantity : extraction.quantities)
        if (const auto bounds = boundsOf(quantity))
            facts.numbers.push_back({quantity.kind, bounds->low, bounds->high, quantity.unit, quantity.modifier});
    return facts;
}

PackedFacts packed(const SearchFacts &facts)
{
    ArchiveWriter values, names;
    values(formVersion, facts.kinds, facts.numbers);
    names(formVersion, facts.entities, facts.speakers);
    return {values.bytes(), names.bytes()};
}

namespace
{

/// Leaves the parts empty for bytes of another form.
template<typename... Parts>
void unpack(const QByteArray &bytes, Parts &...parts)
{
    ArchiveReader archive(bytes);
    quint8 version = 0;
    archive(version, parts...);
    if (!archive.isOk() || !archive.isAtEnd() || version != formVersion)
        ((parts = Parts()), ...);
}

} // namespace

SearchFacts unpacked(const PackedFacts &facts)
{
    SearchFacts read;
    unpack(facts.values, read.kinds, read.numbers);
    unpack(facts.names, read.entities, read.speakers);
    return read;
}

} // namespace lectern
