// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/blockprojection.h"
#include "core/notes/entitydecisions.h"
#include "core/notes/layerdecisions.h"

namespace lectern
{

bool EntityDecisions::holds(const Decision &decision) const
{
    if (decision.layer != Layer::Entities)
        return false;
    return decision.scope != Scope::Site || foldedName(decision.site) == foldedName(m_document.meta.site);
}

int EntityDecisions::find(const Key &key, int except) const
{
    int best = -1;
    int bestRank = -1;
    for (const int candidate : m_byName.value(key.name)) {
        const Item &item = at(candidate);
        const bool sameType = !key.type || item.entity.type == *key.type;
        const bool isMain = foldedName(item.entity.name) == key.name;
        const auto isName = [&](const QString &alias) { return foldedName(alias) == key.name; };
        if (candidate == except || item.mergedInto >= 0 || (key.strictType && !sameType))
            continue;
        if (!isMain && (key.mainNameOnly || std::ranges::none_of(item.entity.aliases, isName)))
            continue;
        const int rank = 4 * sameType + 2 * isMain + !item.rejected;
        if (rank > bestRank) {
            best = candidate;
            bestRank = rank;
        }
    }
    return best;
}

/// Namesakes are told apart by their type, but for the document that a decision was made on: a later run may have another opinion of the type there.
int EntityDecisions::target(const Decision &decision) const
{
    if (decision.scope == Scope::Passage)
        return mentionAt(decision.anchor.span).item;
    return find({foldedName(decision.name), decision.type, decision.source != m_source, false});
}

std::vector<EntityDecisions::Mention> EntityDecisions::overlapping(Span span) const
{
    std::vector<Mention> found;
    auto mention = m_owners.lower_bound({span.start - m_longest, 0});
    for (; mention != m_owners.end() && mention->first.start < span.end; ++mention)
        if (mention->first.overlaps(span))
            found.push_back({mention->first, mention->second});
    return found;
}

EntityDecisions::Mention EntityDecisions::mentionAt(Span span) const
{
    Mention best;
    for (const Mention &mention : overlapping(span)) {
        const auto agrees = [&](Span s) {
            return 2.0 * double(s.intersected(span).length()) / double(s.length() + span.length());
        };
        if (overlapsHalf(mention.span, span) && (best.item < 0 || agrees(mention.span) > agrees(best.span)))
            best = mention;
    }
    return best;
}

QString EntityDecisions::nameOf(Span mention) const
{
    const Span projected = visible().fromSource(mention);
    return visible().text().sliced(projected.start, projected.length()).trimmed();
}

const Projection &EntityDecisions::visible() const
{
    if (m_visible)
        return *m_visible;
    ProjectionBuilder builder(m_document.source.text, Folding::Search);
    for (const Block &block : m_document.blocks) {
        if (!block.isRead())
            continue;
        appendBlock(builder, m_document.source.text, block);
        builder.insert(u'\n', block.span.end);
    }
    return m_visible.emplace(builder.take());
}

void EntityDecisions::readMentions()
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        for (const Span span : at(i).entity.mentions) {
            m_owners.emplace(span, i);
            m_longest = std::max(m_longest, span.length());
        }
    }
}

void EntityDecisions::index(int item, const QString &name)
{
    const QString folded = foldedName(name);
    QList<int> &items = m_byName[folded];
    if (!items.contains(item))
        items.push_back(item);
    enqueue(folded);
}

void EntityDecisions::enqueue(const QString &folded)
{
    for (const int i : m_log.byName(folded))
        if (i > m_current && holds(m_log.all()[size_t(i)]))
            m_queue.insert(i);
}

void EntityDecisions::enqueueAdditions()
{
    if (!m_log.additions())
        return;
    const QString &text = visible().text();
    std::set<int> names;
    for (qsizetype i = 0; i < text.size(); ++i)
        m_log.additions()->eachAt(text, i, [&](PhraseMatcher::Match match) { names.insert(match.id); });
    for (const int name : names)
        for (const int i : m_log.addedBy(m_log.addedNames()[size_t(name)]))
            if (holds(m_log.all()[size_t(i)]))
                m_queue.insert(i);
}

} // namespace lectern
