// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actiontable.h"

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace lectern
{

/// The window's actions, made from the table. Whoever can do a thing registers a handler by its id; an action without a handler is
/// disabled. An unknown id is a bug (assertion). Lives on the GUI thread.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Makes the QActions and adds them to the window, so that their keys work in all of it.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *action(const char *id) const;
    [[nodiscard]] QAction *find(const QByteArray &id) const; ///< null if there is none of this id
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; } ///< in the table's order
    [[nodiscard]] static const ActionSpec &spec(const QAction *action);
    [[nodiscard]] static QString name(const QAction *action); ///< translated, without mnemonic and dots
    [[nodiscard]] static QString help(const QAction *action); ///< translated

    /// Calls `handler` when the action is triggered, as long as `context` lives; the action becomes enabled. A later handler replaces the one before.
    void handle(const char *id, QObject *context, std::function<void()> handler);
    /// The same for a checkable action; the handler gets the new state.
    void handleToggle(const char *id, QObject *context, std::function<void(bool)> handler);
    void setEnabled(const char *id, bool enabled) { action(id)->setEnabled(enabled); }
    /// Shows a state without calling the handler.
    void setChecked(const char *id, bool checked);
    void trigger(const char *id) { action(id)->trigger(); }

private:
    QAction *make(const ActionSpec &spec, QWidget *window);

    std::vector<QAction *> m_actions;
    QHash<QByteArray, QAction *> m_byId;
    QHash<QAction *, QMetaObject::Connection> m_handlers;
};

} // namespace lectern
