// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/extract/rows.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace lectern
{

/// An entity of one document without its places: little enough to be kept for every document of a library.
struct EntityEntry {
    EntityType type = EntityType::Term;
    QString name;      ///< the fullest in the document
    QStringList names; ///< its others there
    int mentions = 0;
    bool named = false; ///< a person gave it this name
    bool operator==(const EntityEntry &) const = default;
};

/// The entities of a document, in the order of Extraction::entities.
[[nodiscard]] std::vector<EntityEntry> entriesOf(const Extraction &extraction);

/// A document that an entity is mentioned in.
struct EntityPlace {
    SourceId source;
    int mentions = 0;
    bool operator==(const EntityPlace &) const = default;
};

/// An entity of all documents.
struct LedgerEntity {
    EntityType type = EntityType::Term;
    QString name;      ///< the fullest; the one that a person gave it, if somebody did
    QStringList names; ///< its others as they are written, those of most documents first
    int mentions = 0;
    std::vector<EntityPlace> places; ///< in the order in which the documents were added
    bool operator==(const LedgerEntity &) const = default;
};

/// The entities of many documents, those of one type that share a name joined to one. Names are compared without regard to case, script and width.
/// The part of a person's name that others bear too (`Altman` of `Sam Altman`) joins only where one full name in all documents has it, or where the full
/// names agree (`Donald Trump`, `Donald J. Trump`). In about linear time; const once finish() was called.
class EntityLedger
{
public:
    void add(SourceId source, const std::vector<EntityEntry> &entries);
    void finish();

    /// By type, within it those with most mentions first, then by name.
    [[nodiscard]] const std::vector<LedgerEntity> &entities() const { return m_entities; }
    /// Index of the entity of a type that bears a name; of several the one with most mentions. -1 if there is none.
    [[nodiscard]] int find(EntityType type, const QString &name) const;
    /// The same for any type: the entity with most mentions.
    [[nodiscard]] int find(const QString &name) const;
    [[nodiscard]] int documents() const { return m_documents; }

private:
    struct Node {
        SourceId source;
        EntityType type;
        int mentions;
        int firstName; ///< in m_nodeNames; the fullest first
        int nameCount;
        bool named;
    };
    using Key = std::pair<int, int>; ///< type, folded name

    [[nodiscard]] int intern(const QString &name);
    [[nodiscard]] int root(int node);
    void unite(int a, int b);
    void joinStrong(QHash<Key, int> &holders, std::vector<std::pair<Key, int>> &weak);
    void joinWeak(const QHash<Key, int> &holders, const std::vector<std::pair<Key, int>> &weak);
    [[nodiscard]] bool joinBearers(const std::vector<int> &bearers);
    [[nodiscard]] bool isWeak(const Node &node, int name) const;
    void gather();
    void setNames(LedgerEntity &entity, const std::vector<int> &nodes) const;
    void makeKeys();

    int m_documents = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_nodeNames; ///< indexes into m_names
    QStringList m_names; ///< each once, verbatim
    std::vector<int> m_folded; ///< of each name, the number of its folded form
    QHash<QString, int> m_nameIds;
    QHash<QString, int> m_foldedIds;
    std::vector<int> m_parents;
    std::vector<LedgerEntity> m_entities;
    QHash<std::pair<int, QString>, int> m_byName;
};

} // namespace lectern
