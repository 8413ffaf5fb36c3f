// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/entitydecisions.h"

#include "core/notes/layerdecisions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QStringList names(const QJsonObject &fields)
{
    QStringList list;
    for (const QJsonValue &name : fields["names"_L1].toArray())
        if (const QString text = name.toString().trimmed(); !text.isEmpty())
            list.push_back(text);
    return list;
}

QString nameIn(const QJsonObject &fields, const QString &otherwise)
{
    const QString name = fields["name"_L1].toString().trimmed();
    return name.isEmpty() ? otherwise : name;
}

EntityType typeIn(const QJsonObject &fields, EntityType otherwise)
{
    Entity entity;
    entity.type = otherwise;
    assign(entity, {{"type"_L1, fields["type"_L1]}});
    return entity.type;
}

/// Notes a decision with the fields that it changed.
void noteChange(Entity &entity, const Decision &decision, const QJsonObject &before)
{
    const QJsonObject after = fieldsOf(entity);
    note(entity.why, decision, changed(after, before), changed(before, after));
}

} // namespace

EntityDecisions::EntityDecisions(std::vector<Entity> machine, const ParsedDocument &document, SourceId source,
                                 const DecisionLog &log)
    : m_document(document)
    , m_source(source)
    , m_log(log)
{
    m_items.reserve(machine.size());
    for (Entity &entity : machine) {
        m_machineNames.push_back(entity.name);
        m_items.push_back({std::move(entity)});
    }
}

void EntityDecisions::apply(const std::vector<int> &held)
{
    for (const int i : held)
        if (holds(m_log.all()[size_t(i)]))
            m_queue.insert(i);
    if (m_queue.empty() && !m_log.hasNamed(Layer::Entities))
        return;
    for (int i = 0; i < int(m_items.size()); ++i) {
        index(i, at(i).entity.name);
        for (const QString &alias : QStringList(at(i).entity.aliases))
            index(i, alias);
    }
    enqueueAdditions();
    if (!m_queue.empty())
        readMentions();
    while (!m_queue.empty()) {
        m_current = *m_queue.begin();
        m_queue.erase(m_queue.begin());
        apply(m_log.all()[size_t(m_current)]);
    }
}

void EntityDecisions::apply(const Decision &decision)
{
    switch (decision.verb) {
    case Verb::Accept:
        return accept(decision);
    case Verb::Reject:
        return reject(decision);
    case Verb::Correct:
        return correct(decision);
    case Verb::Add:
        return add(decision);
    case Verb::Merge:
        return merge(decision);
    case Verb::Split:
        return split(decision);
    }
}

/// An entity that no rule finds any more, as the person saw it. Only in the document that the decision was made on: elsewhere it was never seen.
int EntityDecisions::revive(const Decision &decision)
{
    const bool isOwn = decision.scope == Scope::Passage || decision.scope == Scope::Document;
    if (!isOwn || decision.verb == Verb::Reject)
        return -1;
    Entity seen;
    seen.name = decision.name;
    seen.type = decision.type.value_or(EntityType::Term);
    assign(seen, decision.row);
    if (seen.name.isEmpty())
        seen.name = decision.anchor.quote;
    const int item = findOrMake(seen.name, seen.type);
    if (decision.scope == Scope::Passage)
        addMention(item, decision.anchor.span);
    else
        for (const QString &name : QStringList{seen.name} + seen.aliases)
            findMentions(item, name);
    if (at(item).entity.mentions.empty()) {
        at(item).mergedInto = item;
        m_lost.push_back(decision.id);
        return -1;
    }
    return item;
}

void EntityDecisions::accept(const Decision &decision)
{
    int item = target(decision);
    if (item < 0 && (item = revive(decision)) < 0)
        return;
    note(at(item).entity.why, decision);
    if (!std::exchange(at(item).rejected, false))
        return;
    const Entity &entity = at(item).entity;
    if (const int same = find({foldedName(entity.name), entity.type, true, true}, item); same >= 0 && !at(same).rejected)
        absorb(same, item);
}

void EntityDecisions::reject(const Decision &decision)
{
    const int item = target(decision);
    if (item < 0)
        return;
    const Entity &entity = at(item).entity;
    const bool isAll =
        decision.scope == Scope::Passage ? entity.mentions.size() == 1 : foldedName(entity.name) == foldedName(decision.name);
    if (isAll) {
        at(item).rejected = true;
        note(at(item).entity.why, decision);
    } else {
        rejectName(item, decision);
    }
}

/// One mention, or one name of an entity that goes by another: they are rejected as an entity of their own.
void EntityDecisions::rejectName(int item, const Decision &decision)
{
    const Mention mention = mentionAt(decision.anchor.span);
    const bool isPassage = decision.scope == Scope::Passage;
    const int out = makeItem(isPassage ? m_document.source.slice(mention.span).toString() : decision.name, at(item).entity.type);
    at(out).entity.why = at(item).entity.why;
    at(out).rejected = true;
    note(at(out).entity.why, decision);
    if (isPassage)
        moveMention(mention, out);
    else
        takeMentions(item, out, foldedName(decision.name));
}

