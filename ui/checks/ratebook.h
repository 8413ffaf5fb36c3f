// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/ratetable.h"

#include <QObject>

class QUndoStack;

namespace lectern
{

class ViewState;
template<typename Book, typename Value>
class ValueCommand;

/// The exchange rates of the open library, and the only way to change them in the window. Every change is one step of undo and on disk when the call returns.
/// On the GUI thread.
class RateBook : public QObject
{
    Q_OBJECT

public:
    RateBook(ViewState *state, QUndoStack *undo, QObject *parent = nullptr); ///< both outlive it

    [[nodiscard]] const RateTable &rates() const { return m_rates; }
    [[nodiscard]] bool hasLibrary() const;
    /// `text` names the step. False after an error and where nothing changes.
    bool change(const RateTable &rates, const QString &text);

signals:
    void changed();
    void failed(const lectern::Error &error);

private:
    friend class ValueCommand<RateBook, RateTable>;
    bool apply(const RateTable &rates);

    ViewState *m_state;
    QUndoStack *m_undo;
    RateTable m_rates;
};

} // namespace lectern
