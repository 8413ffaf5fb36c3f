// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/actions/actions.h"
#include "ui/window/legend.h"
#include "ui/window/searchbutton.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace lectern
{

void fillMenuBar(QMenuBar *bar, const Actions &actions)
{
    QMenu *menu = nullptr;
    ActionMenu current = ActionMenu::None;
    int group = 0;
    for (QAction *action : actions.all()) {
        const ActionSpec &spec = Actions::spec(action);
        if (spec.menu == ActionMenu::None)
            continue;
        if (!menu || spec.menu != current) {
            current = spec.menu;
            menu = bar->addMenu(QCoreApplication::translate("Actions", menuTitle(current)));
        } else if (spec.group != group) {
            menu->addSeparator();
        }
        group = spec.group;
        menu->addAction(action);
    }
}

namespace
{

void fill(QMenu *menu, const Actions &actions, std::initializer_list<const char *> ids)
{
    for (const char *id : ids) {
        if (id)
            menu->addAction(actions.action(id));
        else
            menu->addSeparator();
    }
}

} // namespace

void fillTextMenu(QMenu *menu, const Actions &actions)
{
    fill(menu, actions,
         {"edit.copy",      "edit.copyQuotation", "passage.compare", nullptr,      "note.add",   "note.yellow", "note.green",
          "note.blue",      "note.pink",          "note.purple",     nullptr,      "note.edit",  "note.remove", nullptr,
          "number.correct", "number.add",         "row.accept",      "row.reject", nullptr,      "entity.page", "entity.rename",
          "entity.merge",   "entity.add",         nullptr,           "find.open",  "search.open"});
}

void fillRowMenu(QMenu *menu, const Actions &actions)
{
    fill(menu, actions,
         {"number.correct", "row.correct", "row.accept", "row.reject", "row.forget", nullptr, "entity.page", "entity.rename",
          "entity.merge", nullptr, "note.add", "edit.copyQuotation", "passage.compare", nullptr, "decisions.open"});
}

void fillToolBar(QToolBar *bar, const Actions &actions, Legend *legend)
{
    const auto stretch = [bar] {
        auto *space = new QWidget(bar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
    };
    bar->addAction(actions.action("go.back"));
    bar->addAction(actions.action("go.forward"));
    bar->addWidget(new SearchButton(actions.action("search.open"), bar));
    stretch();
    bar->addWidget(legend);
    stretch();
    for (const char *id : {"view.numbers", "view.compare", "export.notes"}) {
        QAction *action = actions.action(id);
        bar->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace lectern
