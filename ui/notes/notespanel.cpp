// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notespanel.h"

#include "core/library/sourcefacts.h"
#include "ui/notes/notesmodel.h"
#include "ui/notes/swatch.h"
#include "ui/rows/rowview.h"
#include "ui/settings/icons.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QToolButton *menuButton(QWidget *parent, QMenu *menu)
{
    auto *button = new QToolButton(parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

struct NotesPanel::Private {
    ViewState *state;
    NoteBook *book;
    NotesModel *model = nullptr;
    RowView *view = nullptr;
    QLineEdit *words = nullptr;
    QMenu *scopeMenu = nullptr, *colorMenu = nullptr, *tagMenu = nullptr;
    QToolButton *scope = nullptr, *color = nullptr, *tag = nullptr, *exportButton = nullptr;
    NoteFilter filter = {};
    bool all = false;
    bool outdated = true;
    bool choosing = false;
    std::map<SourceId, QString> titles = {}; ///< of documents that were asked for

    [[nodiscard]] SourceId source() const { return state->document() ? state->document()->summary.id : SourceId(); }
};

NotesPanel::NotesPanel(ViewState *state, NoteBook *book, QWidget *parent)
    : QWidget(parent)
    , d(new Private{state, book})
{
    d->model = new NotesModel(this);
    d->view = new RowView(this);
    d->view->setObjectName(u"notes"_s);
    d->view->setAccessibleName(tr("Notes"));
    d->view->setModel(d->model);
    d->view->installEventFilter(this);
    buildBars();
    setFocusProxy(d->view);
    connect(d->view, &RowView::chosen, this, &NotesPanel::choose);
    connect(d->view, &RowView::escaped, this, &NotesPanel::textRequested);
    connect(d->view, &RowView::opened, this, [this](const QModelIndex &index) {
        choose(index);
        if (const NoteRow *row = d->model->noteAt(index))
            emit editRequested(row->note.id);
    });
    connect(book, &NoteBook::changed, this, &NotesPanel::outdate);
    connect(state, &ViewState::documentChanged, this, &NotesPanel::outdate);
    connect(state, &ViewState::sourcesChanged, this, [this] {
        d->titles.clear();
        outdate();
    });
    connect(state, &ViewState::caretChanged, this, &NotesPanel::followCaret);
    refresh();
}

NotesPanel::~NotesPanel() = default;

void NotesPanel::buildBars()
{
    d->words = new QLineEdit(this);
    d->words->setObjectName(u"notesFilter"_s);
    d->words->setPlaceholderText(tr("Filter…"));
    d->words->setAccessibleName(tr("Filter the notes"));
    d->words->setClearButtonEnabled(true);
    d->words->installEventFilter(this);
    d->scopeMenu = new QMenu(this);
    d->colorMenu = new QMenu(this);
    d->tagMenu = new QMenu(this);
    d->scope = menuButton(this, d->scopeMenu);
    d->color = menuButton(this, d->colorMenu);
    d->tag = menuButton(this, d->tagMenu);
    d->scope->setToolTip(tr("Whose notes are listed"));
    d->color->setToolTip(tr("Notes of one colour only"));
    d->tag->setToolTip(tr("Notes with one tag only"));
    d->exportButton = new QToolButton(this);
    d->exportButton->setIcon(themeIcon(u"document-export"_s));
    d->exportButton->setToolTip(tr("Export these notes as Markdown"));
    d->exportButton->setAccessibleName(d->exportButton->toolTip());

    auto *first = new QHBoxLayout;
    first->setContentsMargins(8, 8, 8, 0);
    first->setSpacing(4);
    first->addWidget(d->words, 1);
    first->addWidget(d->exportButton);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(8, 2, 8, 4);
    second->setSpacing(2);
    second->addWidget(d->scope);
    second->addWidget(d->color);
    second->addWidget(d->tag);
    second->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(d->view, 1);

    connect(d->words, &QLineEdit::textChanged, this, [this](const QString &words) {
        d->filter.words = words;
        outdate();
    });
    connect(d->exportButton, &QToolButton::clicked, this, &NotesPanel::requestExport);
    connect(d->scopeMenu, &QMenu::aboutToShow, this, &NotesPanel::fillScopeMenu);
    connect(d->colorMenu, &QMenu::aboutToShow, this, &NotesPanel::fillColorMenu);
    connect(d->tagMenu, &QMenu::aboutToShow, this, &NotesPanel::fillTagMenu);
    updateButtons();
}

int NotesPanel::count() const
{
    return d->all ? d->book->count() : int(d->book->of(d->source()).size());
}

bool NotesPanel::showsAllDocuments() const
{
    return d->all;
}

void NotesPanel::showAllDocuments(bool all)
{
    if (all == d->all)
        return;
    d->all = all;
    updateButtons();
    outdate();
}

void NotesPanel::outdate()
{
    d->outdated = true;
    if (isVisible())
        refresh();
    else
        emit countChanged(count());
}

void NotesPanel::showEvent(QShowEvent *event)
{
    if (d->outdated)
        refresh();
    QWidget::showEvent(event);
}

void NotesPanel::refresh()
{
    d->outdated = false;
    const NoteRow *before = d->model->noteAt(d->view->currentIndex());
    const AnnotationId kept = before ? before->note.id : AnnotationId();
    const std::vector<Annotation> notes = d->all ? d->book->all() : d->book->of(d->source());
    findTitles(notes);
    std::vector<NoteRow> rows;
    for (const Annotation &note : notes) {
        NoteRow row{note, d->book->placed(note), d->titles[note.source]};
        if (d->filter.matches(row))
            rows.push_back(std::move(row));
    }
    d->model->setNotes(std::move(rows), d->all);
    d->view->reveal(d->model->indexOfNote(kept));
    describeEmptiness(count());
    emit countChanged(count());
}

/// Of the documents that the notes belong to, not of all in the library.
void NotesPanel::findTitles(const std::vector<Annotation> &notes)
{
    std::vector<SourceId> unknown;
    for (const Annotation &note : notes)
        if (d->titles.try_emplace(note.source).second)
            unknown.push_back(note.source);
    if (unknown.empty() || !d->state->library())
        return;
    for (const SourceSummary &source : summariesOf(*d->state->library(), unknown).value_or(std::vector<SourceSummary>()))
        d->titles[source.id] = source.meta.title;
}

void NotesPanel::describeEmptiness(int all)
{
    if (all > 0)
        d->view->setEmptyText(tr("No note matches the filter"),
                              tr("Clear the words, the colour or the tag above to see all %1.").arg(all));
    else if (!d->all && !d->state->document())
        d->view->setEmptyText(tr("No document is open"),
                              tr("Open one from the list on the left, or list the notes of all documents."));
    else
        d->view->setEmptyText(tr("No notes yet"),
                              tr("Select a passage in the text, or choose a claim, then press Ctrl+M and write."));
}

void NotesPanel::followCaret(qsizetype caret)
{
    if (d->choosing || !isVisible())
        return;
    AnnotationId found;
    for (const Annotation &note : d->book->of(d->source()))
        if (d->book->placed(note).span.contains(caret))
            found = note.id;
    d->view->reveal(d->model->indexOfNote(found));
}

void NotesPanel::choose(const QModelIndex &index)
{
    const NoteRow *row = d->model->noteAt(index);
    if (!row)
        return;
    const QScopedValueRollback choosing(d->choosing, true);
    if (row->place.state == AnchorState::Lost)
        d->state->openDocument(row->note.source);
    else
        d->state->showPassage({row->note.source, row->place.span});
    emit noteChosen(row->note.id);
}

void NotesPanel::requestExport()
{
    if (d->all)
        emit exportRequested(std::nullopt);
    else if (d->source())
        emit exportRequested(d->source());
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const NoteRow *row = d->model->noteAt(d->view->currentIndex());
    if (watched == d->view && row && key == Qt::Key_F2) {
        emit d->view->opened(d->view->currentIndex());
        return true;
    }
    if (watched == d->view && row && key == Qt::Key_Delete) {
        d->book->remove(row->note.id);
        return true;
    }
    if (watched == d->words && key == Qt::Key_Escape) {
        if (d->words->text().isEmpty())
            emit textRequested();
        d->words->clear();
        return true;
    }
    if (watched == d->words && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        d->view->setFocus();
        d->view->step(1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

namespace
{

/// Fills a menu with choices of which one is on.
template<typename Value, typename Choose>
void fill(QMenu *menu, const std::vector<std::pair<QString, Value>> &choices, const Value &now, Choose choose)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const auto &[text, value] : choices) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(value == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, value] { choose(value); });
    }
}

} // namespace

void NotesPanel::fillScopeMenu()
{
    fill<bool>(d->scopeMenu, {{tr("This document"), false}, {tr("All documents"), true}}, d->all,
               [this](bool all) { showAllDocuments(all); });
}

void NotesPanel::fillColorMenu()
{
    using Choice = std::optional<HighlightColor>;
    std::vector<std::pair<QString, Choice>> choices{{tr("Any colour"), Choice()}};
    for (const HighlightColor color : highlightColors())
        choices.emplace_back(label(color), color);
    fill<Choice>(d->colorMenu, choices, d->filter.color, [this](const Choice &color) {
        d->filter.color = color;
        updateButtons();
        outdate();
    });
    for (int i = 1; i < d->colorMenu->actions().size(); ++i)
        d->colorMenu->actions().at(i)->setIcon(swatchIcon(highlightColors()[size_t(i - 1)]));
}

void NotesPanel::fillTagMenu()
{
    std::vector<std::pair<QString, QString>> choices{{tr("Any tag"), QString()}};
    for (const QString &tag : d->book->tags())
        choices.emplace_back(u'#' + tag, tag);
    fill<QString>(d->tagMenu, choices, d->filter.tag, [this](const QString &tag) {
        d->filter.tag = tag;
        updateButtons();
        outdate();
    });
}

void NotesPanel::updateButtons()
{
    d->scope->setText(d->all ? tr("All documents") : tr("This document"));
    d->color->setText(d->filter.color ? label(*d->filter.color) : tr("Any colour"));
    d->tag->setText(d->filter.tag.isEmpty() ? tr("Any tag") : u'#' + d->filter.tag);
}

} // namespace lectern

#include "moc_notespanel.cpp"
