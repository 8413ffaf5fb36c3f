// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/state/viewstate.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace lectern
{

/// A row of a document as it is shown: of its extraction, or of the rows that were rejected (OpenDocument::decisions).
struct DocumentRow {
    std::shared_ptr<const OpenDocument> document;
    RowRef row;
    bool rejected = false;
    int mention = -1; ///< of an entity this one alone; −1: the entity, in its document
};

/// The number that a passage holds, as it is read there; its span is without the words around it.
struct NumberReading {
    Span span;
    QJsonObject fields;
};
[[nodiscard]] std::optional<NumberReading> readNumber(const OpenDocument &document, Span span);

/// The fields of a row, by name (core/notes/decisionfields.h), and of what a person can see of it.
[[nodiscard]] QJsonObject fieldsOf(const DocumentRow &row);
[[nodiscard]] Span spanOf(const DocumentRow &row);
[[nodiscard]] const Provenance &whyOf(const DocumentRow &row);

/// A verb on a row, with all that a decision keeps of it. Any thread; O(document), for the place is counted among equal quotes.
[[nodiscard]] Decision decisionOn(const DocumentRow &row, Verb verb, Scope scope = Scope::Passage);
/// Correct, with those of `fields` that differ from the row's; without fields if none does.
[[nodiscard]] Decision correctionOf(const DocumentRow &row, const QJsonObject &fields, Scope scope = Scope::Passage);

/// A step of the undo stack: decisions that come into the log and decisions that leave it.
struct DecisionChange {
    std::vector<Decision> added, removed;
};

/// A person's decisions on what was extracted, and the only way to make them in the window. Every call is one command on the undo stack (Ctrl+Z) and on disk
/// when it returns; rows are decided on at their passage, entities in their document, unless
/// another scope is asked for. Documents are read anew after changed(): the rows that were handed in are of the
/// past then. Lives on the GUI thread. Calls return false after an error (see failed()) and when there was nothing to do.
class DecisionBook : public QObject
{
    Q_OBJECT

public:
    explicit DecisionBook(QUndoStack *undo, QObject *parent = nullptr); ///< NoteBook::undoStack(), outlives it

    void setLibrary(Library *library); ///< not owned

    bool accept(const std::vector<DocumentRow> &rows);
    bool reject(const std::vector<DocumentRow> &rows, Scope scope = Scope::Passage);
    /// Takes rejected rows back in.
    bool restore(const std::vector<DocumentRow> &rejected);
    /// Takes back all that was decided on a row: it is as the machine read it.
    bool forget(const std::vector<DocumentRow> &rows);

    /// Sets fields by name (core/notes/decisionfields.h): {"unit": "CNY"}. Only what differs from the row is kept.
    bool correct(const DocumentRow &row, const QJsonObject &fields, Scope scope = Scope::Passage);
    /// The same fields in several rows, one step of undo: {"subject": "…"}.
    bool correct(const std::vector<DocumentRow> &rows, const QJsonObject &fields);
    /// A row that the machine did not find, on a passage; `fields` of its layer.
    bool add(const std::shared_ptr<const OpenDocument> &document, Layer layer, Span span, const QJsonObject &fields);
    /// The number of a passage; its fields are read with parseQuantity() where `fields` leaves them out. False if the passage holds no number.
    bool addNumber(const std::shared_ptr<const OpenDocument> &document, Span span, const QJsonObject &fields = {});

    /// A decision made ready by the caller: entities, wider scopes. `text` names the step on the undo stack.
    bool decide(std::vector<Decision> decisions, const QString &text);
    /// Many decisions of one verb, made ready in a job; corrections without fields are left out.
    bool decide(Verb verb, std::vector<Decision> decisions);
    /// Takes decisions out of the log: what was lost and is not wanted any more.
    bool drop(const std::vector<DecisionId> &decisions);

signals:
    void changed(lectern::SourceId source); ///< none: more than one document
    void failed(const lectern::Error &error); ///< nothing was changed

private:
    friend class DecisionCommand;
    bool push(DecisionChange change, const QString &text);
    Result<std::vector<Decision>> apply(const DecisionChange &change);
    [[nodiscard]] std::vector<Decision> logged(const std::vector<DecisionId> &ids) const;

    QUndoStack *m_undo;
    Library *m_library = nullptr;
};

} // namespace lectern
