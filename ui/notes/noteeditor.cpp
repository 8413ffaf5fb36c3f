// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/noteeditor.h"

#include "ui/notes/notetarget.h"
#include "ui/notes/notewidgets.h"
#include "ui/notes/quotationline.h"
#include "ui/notes/tagfield.h"
#include "ui/rows/plainline.h"
#include "ui/settings/settings.h"
#include "ui/settings/theme.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern
{

namespace
{

constexpr auto Pause = 400ms;      // after the last key, before what was typed is saved
constexpr auto AtLatest = 1500ms;  // of typing without a pause
constexpr auto TryAgain = 5000ms;  // after a failure
const auto colorKey = u"notes/color"_s;

} // namespace

struct NoteEditor::Private {
    Private(ViewState *of, NoteBook *with, QWidget *editor)
        : state(of)
        , book(with)
        , widgets(editor)
    {
    }

    ViewState *state;
    NoteBook *book;
    NoteWidgets widgets;
    NoteTarget target;
    HighlightColor color = HighlightColor::Yellow; ///< of the note on show, or for the next one
    QTimer saving;
    QElapsedTimer unsaved; ///< runs since the first character that is not on disk
    QString error;
    bool loading = false;  ///< what changes in the fields is not typed

    [[nodiscard]] std::optional<Annotation> note() const { return target.note ? book->find(target.note) : std::nullopt; }
    [[nodiscard]] bool differs() const ///< the fields from what is kept
    {
        const Annotation kept = note().value_or(Annotation());
        return widgets.comment->toPlainText() != kept.comment || widgets.tags->tags() != kept.tags;
    }
};

NoteEditor::NoteEditor(ViewState *state, NoteBook *book, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, book, this))
{
    const QByteArray last = Settings::instance().state(colorKey);
    d->color = last.isEmpty() ? HighlightColor::Yellow : highlightColorFromName(QString::fromUtf8(last));
    d->saving.setSingleShot(true);
    NoteWidgets &widgets = d->widgets;
    widgets.comment->installEventFilter(this);
    widgets.tags->installEventFilter(this);
    setFocusProxy(widgets.comment);
    connect(&d->saving, &QTimer::timeout, this, &NoteEditor::save);
    connect(widgets.comment, &QPlainTextEdit::textChanged, this, &NoteEditor::typed);
    connect(widgets.tags, &QLineEdit::textEdited, this, &NoteEditor::typed);
    connect(widgets.tags, &QLineEdit::returnPressed, this, &NoteEditor::textRequested);
    connect(widgets.remove, &QToolButton::clicked, this, &NoteEditor::removeNote);
    connect(widgets.placeHere, &QPushButton::clicked, this, [this] {
        if (const auto note = d->note())
            attach(d->book->placed(*note).span);
    });
    connect(widgets.placeSelection, &QPushButton::clicked, this, [this] { attach(d->state->selection()); });
    for (size_t i = 0; i < widgets.colors.size(); ++i)
        connect(widgets.colors[i], &QToolButton::clicked, this, [this, i] { chooseColor(HighlightColor(i)); });
    connect(state, &ViewState::selectionChanged, this, &NoteEditor::follow);
    connect(state, &ViewState::caretChanged, this, &NoteEditor::follow);
    connect(state, &ViewState::currentChanged, this, &NoteEditor::follow);
    connect(state, &ViewState::documentChanged, this, &NoteEditor::follow);
    connect(book, &NoteBook::changed, this, &NoteEditor::followNotes);
    connect(book, &NoteBook::closing, this, &NoteEditor::save);
    connect(book, &NoteBook::failed, this, [this](const Error &error) {
        d->error = error.message;
        refresh();
    });
    load();
}

NoteEditor::~NoteEditor()
{
    disconnect(d->book, nullptr, this, nullptr);
    save();
}

AnnotationId NoteEditor::annotation() const
{
    return d->target.note;
}

void NoteEditor::follow()
{
    if (d->loading)
        return;
    const NoteTarget next = noteTarget(*d->state, *d->book);
    if (next == d->target || !save()) // what cannot be saved must not leave the screen
        return;
    d->book->finishEdit();
    d->target = next;
    load();
}

/// Fills the fields from the note; a field under work keeps its cursor.
void NoteEditor::load()
{
    const QScopedValueRollback loading(d->loading, true);
    const auto note = d->note();
    const QString comment = note ? note->comment : QString();
    if (comment != d->widgets.comment->toPlainText()) {
        d->widgets.comment->setPlainText(comment);
        d->widgets.comment->moveCursor(QTextCursor::End);
    }
    d->widgets.tags->setTags(note ? note->tags : QStringList());
    d->widgets.tags->setKnownTags(d->book->tags());
    if (note)
        d->color = note->color;
    d->error.clear();
    d->unsaved.invalidate();
    d->saving.stop();
    refresh();
}

