// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "ui/actions/actions.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/rowview.h"

#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Also in English, whatever the language of the interface: the keyboard may not write it at the moment.
QString searchText(const QAction *action)
{
    const ActionSpec &spec = Actions::spec(action);
    QString english = QString::fromUtf8(spec.text);
    return QStringList{Actions::name(action), english.remove(u'&'), Actions::help(action)}.join(u' ');
}

} // namespace

CommandPalette::CommandPalette(Actions *actions, QWidget *window)
    : Palette(u"commandPalette"_s, tr("What do you want to do?"), window)
    , m_actions(actions)
{
    list()->setEmptyText(tr("No command answers to this"), tr("Fewer letters find more; English names work too."));
}

void CommandPalette::narrow(const QString &words)
{
    std::vector<std::pair<int, QAction *>> found;
    for (QAction *action : m_actions->all()) {
        const int score = paletteScore(searchText(action), words);
        if (score > 0 && action->isEnabled())
            found.emplace_back(words.isEmpty() ? 0 : -std::max(score, paletteScore(Actions::name(action), words) * 2), action);
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    model()->clear();
    for (const auto &[score, action] : found) {
        auto *item = new QStandardItem(action->icon(), Actions::name(action));
        item->setData(Actions::help(action), QuietRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), AsideRole);
        item->setData(action->objectName());
        model()->appendRow(item);
    }
    list()->reveal(model()->index(0, 0));
}

void CommandPalette::take(const QModelIndex &index)
{
    const QByteArray id = index.data(Qt::UserRole + 1).toString().toLatin1();
    // The popup must be gone before a command looks where the focus is.
    QMetaObject::invokeMethod(m_actions, [this, id] { m_actions->trigger(id.constData()); }, Qt::QueuedConnection);
}

} // namespace lectern

#include "moc_commandpalette.cpp"
