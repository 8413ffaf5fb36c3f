// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watchsheet.h"

#include "ui/settings/icons.h"
#include "ui/settings/theme.h"
#include "ui/watch/folderwatch.h"
#include "ui/watch/watchcommand.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

WatchSheet::WatchSheet(FolderWatch *watch, QUndoStack *undo, AskForFolder ask, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_undo(undo)
    , m_ask(std::move(ask))
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
    , m_remove(new QPushButton(themeIcon(u"list-remove"_s), tr("Remove"), this))
    , m_scan(new QPushButton(themeIcon(u"view-refresh"_s), tr("Look Now"), this))
{
    setObjectName(u"watchSheet"_s);
    setWindowTitle(tr("Watched folders"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 380);
    auto *about =
        new QLabel(tr("New and changed articles in these folders come into the library by themselves. What goes from a folder "
                      "stays in the library and is shown as missing."),
                   this);
    about->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setProperty("role", u"muted"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *add = new QPushButton(themeIcon(u"list-add"_s), tr("Add Folder…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_scan);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &WatchSheet::addFolder);
    connect(m_remove, &QPushButton::clicked, this, &WatchSheet::removeFolder);
    connect(m_scan, &QPushButton::clicked, this, [this] {
        m_watch->scan();
        m_state->setText(tr("Looking…"));
        m_state->show();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(watch, &FolderWatch::changed, this, &WatchSheet::follow);
    connect(watch, &FolderWatch::scanned, this, &WatchSheet::follow);
    follow();
    if (m_list->count() == 0)
        add->setFocus();
}

void WatchSheet::follow()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const QString &folder : m_watch->folders()) {
        const bool isThere = !m_watch->findings().unreachable.contains(folder);
        auto *item = new QListWidgetItem(
            themeIcon(u"folder"_s),
            isThere ? QDir::toNativeSeparators(folder) : tr("%1 (not there now)").arg(QDir::toNativeSeparators(folder)), m_list);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(QDir::toNativeSeparators(folder));
        if (!isThere)
            item->setForeground(Theme::current().warning);
        if (folder == current)
            m_list->setCurrentItem(item);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_scan->setEnabled(!m_watch->folders().isEmpty());
    QStringList lines;
    if (m_watch->folders().isEmpty())
        lines << tr("No folder is watched yet.");
    if (const auto missing = m_watch->findings().missing.size(); missing > 0)
        lines << tr("The files of %n document(s) are missing.", nullptr, int(missing));
    if (!m_watch->isWhole())
        lines << tr("There are more folders than the system can watch at once; some are looked at every %n minute(s) only.",
                    nullptr, FolderWatch::rescanMinutes);
    m_state->setText(lines.join(u' '));
    m_state->setVisible(!lines.isEmpty());
}

void WatchSheet::addFolder()
{
    if (const QString folder = m_ask(this); !folder.isEmpty())
        m_undo->push(new WatchCommand(m_watch, folder, true));
}

void WatchSheet::removeFolder()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_undo->push(new WatchCommand(m_watch, item->data(Qt::UserRole).toString(), false));
}

} // namespace lectern

#include "moc_watchsheet.cpp"
