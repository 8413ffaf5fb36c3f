// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/entitychanges.h"

#include "ui/actions/actions.h"
#include "ui/decisions/decisionbook.h"
#include "ui/entities/entitysheet.h"

#include <QMenu>

namespace lectern
{

namespace
{

constexpr std::pair<const char *, EntityTask> tasks[] = {
    {"entity.rename", EntityTask::Rename}, {"entity.retype", EntityTask::Retype},   {"entity.merge", EntityTask::Merge},
    {"entity.split", EntityTask::Split},   {"entity.addName", EntityTask::AddName}, {"entity.add", EntityTask::Add},
    {"entity.reject", EntityTask::Reject},
};

bool isPossible(EntityTask task, const EntitySubject &subject)
{
    return task == EntityTask::Add ? subject.document && !subject.mention.isEmpty() : !subject.entity.name.isEmpty();
}

} // namespace

EntityChanges::EntityChanges(const Parts &parts, std::function<EntitySubject()> subject, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_subject(std::move(subject))
{
    for (const auto &[id, task] : tasks)
        parts.actions->handle(id, this, [this, task] { ask(task, m_subject()); });
}

EntitySheet *EntityChanges::sheet() const
{
    return m_sheet;
}

void EntityChanges::ask(EntityTask task, const EntitySubject &subject)
{
    if (!isPossible(task, subject))
        return;
    if (m_sheet)
        m_sheet->close();
    m_sheet = new EntitySheet(task, subject, m_parts.catalog->ledger(), m_parts.window);
    connect(m_sheet, &EntitySheet::accepted, this, &EntityChanges::change);
    const QPoint middle = m_parts.window->mapToGlobal(m_parts.window->rect().center());
    m_sheet->move(middle.x() - m_sheet->width() / 2, middle.y() - m_sheet->height());
    m_sheet->show();
    m_sheet->activateWindow();
}

bool EntityChanges::change(const EntitySubject &subject, const EntityRequest &request)
{
    return m_parts.book->decide(decisionsOf(subject, request, m_parts.catalog->ledger().get()), stepText(subject, request));
}

void EntityChanges::follow()
{
    const EntitySubject subject = m_subject();
    for (const auto &[id, task] : tasks)
        m_parts.actions->setEnabled(id, isPossible(task, subject));
}

void EntityChanges::fillMenu(QMenu *menu) const
{
    for (const auto &[id, task] : tasks)
        if (task != EntityTask::Add)
            menu->addAction(m_parts.actions->action(id));
}

} // namespace lectern

#include "moc_entitychanges.cpp"
