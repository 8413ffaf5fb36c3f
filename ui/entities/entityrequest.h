// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decision.h"
#include "core/store/document.h"
#include "ui/entities/entitycatalog.h"

#include <memory>
#include <vector>

namespace lectern
{

/// What a person wants to change about an entity.
enum class EntityTask { Rename, Retype, Merge, Split, AddName, Add, Reject };

/// The entity that is meant, and where: in the text, if it was chosen there.
struct EntitySubject {
    EntityRef entity; ///< none for EntityTask::Add
    std::shared_ptr<const OpenDocument> document; ///< the one under work, or null
    int row = -1; ///< of the entity in that document; −1: it is not in it
    Span mention; ///< the mention under the caret, or the selection; empty if there is none
};

/// The entity of a type and name as a subject: with its row in a document if it is there.
[[nodiscard]] EntitySubject subjectOf(const EntityRef &entity, const EntityLedger *ledger,
                                      std::shared_ptr<const OpenDocument> document);

/// The scopes that make sense for a task, the widest last.
[[nodiscard]] std::vector<Scope> scopesOf(EntityTask task, const EntitySubject &subject);

struct EntityRequest {
    EntityTask task = EntityTask::Rename;
    QString name; ///< the new or further name; of a merge the other entity's
    EntityType type = EntityType::Organization;
    QStringList names; ///< of a split: those that are another
    Scope scope = Scope::Document;
};

/// The decisions that a request comes to: beyond one document one for each name by which documents may know the entity alone. `ledger` may be null.
[[nodiscard]] std::vector<Decision> decisionsOf(const EntitySubject &subject, const EntityRequest &request,
                                                const EntityLedger *ledger);

/// What happens, for the undo stack: "merge “DeepSe” into “DeepSeek”".
[[nodiscard]] QString stepText(const EntitySubject &subject, const EntityRequest &request);

} // namespace lectern