void NoteEditor::refresh()
{
    const auto note = d->note();
    NoteWidgets &widgets = d->widgets;
    const bool any = note || !d->target.isNothing();
    QString quotation = note ? note->anchor.quote : QString();
    if (!note && d->target.document)
        quotation = d->target.document->parsed.source.slice(d->target.span).toString();
    widgets.quotation->setText(any ? u"“%1”"_s.arg(plainLine(quotation))
                                   : tr("Select a passage, or choose a row: here you can write about it."));
    widgets.quotation->setColor(note ? Theme::current().swatch(note->color) : QColor());
    widgets.comment->setPlaceholderText(any ? tr("Write a comment in Markdown…") : QString());
    for (QWidget *widget : {static_cast<QWidget *>(widgets.comment), static_cast<QWidget *>(widgets.tags)})
        widget->setEnabled(any);
    for (QToolButton *button : widgets.colors)
        button->setEnabled(any);
    widgets.setColor(d->color);
    widgets.remove->setVisible(note.has_value());

    const AnchorState place = note ? d->book->placed(*note).state : AnchorState::Exact;
    widgets.placeBar->setVisible(place == AnchorState::Doubtful || place == AnchorState::Lost);
    widgets.placeHere->setVisible(place == AnchorState::Doubtful);
    widgets.placeText->setText(place == AnchorState::Doubtful
                                   ? tr("The text has changed; this may be the passage.")
                                   : tr("The text has changed and the passage was not found. Select it anew."));
    const QString state = !d->error.isEmpty() ? tr("Not saved: %1 Your words stay here; saving is tried again.").arg(d->error)
        : d->unsaved.isValid()                ? tr("Saving…")
        : note                                ? tr("Saved")
                                              : QString();
    widgets.setStatus(state, !d->error.isEmpty());
}

void NoteEditor::typed()
{
    if (d->loading || d->target.isNothing() || !d->differs()) // an input method composing changes nothing yet
        return;
    if (!d->target.note && !makeNote())
        return;
    if (!d->unsaved.isValid())
        d->unsaved.start();
    if (d->unsaved.durationElapsed() > AtLatest)
        save();
    else
        d->saving.start(d->error.isEmpty() ? Pause : TryAgain);
    refresh();
}

/// The highlight comes first, the words after it: two steps of undo.
bool NoteEditor::makeNote()
{
    const QScopedValueRollback loading(d->loading, true); // NoteBook::changed must not empty the fields
    if (!d->target.document)
        return false;
    d->target.note = d->book->add(*d->target.document, d->target.span, d->color);
    if (!d->target.note)
        d->saving.start(TryAgain);
    return bool(d->target.note);
}

bool NoteEditor::save()
{
    const QString comment = d->widgets.comment->toPlainText();
    const QStringList tags = d->widgets.tags->tags();
    d->saving.stop();
    if (!d->target.note && (d->target.isNothing() || (comment.isEmpty() && tags.isEmpty())))
        return true;
    if (!d->target.note && !makeNote())
        return false;
    auto note = d->note();
    if (!note)
        return true; // removed meanwhile: undo knows its words
    note->comment = comment;
    note->tags = tags;
    const QScopedValueRollback loading(d->loading, true);
    if (!d->book->update(*note)) {
        d->saving.start(TryAgain);
        return false;
    }
    d->unsaved.invalidate();
    d->error.clear();
    d->widgets.tags->setKnownTags(d->book->tags());
    refresh();
    return true;
}

void NoteEditor::followNotes(SourceId source)
{
    const SourceId here = d->target.document ? d->target.document->summary.id : SourceId();
    if (d->loading || (source && here && source != here))
        return;
    if (d->unsaved.isValid() && d->note())
        return; // typed words win over what undo or another view did to them
    d->target = noteTarget(*d->state, *d->book);
    load();
}

void NoteEditor::chooseColor(HighlightColor color)
{
    d->color = color;
    Settings::instance().setState(colorKey, toName(color).toUtf8());
    if (d->target.isNothing() || (!d->target.note && !makeNote()))
        return;
    save();
    if (auto note = d->note()) {
        note->color = color;
        d->book->update(*note);
    }
    load();
}

void NoteEditor::highlightIn(HighlightColor color)
{
    follow();
    chooseColor(color);
}

void NoteEditor::highlightPassage()
{
    follow();
    if (!d->target.note)
        chooseColor(d->color);
}

void NoteEditor::notePassage()
{
    follow();
    takeFocus();
}

void NoteEditor::editNote()
{
    follow();
    if (d->target.note)
        takeFocus();
}

void NoteEditor::edit(AnnotationId id)
{
    const auto note = d->book->find(id);
    if (!note || !save())
        return;
    const auto &document = d->state->document();
    const bool open = document && document->summary.id == note->source;
    d->book->finishEdit();
    d->target = {open ? document : nullptr, d->book->placed(*note).span, id};
    load();
    takeFocus();
}

void NoteEditor::takeFocus()
{
    emit shown();
    d->widgets.comment->setFocus(Qt::ShortcutFocusReason);
    d->widgets.comment->moveCursor(QTextCursor::End);
}

void NoteEditor::removeNote()
{
    follow();
    if (!d->target.note)
        return;
    save(); // so that undo brings back the last word, too
    d->book->remove(d->target.note);
}

void NoteEditor::attach(Span span)
{
    auto note = d->note();
    const auto &document = d->state->document();
    if (!note || span.isEmpty() || !document || document->summary.id != note->source)
        return;
    const SourceText &text = document->parsed.source;
    note->anchor = makeAnchor(text.text, text.textSha256, span);
    d->book->update(*note);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
        d->book->finishEdit();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool done =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (key->key() == Qt::Key_Escape || done) {
            save();
            emit textRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lectern

#include "moc_noteeditor.cpp"
