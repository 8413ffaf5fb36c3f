// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUndoCommand>

#include <tuple>

namespace lectern
{

/// One change of a value that a book of the library holds (exchange rates, dictionary, saved searches); undo and redo set the one or the other through
/// `bool Book::apply(const Value &)`, which is false after an error. A step that could not be done is dropped.
template<typename Book, typename Value>
class ValueCommand : public QUndoCommand
{
public:
    ValueCommand(Book *book, Value before, Value after, const QString &text)
        : QUndoCommand(text)
        , m_book(book)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { std::ignore = m_book->apply(m_before); }
    void redo() override { setObsolete(!m_book->apply(m_after)); }

private:
    Book *m_book; ///< outlives the undo stack's steps
    Value m_before, m_after;
};

} // namespace lectern
