// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notetarget.h"

#include "ui/state/rowspan.h"

namespace lectern
{

namespace
{

/// The shortest note that a condition holds for.
template<typename Condition>
AnnotationId shortest(const NoteBook &book, SourceId source, Condition condition)
{
    AnnotationId found;
    qsizetype length = 0;
    for (const Annotation &note : book.of(source)) {
        const Span span = book.placed(note).span;
        if (!span.isEmpty() && condition(span) && (!found || span.length() < length)) {
            found = note.id;
            length = span.length();
        }
    }
    return found;
}

/// A selection that was drawn a little too far means the words in it.
Span trimmed(const QString &text, Span span)
{
    while (!span.isEmpty() && text.at(span.end - 1).isSpace())
        --span.end;
    while (!span.isEmpty() && text.at(span.start).isSpace())
        ++span.start;
    return span;
}

} // namespace

NoteTarget noteTarget(const ViewState &state, const NoteBook &book)
{
    const auto &document = state.document();
    if (!document)
        return {};
    const SourceId source = document->summary.id;
    const QString &text = document->parsed.source.text;
    if (const Span selection = trimmed(text, state.selection().intersected({0, text.size()})); !selection.isEmpty())
        return {document, selection, shortest(book, source, [selection](Span span) { return span == selection; })};
    const Span row = spanOf(document->extraction, state.current(), state.caret());
    const qsizetype caret = state.caret();
    if (const AnnotationId note = shortest(book, source, [caret](Span span) { return span.contains(caret); }))
        return {document, row, note};
    if (row.isEmpty())
        return {};
    return {document, row, shortest(book, source, [row](Span span) { return row.contains(span); })};
}

} // namespace lectern
