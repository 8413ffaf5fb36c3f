// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/entityledger.h"

#include "core/text/projection.h"

#include <QSet>

#include <numeric>
#include <tuple>

namespace lectern
{

namespace
{

QString foldedForm(const QString &name)
{
    return folded(QStringView(name).trimmed(), Folding::Search);
}

bool isNameBorder(QChar c)
{
    return c.isSpace() || c == u'·' || c == u'•' || c == u'.';
}

/// The words of a person's name: `埃隆·马斯克` has two, `Sam Altman` too.
QStringList partsOf(const QString &name)
{
    QStringList parts{QString()};
    for (const QChar c : name) {
        if (!isNameBorder(c))
            parts.back().append(c);
        else if (!parts.back().isEmpty())
            parts.append(QString());
    }
    parts.removeAll(QString());
    return parts;
}

/// Whether two full names may be one person's: all that the shorter one says stands in the longer one too.
bool agree(const QString &a, const QString &b)
{
    const QStringList first = partsOf(a);
    const QStringList second = partsOf(b);
    const QStringList &few = first.size() < second.size() ? first : second;
    const QStringList &many = first.size() < second.size() ? second : first;
    return std::ranges::all_of(few, [&](const QString &part) { return many.contains(part); });
}

/// Whether a person's decision set the name.
bool isNamed(const Entity &entity)
{
    return std::ranges::any_of(entity.why.decided,
                               [](const Decided &decided) { return decided.after.contains(QLatin1StringView("name")); });
}

} // namespace

std::vector<EntityEntry> entriesOf(const Extraction &extraction)
{
    std::vector<EntityEntry> entries;
    entries.reserve(extraction.entities.size());
    for (const Entity &entity : extraction.entities)
        entries.push_back({entity.type, entity.name, entity.aliases, int(entity.mentions.size()), isNamed(entity)});
    return entries;
}

int EntityLedger::intern(const QString &name)
{
    const auto known = m_nameIds.constFind(name);
    if (known != m_nameIds.cend())
        return *known;
    const QString form = foldedForm(name);
    const auto same = m_foldedIds.constFind(form);
    const int folded = same == m_foldedIds.cend() ? int(m_foldedIds.size()) : *same;
    if (same == m_foldedIds.cend())
        m_foldedIds.insert(form, folded);
    m_folded.push_back(folded);
    m_names.append(name);
    m_nameIds.insert(name, int(m_names.size()) - 1);
    return int(m_names.size()) - 1;
}

void EntityLedger::add(SourceId source, const std::vector<EntityEntry> &entries)
{
    ++m_documents;
    for (const EntityEntry &entry : entries) {
        const int first = int(m_nodeNames.size());
        m_nodeNames.push_back(intern(entry.name));
        for (const QString &name : entry.names)
            m_nodeNames.push_back(intern(name));
        m_nodes.push_back({source, entry.type, entry.mentions, first, int(m_nodeNames.size()) - first, entry.named});
    }
}

void EntityLedger::finish()
{
    m_parents.resize(m_nodes.size());
    std::iota(m_parents.begin(), m_parents.end(), 0);
    QHash<Key, int> holders;
    std::vector<std::pair<Key, int>> weak;
    joinStrong(holders, weak);
    joinWeak(holders, weak);
    gather();
    makeKeys();
    m_nodes = {};
    m_nodeNames = {};
    m_names = {};
    m_folded = {};
    m_nameIds = {};
    m_foldedIds = {};
    m_parents = {};
}

int EntityLedger::root(int node)
{
    while (m_parents[size_t(node)] != node)
        node = m_parents[size_t(node)] = m_parents[size_t(m_parents[size_t(node)])];
    return node;
}

void EntityLedger::unite(int a, int b)
{
    a = root(a);
    b = root(b);
    m_parents[size_t(std::max(a, b))] = std::min(a, b);
}

bool EntityLedger::isWeak(const Node &node, int name) const
{
    if (node.type != EntityType::Person || name == 0)
        return false;
    const QString &full = m_names[m_nodeNames[size_t(node.firstName)]];
    const QString &part = m_names[m_nodeNames[size_t(node.firstName + name)]];
    if (part.size() >= full.size())
        return false;
    const bool surname = full.startsWith(part) && part.size() == 1; // 李 of 李飞飞
    return surname || partsOf(full).contains(part);
}

void EntityLedger::joinStrong(QHash<Key, int> &holders, std::vector<std::pair<Key, int>> &weak)
{
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const Node &node = m_nodes[size_t(i)];
        for (int name = 0; name < node.nameCount; ++name) {
            const Key key(int(node.type), m_folded[size_t(m_nodeNames[size_t(node.firstName + name)])]);
            if (isWeak(node, name)) {
                weak.emplace_back(key, i);
                continue;
            }
            const auto holder = holders.constFind(key);
            if (holder == holders.cend())
                holders.insert(key, i);
            else
                unite(i, *holder);
        }
    }
}

