// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dictionarychanges.h"

#include "core/extract/dictionarymatcher.h"
#include "core/text/projection.h"

#include <algorithm>
#include <map>
#include <set>

namespace lectern
{

namespace
{

/// What a name stands for: a thing is known by its row of the gazetteers, or else by a number that both dictionaries share.
struct Meaning {
    QString text;
    EntityType type = EntityType::Organization;
    int row = -1;
    int thing = -1;
};

using Meanings = std::map<QString, Meaning>; // by key

/// As matcherOf() of core/extract/userdictionary.cpp has them: of equal names the first counts.
Meanings meaningsOf(const UserDictionary &dictionary)
{
    Meanings meanings;
    for (int i = 0; i < int(dictionary.entries().size()); ++i) {
        const DictionaryEntry &entry = dictionary.entries()[size_t(i)];
        const int row = gazetteerRow(entry);
        for (const QString &name : QStringList(entry.name) + entry.names)
            if (const QString key = dictionaryKey(name); !key.isEmpty())
                meanings.emplace(key, Meaning{folded(QStringView(name).trimmed(), Folding::Reading), entry.type, row, i});
    }
    return meanings;
}

/// Gives the entries of the later dictionary the numbers of those of the earlier one that they share most names with.
void numberAlike(const Meanings &before, Meanings &after)
{
    std::map<int, std::map<int, int>> shared; // of an entry after with those before: how many names
    for (const auto &[key, meaning] : after)
        if (const auto same = before.find(key); same != before.end())
            ++shared[meaning.thing][same->second.thing];
    std::map<int, int> numbers;
    std::set<int> given;
    for (const auto &[thing, others] : shared) {
        int best = -1, most = 0;
        for (const auto &[other, count] : others)
            if (count > most && !given.contains(other)) {
                best = other;
                most = count;
            }
        if (best >= 0) {
            numbers[thing] = best;
            given.insert(best);
        }
    }
    for (auto &[key, meaning] : after) {
        const auto number = numbers.find(meaning.thing);
        meaning.thing = number != numbers.end() ? number->second : -2 - meaning.thing; // one that is new
    }
}

bool alike(const Meaning &a, const Meaning &b)
{
    return a.text == b.text && a.type == b.type && a.row == b.row && (a.row >= 0 || a.thing == b.thing);
}

} // namespace

std::vector<ChangedName> changedNames(const UserDictionary &before, const UserDictionary &after)
{
    const Meanings old = meaningsOf(before);
    Meanings now = meaningsOf(after);
    numberAlike(old, now);
    std::set<QString> keys;
    for (const auto &[key, meaning] : old)
        if (const auto same = now.find(key); same == now.end() || !alike(meaning, same->second))
            keys.insert(key);
    for (const auto &[key, meaning] : now)
        if (!old.contains(key))
            keys.insert(key);
    std::vector<ChangedName> names;
    for (const QString &key : keys)
        names.push_back({key, standsFree(key)});
    return names;
}

} // namespace lectern
