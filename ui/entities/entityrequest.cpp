// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entityrequest.h"

#include "core/notes/decisionfields.h"
#include "ui/rows/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EntityRequest)
};

Verb verbOf(EntityTask task)
{
    switch (task) {
    case EntityTask::Merge:
        return Verb::Merge;
    case EntityTask::Split:
        return Verb::Split;
    case EntityTask::Add:
        return Verb::Add;
    case EntityTask::Reject:
        return Verb::Reject;
    default:
        return Verb::Correct;
    }
}

QJsonObject fieldsFor(const EntityRequest &request)
{
    switch (request.task) {
    case EntityTask::Rename:
        return {{u"name"_s, request.name}};
    case EntityTask::Retype:
        return {{u"type"_s, toName(request.type)}};
    case EntityTask::AddName:
        return {{u"names"_s, QJsonArray{request.name}}};
    case EntityTask::Split:
        return {{u"name"_s, request.name},
                {u"type"_s, toName(request.type)},
                {u"names"_s, QJsonArray::fromStringList(request.names)}};
    case EntityTask::Merge:
    case EntityTask::Add:
        return {{u"name"_s, request.name}, {u"type"_s, toName(request.type)}};
    case EntityTask::Reject:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The names that mean this entity and no other, the fullest first.
QStringList ownNames(const EntityRef &entity, const EntityLedger *ledger)
{
    QStringList names{entity.name};
    const int index = ledger ? ledger->find(entity.type, entity.name) : -1;
    if (index < 0)
        return names;
    for (const QString &name : ledger->entities()[size_t(index)].names) {
        const bool known =
            std::ranges::any_of(names, [&](const QString &other) { return foldedName(other) == foldedName(name); });
        if (!known && ledger->find(entity.type, name) == index)
            names.append(name);
    }
    return names;
}

} // namespace

EntitySubject subjectOf(const EntityRef &entity, const EntityLedger *ledger, std::shared_ptr<const OpenDocument> document)
{
    EntitySubject subject{entity, std::move(document), -1, {}};
    if (!subject.document)
        return subject;
    QStringList folded;
    for (const QString &name : ownNames(entity, ledger))
        folded.append(foldedName(name));
    const std::vector<Entity> &rows = subject.document->extraction.entities;
    const auto here = std::ranges::find_if(rows, [&](const Entity &row) {
        return row.type == entity.type && std::ranges::any_of(QStringList(row.name) + row.aliases, [&](const QString &name) {
                   return folded.contains(foldedName(name));
               });
    });
    subject.row = here == rows.end() ? -1 : int(here - rows.begin());
    return subject;
}

std::vector<Scope> scopesOf(EntityTask task, const EntitySubject &subject)
{
    std::vector<Scope> scopes;
    const bool here = subject.document && (subject.row >= 0 || task == EntityTask::Add);
    if (here && !subject.mention.isEmpty()
        && (task == EntityTask::Split || task == EntityTask::Add || task == EntityTask::Reject))
        scopes.push_back(Scope::Passage);
    if (here)
        scopes.push_back(Scope::Document);
    scopes.push_back(Scope::Library);
    return scopes;
}

std::vector<Decision> decisionsOf(const EntitySubject &subject, const EntityRequest &request, const EntityLedger *ledger)
{
    Decision decision;
    decision.layer = Layer::Entities;
    decision.verb = verbOf(request.task);
    decision.scope = request.scope;
    decision.fields = fieldsFor(request);
    const bool add = request.task == EntityTask::Add;
    decision.type = add ? request.type : subject.entity.type;
    decision.name = add ? request.name : subject.entity.name;
    if (const auto &document = subject.document; document && (add || subject.row >= 0)) {
        const SourceText &source = document->parsed.source;
        const Entity *row = subject.row < 0 ? nullptr : &document->extraction.entities[size_t(subject.row)];
        const Span place = !subject.mention.isEmpty() ? subject.mention
            : row && !row->mentions.empty()           ? row->mentions.front()
                                                      : Span();
        decision.source = document->summary.id;
        if (!place.isEmpty())
            setPlace(decision, source.text, source.textSha256, place);
        if (row) {
            decision.row = fieldsOf(*row);
            if (request.scope != Scope::Library)
                decision.name = row->name;
        }
    }
    if (add || request.scope != Scope::Library || request.task == EntityTask::Split)
        return {decision};
    std::vector<Decision> decisions;
    for (const QString &name : ownNames(subject.entity, ledger)) {
        if (request.task == EntityTask::Merge && foldedName(name) == foldedName(request.name))
            continue;
        decision.name = name;
        decisions.push_back(decision);
    }
    return decisions;
}

QString stepText(const EntitySubject &subject, const EntityRequest &request)
{
    const QString &name = subject.entity.name;
    switch (request.task) {
    case EntityTask::Rename:
        return Text::tr("rename “%1” to “%2”").arg(name, request.name);
    case EntityTask::Retype:
        return Text::tr("make “%1” a %2").arg(name, label(request.type));
    case EntityTask::Merge:
        return Text::tr("merge “%1” into “%2”").arg(name, request.name);
    case EntityTask::Split:
        return Text::tr("split “%1” from “%2”").arg(request.name, name);
    case EntityTask::AddName:
        return Text::tr("add the name “%1” to “%2”").arg(request.name, name);
    case EntityTask::Add:
        return Text::tr("add the entity “%1”").arg(request.name);
    case EntityTask::Reject:
        return Text::tr("reject the entity “%1”").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
