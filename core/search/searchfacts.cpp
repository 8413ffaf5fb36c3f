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

namespace
{

constexpr quint32 isExact = 1; ///< both ends of a number are the same, and written once
constexpr unsigned kindShift = 1, modifierShift = 5;

/// The units of a document once each, then of each number its kind and modifier, the place of its unit, and its ends.
void writeNumbers(ArchiveWriter &archive, const std::vector<SearchFacts::Number> &numbers)
{
    QStringList units;
    for (const SearchFacts::Number &number : numbers)
        if (!units.contains(number.unit))
            units << number.unit;
    archive(units, quint32(numbers.size()));
    for (const SearchFacts::Number &number : numbers) {
        const bool exact = number.low == number.high;
        archive(quint32(number.kind) << kindShift | quint32(number.modifier) << modifierShift | (exact ? isExact : 0U),
                quint32(units.indexOf(number.unit)), number.low);
        if (!exact)
            archive(number.high);
    }
}

std::vector<SearchFacts::Number> readNumbers(ArchiveReader &archive)
{
    QStringList units;
    quint32 count = 0;
    archive(units, count);
    std::vector<SearchFacts::Number> numbers;
    for (quint32 i = 0; i < count && archive.isOk(); ++i) {
        quint32 code = 0, unit = 0;
        SearchFacts::Number number;
        archive(code, unit, number.low);
        number.high = number.low;
        if ((code & isExact) == 0)
            archive(number.high);
        number.kind = QuantityKind(code >> kindShift & 0xfU);
        number.modifier = Modifier(code >> modifierShift);
        number.unit = units.value(unit);
        numbers.push_back(std::move(number));
    }
    return numbers;
}

bool isWhole(const ArchiveReader &archive, quint8 version)
{
    return archive.isOk() && archive.isAtEnd() && version == formVersion;
}

} // namespace

PackedFacts packed(const SearchFacts &facts)
{
    ArchiveWriter values, names;
    values(formVersion, facts.kinds);
    writeNumbers(values, facts.numbers);
    names(formVersion, facts.entities, facts.speakers);
    return {values.bytes(), names.bytes()};
}

SearchFacts unpacked(const PackedFacts &facts)
{
    SearchFacts read;
    quint8 version = 0;
    if (!facts.values.isEmpty()) {
        ArchiveReader values(facts.values);
        values(version, read.kinds);
        read.numbers = readNumbers(values);
        if (!isWhole(values, version))
            read = {};
    }
    if (!facts.names.isEmpty()) {
        ArchiveReader names(facts.names);
        names(version, read.entities, read.speakers);
        if (!isWhole(names, version)) {
            read.entities.clear();
            read.speakers.clear();
        }
    }
    return read;
}

} // namespace lectern