void EntityLedger::joinWeak(const QHash<Key, int> &holders, const std::vector<std::pair<Key, int>> &weak)
{
    QHash<Key, int> groups;
    std::vector<std::pair<Key, std::vector<int>>> bearers; // in the order of their first
    for (const auto &[key, node] : weak) {
        const auto known = groups.constFind(key);
        const int group = known == groups.cend() ? int(bearers.size()) : *known;
        if (known == groups.cend()) {
            groups.insert(key, group);
            bearers.push_back({key, {}});
        }
        bearers[size_t(group)].second.push_back(node);
    }
    for (const auto &[key, nodes] : bearers) {
        const bool one = joinBearers(nodes);
        const auto holder = holders.constFind(key);
        if (one && holder != holders.cend())
            unite(nodes.front(), *holder);
    }
}

/// Joins those of one person, and says whether all are.
bool EntityLedger::joinBearers(const std::vector<int> &bearers)
{
    constexpr size_t most = 64; // persons of one family name that are looked at for agreement
    const auto fullName = [this](int node) { return m_nodeNames[size_t(m_nodes[size_t(node)].firstName)]; };
    std::vector<int> persons;
    QSet<int> seen;
    for (const int node : bearers) {
        const int full = fullName(node);
        if (seen.contains(m_folded[size_t(full)])) // joined by that name already
            continue;
        seen.insert(m_folded[size_t(full)]);
        const auto same = std::ranges::find_if(
            persons, [&](int other) { return root(other) == root(node) || agree(m_names[full], m_names[fullName(other)]); });
        if (same != persons.end())
            unite(node, *same);
        else if (persons.size() < most)
            persons.push_back(node);
    }
    return persons.size() == 1;
}

void EntityLedger::gather()
{
    QHash<int, int> byRoot;
    std::vector<std::vector<int>> members;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const int r = root(i);
        const auto known = byRoot.constFind(r);
        const int group = known == byRoot.cend() ? int(members.size()) : *known;
        if (known == byRoot.cend()) {
            byRoot.insert(r, group);
            members.emplace_back();
        }
        members[size_t(group)].push_back(i);
    }
    m_entities.resize(members.size());
    for (size_t i = 0; i < members.size(); ++i) {
        LedgerEntity &entity = m_entities[i];
        entity.type = m_nodes[size_t(members[i].front())].type;
        for (const int member : members[i]) {
            const Node &node = m_nodes[size_t(member)];
            entity.mentions += node.mentions;
            if (!entity.places.empty() && entity.places.back().source == node.source)
                entity.places.back().mentions += node.mentions;
            else
                entity.places.push_back({node.source, node.mentions});
        }
        setNames(entity, members[i]);
    }
    std::ranges::stable_sort(m_entities, [](const LedgerEntity &a, const LedgerEntity &b) {
        return std::tie(a.type, b.mentions, a.name) < std::tie(b.type, a.mentions, b.name);
    });
}

void EntityLedger::setNames(LedgerEntity &entity, const std::vector<int> &nodes) const
{
    struct Use {
        int name;
        int documents = 0;
        int full = 0; ///< documents that call it so in full
        bool named = false;
    };
    std::vector<Use> uses;
    QHash<int, int> byName;
    for (const int member : nodes) {
        const Node &node = m_nodes[size_t(member)];
        for (int i = 0; i < node.nameCount; ++i) {
            const int name = m_nodeNames[size_t(node.firstName + i)];
            const auto known = byName.constFind(name);
            const int use = known == byName.cend() ? int(uses.size()) : *known;
            if (known == byName.cend()) {
                byName.insert(name, use);
                uses.push_back({name});
            }
            ++uses[size_t(use)].documents;
            uses[size_t(use)].full += i == 0;
            uses[size_t(use)].named |= i == 0 && node.named;
        }
    }
    const auto full = std::ranges::max_element(
        uses, {}, [&](const Use &use) { return std::tuple(use.named, use.full > 0, m_names[use.name].size(), use.full); });
    std::rotate(uses.begin(), full, full + 1);
    std::stable_sort(uses.begin() + 1, uses.end(), [](const Use &a, const Use &b) { return a.documents > b.documents; });
    entity.name = m_names[uses.front().name];
    for (size_t i = 1; i < uses.size(); ++i)
        entity.names.append(m_names[uses[i].name]);
}

void EntityLedger::makeKeys()
{
    const auto add = [this](int entity, const QString &name) {
        const std::pair key(int(m_entities[size_t(entity)].type), foldedForm(name));
        if (!m_byName.contains(key)) // the first has most mentions
            m_byName.insert(key, entity);
    };
    for (int i = 0; i < int(m_entities.size()); ++i)
        add(i, m_entities[size_t(i)].name);
    for (int i = 0; i < int(m_entities.size()); ++i)
        for (const QString &name : m_entities[size_t(i)].names)
            add(i, name);
}

int EntityLedger::find(EntityType type, const QString &name) const
{
    return m_byName.value({int(type), foldedForm(name)}, -1);
}

int EntityLedger::find(const QString &name) const
{
    const QString form = foldedForm(name);
    int best = -1;
    for (int type = 0; type <= int(EntityType::Term); ++type) {
        const int found = m_byName.value({type, form}, -1);
        if (found >= 0 && (best < 0 || m_entities[size_t(found)].mentions > m_entities[size_t(best)].mentions))
            best = found;
    }
    return best;
}

} // namespace lectern
