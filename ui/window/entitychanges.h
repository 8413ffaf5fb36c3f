// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entities/entityrequest.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;

namespace lectern
{

class Actions;
class DecisionBook;
class EntitySheet;

/// What a person changes about entities: handles the actions, asks with a sheet, and hands decisions to the book. On the GUI thread.
class EntityChanges : public QObject
{
    Q_OBJECT

public:
    struct Parts { ///< not owned, outlive it
        EntityCatalog *catalog;
        DecisionBook *book;
        Actions *actions;
        QWidget *window;
    };
    /// `subject` says which entity an action means now; one without a name for none. It is not asked before follow() is called.
    EntityChanges(const Parts &parts, std::function<EntitySubject()> subject, QObject *parent = nullptr);

    void ask(EntityTask task, const EntitySubject &subject); ///< a sheet; the one before is closed
    bool change(const EntitySubject &subject, const EntityRequest &request);
    [[nodiscard]] EntitySheet *sheet() const; ///< null while none is open
    void follow(); ///< enables what can be done now
    void fillMenu(QMenu *menu) const;

private:
    Parts m_parts;
    std::function<EntitySubject()> m_subject;
    QPointer<EntitySheet> m_sheet;
};

} // namespace lectern
