// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/userdictionary.h"

#include <QObject>
#include <QTimer>

class QUndoStack;

namespace lectern
{

class ViewState;
template<typename Book, typename Value>
class ValueCommand;

/// The person's dictionary of the open library, and the only way to change it in the window. Every change is one step of undo and on disk when the call
/// returns; the documents are read anew some time after the last one (settled()). On the GUI thread.
class DictionaryBook : public QObject
{
    Q_OBJECT

public:
    DictionaryBook(ViewState *state, QUndoStack *undo, QObject *parent = nullptr); ///< both outlive it

    [[nodiscard]] const UserDictionary &dictionary() const { return m_dictionary; }
    /// `text` names the step. False after an error and where nothing changes.
    bool change(std::vector<DictionaryEntry> entries, const QString &text);

    void setDelay(int milliseconds) { m_settling.setInterval(milliseconds); } ///< between the last change and settled()

signals:
    void changed();
    void settled(); ///< the documents want reading
    void failed(const lectern::Error &error);

private:
    friend class ValueCommand<DictionaryBook, UserDictionary>;
    bool apply(const UserDictionary &dictionary);

    ViewState *m_state;
    QUndoStack *m_undo;
    UserDictionary m_dictionary;
    QTimer m_settling;
};

} // namespace lectern
