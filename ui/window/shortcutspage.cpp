// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutspage.h"

#include "ui/actions/actions.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/rowview.h"

#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// A menu's title without its mnemonic: "&File", "文件(&F)".
QString plainTitle(ActionMenu menu)
{
    static const QRegularExpression aside(u"\\(&\\w\\)"_s);
    return QCoreApplication::translate("Actions", menuTitle(menu)).remove(aside).remove(u'&');
}

} // namespace

ShortcutsPage::ShortcutsPage(Actions *actions, QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(tr("Keys and commands"), this);
    heading->setProperty("role", u"title"_s);
    auto *list = new RowView(this);
    list->setAccessibleName(heading->text());
    list->setChoosesOnWalk(false);
    auto *model = new QStandardItemModel(list);
    QStandardItem *group = nullptr;
    ActionMenu menu = ActionMenu::None;
    for (const QAction *action : actions->all()) {
        const ActionSpec &spec = Actions::spec(action);
        if (!group || spec.menu != menu) {
            menu = spec.menu;
            group = new QStandardItem(plainTitle(menu));
            group->setData(true, HeaderRole);
            model->appendRow(group);
        }
        auto *item = new QStandardItem(action->icon(), Actions::name(action));
        item->setData(Actions::help(action), QuietRole);
        item->setData(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), AsideRole);
        item->setData(action->objectName());
        group->appendRow(item);
        group->setData(group->rowCount(), CountRole);
    }
    list->setModel(model);
    list->expandAll();
    connect(list, &RowView::opened, actions, [actions](const QModelIndex &index) {
        actions->trigger(index.data(Qt::UserRole + 1).toString().toLatin1().constData());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(list, 1);
    setFocusProxy(list);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

} // namespace lectern

#include "moc_shortcutspage.cpp"
