// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/phrasematcher.h"

#include <algorithm>
#include <unordered_map>

namespace lectern
{

namespace
{

constexpr PhraseTrie::Firsts nothingFirst;

/// A node while phrases are added: its children hang on one another.
struct Growing {
    char16_t unit = 0;
    int32_t id = -1;
    uint32_t child = 0;
    uint32_t sibling = 0;
};

void setBit(uint64_t &bits, uint16_t bit)
{
    bits |= uint64_t(1) << (bit & 63);
}

void setFirsts(PhraseTrieStore &store)
{
    PhraseTrie::Firsts &firsts = store.firsts;
    for (uint32_t root = store.nodes[0].firstChild; root < store.nodes[1].firstChild; ++root) {
        const char16_t unit = store.units[root];
        PhraseTrie::Firsts::Cell &cell = firsts.cells[unit >> 6];
        setBit(cell.bits, unit);
        if (store.nodes[root].id >= 0)
            setBit(cell.alone, unit);
    }
    uint16_t before = 0;
    for (PhraseTrie::Firsts::Cell &cell : firsts.cells) {
        cell.before = before;
        before = static_cast<uint16_t>(before + std::popcount(cell.bits));
    }
}

/// Sixteen bits and two places and more for each pair.
void setPairs(PhraseTrieStore &store)
{
    const uint32_t firstPair = store.nodes[1].firstChild;
    const uint32_t lastPair = store.nodes[store.nodes[1].firstChild].firstChild;
    const size_t count = std::max<size_t>(8, lastPair - firstPair);
    store.pairs.resize(std::bit_ceil(2 * count));
    store.pairBits.resize(std::bit_ceil(16 * count) / 64);
    const PhraseTrie::Pairs at = store.pairTable();
    for (uint32_t root = store.nodes[0].firstChild; root < store.nodes[1].firstChild; ++root) {
        for (uint32_t child = store.nodes[root].firstChild; child < store.nodes[root + 1].firstChild; ++child) {
            const char16_t first = store.units[root];
            const char16_t second = store.units[child];
            const uint32_t hash = PhraseTrie::Pairs::hash(first, second);
            setBit(store.pairBits[hash >> at.bitShift >> 6], static_cast<uint16_t>(hash >> at.bitShift & 63));
            size_t place = hash >> at.placeShift;
            while (store.pairs[place].node != 0)
                place = (place + 1) % store.pairs.size();
            store.pairs[place] = {uint32_t(first) << 16 | second, child};
        }
    }
}

} // namespace

struct PhraseMatcher::Building {
    std::vector<Growing> nodes{Growing{}};
    std::unordered_map<char16_t, uint32_t> roots; ///< the root alone has many children

    uint32_t add(uint32_t parent, char16_t unit)
    {
        const auto next = static_cast<uint32_t>(nodes.size());
        nodes.push_back({unit, -1, 0, nodes[parent].child});
        nodes[parent].child = next;
        return next;
    }
    uint32_t childOf(uint32_t parent, char16_t unit)
    {
        if (parent == 0) {
            const auto [known, isNew] = roots.try_emplace(unit, 0);
            if (isNew)
                known->second = add(parent, unit);
            return known->second;
        }
        for (uint32_t child = nodes[parent].child; child != 0; child = nodes[child].sibling) {
            if (nodes[child].unit == unit)
                return child;
        }
        return add(parent, unit);
    }
};

PhraseTrie::PhraseTrie()
    : m_firsts(&nothingFirst)
{
}

PhraseMatcher::PhraseMatcher() = default;
PhraseMatcher::~PhraseMatcher() = default;
PhraseMatcher::PhraseMatcher(PhraseMatcher &&) noexcept = default;
PhraseMatcher &PhraseMatcher::operator=(PhraseMatcher &&) noexcept = default;

PhraseMatcher::PhraseMatcher(const PhraseTrie &trie)
    : m_trie(trie)
{
}

int PhraseMatcher::add(QStringView phrase, int id)
{
    Q_ASSERT(!phrase.isEmpty());
    if (!m_building)
        m_building = std::make_unique<Building>();
    uint32_t node = 0;
    for (const QChar c : phrase)
        node = m_building->childOf(node, c.unicode());
    int32_t &own = m_building->nodes[node].id;
    if (own < 0)
        own = id;
    return own;
}

void PhraseMatcher::finish()
{
    if (!m_building)
        return;
    const std::vector<Growing> &grown = m_building->nodes;
    m_store = std::make_unique<PhraseTrieStore>();
    PhraseTrieStore &store = *m_store;
    store.nodes.reserve(grown.size() + 1);
    store.units.reserve(grown.size());
    store.units.push_back(0);
    std::vector<uint32_t> order{0}; // the nodes as they were added, in order of the layout
    order.reserve(grown.size());
    for (size_t i = 0; i < order.size(); ++i) {
        store.nodes.push_back({static_cast<uint32_t>(order.size()), grown[order[i]].id});
        const auto first = static_cast<std::ptrdiff_t>(order.size());
        for (uint32_t child = grown[order[i]].child; child != 0; child = grown[child].sibling)
            order.push_back(child);
        std::ranges::sort(order.begin() + first, order.end(), {}, [&](uint32_t child) { return grown[child].unit; });
        for (auto child = order.begin() + first; child != order.end(); ++child)
            store.units.push_back(grown[*child].unit);
    }
    store.nodes.push_back({static_cast<uint32_t>(order.size()), -1});
    setFirsts(store);
    setPairs(store);
    m_building.reset();
    m_trie = store.trie();
}

} // namespace lectern
