// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/entitydecisions.h"
#include "core/notes/layerdecisions.h"
#include "core/text/letters.h"

#include <QStringMatcher>

namespace lectern
{

namespace
{

/// A Latin name ends where its word ends; Han and everything else may stand next to each other.
bool joins(QChar a, QChar b)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() && c.script() != QChar::Script_Han; };
    return isWord(a) && isWord(b);
}

bool isBorder(QStringView text, qsizetype position)
{
    return position == 0 || position == text.size()
        || (!joins(text[position - 1], text[position]) && !(isSpelledAt(text, position - 1) && isSpelledAt(text, position)));
}

bool isWhole(QStringView text, Span span)
{
    return isBorder(text, span.start) && isBorder(text, span.end);
}

} // namespace

int EntityDecisions::makeItem(const QString &name, EntityType type)
{
    Item item;
    item.entity.name = name;
    item.entity.type = type;
    item.entity.why = personal();
    item.mentionsChanged = true;
    m_items.push_back(std::move(item));
    const int made = int(m_items.size()) - 1;
    index(made, name);
    return made;
}

int EntityDecisions::findOrMake(const QString &name, EntityType type, int except)
{
    const int found = find({foldedName(name), type, true, true}, except);
    return found >= 0 ? found : makeItem(name, type);
}

/// The former name stays a name of it where the text has it.
void EntityDecisions::rename(int item, const QString &name)
{
    Entity &entity = at(item).entity;
    const QString former = std::exchange(entity.name, name);
    const QString folded = foldedName(former);
    entity.aliases.removeAll(name);
    const bool stands = std::ranges::any_of(entity.mentions, [&](Span span) { return nameOf(span) == folded; });
    if (stands && former != name && !entity.aliases.contains(former))
        entity.aliases.push_back(former);
    index(item, name);
}

void EntityDecisions::addName(int item, const QString &name)
{
    Entity &entity = at(item).entity;
    if (entity.name == name || entity.aliases.contains(name))
        return;
    entity.aliases.push_back(name);
    index(item, name);
}

/// What loses its own name goes by the longest of the others.
void EntityDecisions::dropName(int item, const QString &folded)
{
    Entity &entity = at(item).entity;
    entity.aliases.removeIf([&](const QString &alias) { return foldedName(alias) == folded; });
    if (foldedName(entity.name) != folded || entity.aliases.isEmpty())
        return;
    const auto longest = std::ranges::max_element(entity.aliases, {}, [](const QString &alias) { return alias.size(); });
    entity.name = *longest;
    entity.aliases.erase(longest);
}

void EntityDecisions::absorb(int into, int item)
{
    Entity &to = at(into).entity;
    Entity from = std::exchange(at(item).entity, {});
    for (const Span span : from.mentions)
        m_owners[span] = into;
    to.mentions.insert(to.mentions.end(), from.mentions.begin(), from.mentions.end());
    to.why.decided.insert(to.why.decided.begin(), from.why.decided.begin(), from.why.decided.end());
    std::ranges::stable_sort(to.why.decided, {}, &Decided::id);
    at(item).mergedInto = into;
    at(into).mentionsChanged = true;
    addName(into, from.name);
    for (const QString &alias : from.aliases)
        addName(into, alias);
}

void EntityDecisions::takeNames(int item, const QStringList &names, int except)
{
    for (const QString &name : names) {
        const QString folded = foldedName(name);
        for (const int other : m_byName.value(folded))
            if (other != item && other != except && at(other).mergedInto < 0)
                takeMentions(other, item, folded);
        addName(item, name);
        findMentions(item, name);
    }
}

void EntityDecisions::takeMentions(int from, int to, const QString &folded)
{
    std::vector<Span> &mentions = at(from).entity.mentions;
    const auto taken = std::ranges::stable_partition(mentions, [&](Span span) { return nameOf(span) != folded; });
    for (const Span span : taken) {
        m_owners[span] = to;
        at(to).entity.mentions.push_back(span);
        at(from).mentionsChanged = at(to).mentionsChanged = true;
    }
    mentions.erase(taken.begin(), taken.end());
    dropName(from, folded);
    if (mentions.empty())
        at(from).mergedInto = to;
}

void EntityDecisions::moveMention(const Mention &mention, int to)
{
    std::erase(at(mention.item).entity.mentions, mention.span);
    at(mention.item).mentionsChanged = true;
    at(to).entity.mentions.push_back(mention.span);
    at(to).mentionsChanged = true;
    m_owners[mention.span] = to;
    if (at(mention.item).entity.mentions.empty() && mention.item != to)
        at(mention.item).mergedInto = to;
}

/// A person's passage takes the place of all mentions that it overlaps.
void EntityDecisions::addMention(int item, Span span)
{
    for (const Mention &mention : overlapping(span)) {
        std::erase(at(mention.item).entity.mentions, mention.span);
        at(mention.item).mentionsChanged = true;
        m_owners.erase(mention.span);
    }
    at(item).entity.mentions.push_back(span);
    at(item).mentionsChanged = true;
    m_owners[span] = item;
    m_longest = std::max(m_longest, span.length());
}

/// Every place of a name that no longer name covers. Inside it, shorter ones give way.
void EntityDecisions::findMentions(int item, const QString &name)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty())
        return;
    const QString &text = visible().text();
    const QStringMatcher matcher(folded);
    for (qsizetype found = matcher.indexIn(text); found >= 0; found = matcher.indexIn(text, found + folded.size())) {
        const Span projected{found, found + folded.size()};
        const Span span = visible().toSource(projected);
        const auto there = overlapping(span);
        const bool isFree = std::ranges::all_of(there, [&](const Mention &m) { return span != m.span && span.contains(m.span); });
        if (isWhole(text, projected) && isFree)
            addMention(item, span);
    }
}

} // namespace lectern
