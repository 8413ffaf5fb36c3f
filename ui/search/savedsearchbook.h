// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/search.h"

#include <QObject>

class QUndoStack;

namespace lectern
{

class ViewState;
template<typename Book, typename Value>
class ValueCommand;

/// The saved searches of the open library, and the only way to change them in the window. Every change is one step of undo and on disk when the call
/// returns. On the GUI thread.
class SavedSearchBook : public QObject
{
    Q_OBJECT

public:
    SavedSearchBook(ViewState *state, QUndoStack *undo, QObject *parent = nullptr); ///< both outlive it

    [[nodiscard]] const std::vector<SavedSearch> &searches() const { return m_searches; }
    [[nodiscard]] int find(const QString &name) const; ///< in any case; -1 for none

    // All say false after an error, for a name that is empty or taken, and where nothing changes.
    bool add(const SavedSearch &search); ///< at the end; takes the place of one of the same name
    bool rename(int place, const QString &name);
    bool remove(int place);
    bool move(int from, int to);

signals:
    void changed();
    void failed(const lectern::Error &error);

private:
    friend class ValueCommand<SavedSearchBook, std::vector<SavedSearch>>;
    void reload();
    bool change(std::vector<SavedSearch> searches, const QString &text);
    bool apply(const std::vector<SavedSearch> &searches);

    ViewState *m_state;
    QUndoStack *m_undo;
    std::vector<SavedSearch> m_searches;
};

} // namespace lectern