void EntityDecisions::correct(const Decision &decision)
{
    if (decision.scope == Scope::Passage)
        return reassign(decision);
    int item = target(decision);
    if (item < 0 && (item = revive(decision)) < 0)
        return;
    at(item).rejected = false;
    const QJsonObject before = fieldsOf(at(item).entity);
    at(item).entity.type = typeIn(decision.fields, at(item).entity.type);
    const QString name = nameIn(decision.fields, at(item).entity.name);
    if (name != at(item).entity.name)
        rename(item, name);
    takeNames(item, names(decision.fields));
    noteChange(at(item).entity, decision, before);
    // Two things of one name and type would be one thing twice.
    const int same = find({foldedName(name), at(item).entity.type, true, true}, item);
    if (same >= 0 && !at(same).rejected)
        absorb(item, same);
}

void EntityDecisions::add(const Decision &decision)
{
    const int item = findOrMake(decision.name, decision.type.value_or(EntityType::Term));
    at(item).rejected = false;
    const QJsonObject before = fieldsOf(at(item).entity);
    if (decision.scope == Scope::Passage)
        addMention(item, decision.anchor.span);
    else
        takeNames(item, namesOf(decision));
    noteChange(at(item).entity, decision, before);
}

void EntityDecisions::merge(const Decision &decision)
{
    if (decision.scope == Scope::Passage)
        return reassign(decision);
    int item = target(decision);
    if (item < 0 && (item = revive(decision)) < 0)
        return;
    const EntityType type = typeIn(decision.fields, at(item).entity.type);
    const QString name = nameIn(decision.fields, at(item).entity.name);
    int into = find({foldedName(name), type, true, false}, item);
    if (into < 0) {
        into = item;
        const QJsonObject before = fieldsOf(at(item).entity);
        at(item).entity.type = type;
        if (foldedName(name) != foldedName(at(item).entity.name))
            rename(item, name);
        noteChange(at(item).entity, decision, before);
    } else {
        const QJsonObject before = fieldsOf(at(into).entity);
        absorb(into, item);
        noteChange(at(into).entity, decision, before);
    }
    at(into).rejected = false;
}

void EntityDecisions::split(const Decision &decision)
{
    if (decision.scope == Scope::Passage)
        return reassign(decision);
    int item = target(decision);
    if (item < 0 && (item = revive(decision)) < 0)
        return;
    const QStringList parts = names(decision.fields);
    if (parts.isEmpty())
        return;
    const QString name = nameIn(decision.fields, parts.front());
    const int part = findOrMake(name, typeIn(decision.fields, at(item).entity.type), item);
    at(part).rejected = false;
    takeNames(part, parts);
    note(at(part).entity.why, decision, {}, fieldsOf(at(part).entity));
    note(at(item).entity.why, decision);
}

void EntityDecisions::reassign(const Decision &decision)
{
    const Mention mention = mentionAt(decision.anchor.span);
    Entity seen;
    if (mention.item >= 0)
        seen = at(mention.item).entity;
    else
        assign(seen, decision.row);
    const QString name = nameIn(decision.fields, seen.name.isEmpty() ? decision.anchor.quote : seen.name);
    const EntityType type = typeIn(decision.fields, seen.type);
    const int to = findOrMake(name, type);
    const QJsonObject before{{"name"_L1, seen.name}, {"type"_L1, toName(seen.type)}};
    if (mention.item < 0)
        addMention(to, decision.anchor.span);
    else if (mention.item != to)
        moveMention(mention, to);
    at(to).rejected = false;
    addName(to, decision.anchor.quote);
    note(at(to).entity.why, decision, before, {{"name"_L1, name}, {"type"_L1, toName(type)}});
}

EntityDecisions::Rows EntityDecisions::take()
{
    Rows result;
    std::vector<int> order;
    for (int i = 0; i < int(m_items.size()); ++i) {
        Entity &entity = at(i).entity;
        std::ranges::sort(entity.mentions);
        if (at(i).mergedInto < 0 && !entity.mentions.empty())
            order.push_back(i);
    }
    const auto rank = [this](int i) {
        const Entity &entity = at(i).entity;
        return entity.type == EntityType::Term ? std::pair(1, qsizetype(0)) : std::pair(0, entity.mentions.front().start);
    };
    std::ranges::stable_sort(order, {}, rank);
    std::vector<int> places(m_items.size(), -1);
    for (const int i : order) {
        if (at(i).rejected) {
            result.rejected.push_back(at(i).entity);
            continue;
        }
        places[size_t(i)] = int(result.rows.size());
        if (at(i).mentionsChanged)
            result.changed.push_back(places[size_t(i)]);
        result.rows.push_back(at(i).entity);
    }
    for (size_t i = 0; i < m_machineNames.size(); ++i) {
        int now = int(i);
        while (at(now).mergedInto >= 0 && at(now).mergedInto != now)
            now = at(now).mergedInto;
        result.places.push_back(places[size_t(now)]);
        const Entity &entity = at(now).entity;
        if (places[size_t(now)] >= 0 && entity.name != m_machineNames[i] && !entity.why.decided.empty())
            result.renamed.emplace(m_machineNames[i], entity.name, entity.why.decided.back());
    }
    std::ranges::stable_sort(result.rejected, {}, [](const Entity &entity) { return entity.mentions.front(); });
    result.lost = std::move(m_lost);
    return result;
}

} // namespace lectern
