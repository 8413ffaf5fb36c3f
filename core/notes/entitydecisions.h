// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/document.h"
#include "core/notes/decisionlog.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lectern
{

/// The entities of one document while decisions are applied to them (the verbs: core/notes/decision.h).
class EntityDecisions
{
public:
    /// `document` and `log` outlive this.
    EntityDecisions(std::vector<Entity> machine, const ParsedDocument &document, SourceId source, const DecisionLog &log);

    /// Applies those that hold here, in the order of the log; `held` are indexes of it by passage and document, ascending. A name that one brings
    /// up is looked for among the later ones.
    void apply(const std::vector<int> &held);

    /// What an entity of the machine is called now, and by which decision.
    struct Renamed {
        QString name;
        Decided by;
    };
    struct Rows {
        std::vector<Entity> rows; ///< in the order that Extraction demands
        std::vector<Entity> rejected; ///< by first mention
        std::vector<int> places; ///< of each machine row: its index in `rows`, or −1
        std::vector<int> changed; ///< indexes in `rows` whose mentions are not those that the machine found
        QHash<QString, Renamed> renamed; ///< by the machine's name
        std::vector<DecisionId> lost; ///< of this document, whose names are not in its text any more
    };
    [[nodiscard]] Rows take();

private:
    struct Item {
        Entity entity;
        bool rejected = false;
        bool mentionsChanged = false;
        int mergedInto = -1;
    };
    /// What to look an entity up by.
    struct Key {
        QString name; ///< folded
        std::optional<EntityType> type;
        bool strictType = false;
        bool mainNameOnly = false;
    };
    struct Mention {
        Span span;
        int item = -1;
    };

    // entitylookup.cpp: finding
    [[nodiscard]] bool holds(const Decision &decision) const;
    [[nodiscard]] int find(const Key &key, int except = -1) const; ///< −1 for none
    [[nodiscard]] int target(const Decision &decision) const;
    [[nodiscard]] Mention mentionAt(Span span) const; ///< that overlaps half
    [[nodiscard]] std::vector<Mention> overlapping(Span span) const;
    [[nodiscard]] QString nameOf(Span mention) const; ///< folded
    [[nodiscard]] const Projection &visible() const;
    void readMentions();
    void index(int item, const QString &name);
    void enqueue(const QString &folded);
    void enqueueAdditions();

    // entitydecisions.cpp: the verbs
    void apply(const Decision &decision);
    void accept(const Decision &decision);
    void reject(const Decision &decision);
    void rejectName(int item, const Decision &decision);
    void correct(const Decision &decision);
    void add(const Decision &decision);
    void merge(const Decision &decision);
    void split(const Decision &decision);
    void reassign(const Decision &decision); ///< of one mention
    [[nodiscard]] int revive(const Decision &decision); ///< −1 where there is nothing to revive

    // entitychanges.cpp: what they are made of
    [[nodiscard]] int makeItem(const QString &name, EntityType type);
    [[nodiscard]] int findOrMake(const QString &name, EntityType type, int except = -1);
    void rename(int item, const QString &name);
    void addName(int item, const QString &name);
    void dropName(int item, const QString &folded);
    void absorb(int into, int item);
    void takeNames(int item, const QStringList &names, int except = -1);
    void takeMentions(int from, int to, const QString &folded);
    void moveMention(const Mention &mention, int to);
    void addMention(int item, Span span);
    void findMentions(int item, const QString &name);

    [[nodiscard]] Item &at(int item) { return m_items[size_t(item)]; }
    [[nodiscard]] const Item &at(int item) const { return m_items[size_t(item)]; }

    std::vector<Item> m_items; ///< the machine's first
    std::vector<QString> m_machineNames;
    const ParsedDocument &m_document;
    SourceId m_source;
    const DecisionLog &m_log;
    QHash<QString, QList<int>> m_byName; ///< folded; may hold items that have lost the name since
    std::map<Span, int> m_owners; ///< of every mention
    std::set<int> m_queue;
    int m_current = -1; ///< index in the log
    qsizetype m_longest = 0; ///< of the mentions
    std::vector<DecisionId> m_lost;
    mutable std::optional<Projection> m_visible; ///< the text that is read, folded for comparing; made when first wanted
};

} // namespace lectern
