// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencepanel.h"

#include "ui/evidence/evidencewidgets.h"
#include "ui/evidence/layerview.h"
#include "ui/evidence/segmentbar.h"
#include "ui/evidence/whysheet.h"
#include "ui/state/rowspan.h"

#include <QActionGroup>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace lectern
{

struct EvidencePanel::Private {
    Private(ViewState *of, QWidget *panel)
        : state(of)
        , widgets(panel)
    {
    }

    ViewState *state;
    NoteBook *book = nullptr;
    RowFilter filter;
    EvidenceWidgets widgets;
    Layer layer = Layer::Claims;
    int mention = 0;       ///< of the current entity
    int layerSheet = 0;    ///< Why or Note, whichever was last chosen beside a layer
    QSet<QWidget *> withoutSheet;
    bool choosing = false; ///< what comes back from the text is our own doing

    [[nodiscard]] LayerView *view() const { return widgets.viewOf(layer); }
    [[nodiscard]] const Extraction *found() const { return state->document() ? &state->document()->extraction : nullptr; }
};

EvidencePanel::EvidencePanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(state, this))
{
    EvidenceWidgets &widgets = d->widgets;
    connect(widgets.segments, &QTabBar::currentChanged, this, &EvidencePanel::chooseSegment);
    connect(widgets.sheetTabs, &QTabBar::currentChanged, widgets.sheets, &QStackedWidget::setCurrentIndex);
    connect(widgets.sheetTabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (d->widgets.pages->currentIndex() == 0)
            d->layerSheet = tab;
    });
    connect(widgets.pages, &QStackedWidget::currentChanged, this, &EvidencePanel::updateSheetPlace);
    connect(widgets.filter, &QLineEdit::textChanged, &d->filter, &RowFilter::setText);
    connect(&d->filter, &RowFilter::changed, this, &EvidencePanel::followFilter);
    connect(widgets.table, &QToolButton::clicked, this, [this] { emit tableRequested(d->layer); });
    widgets.filter->installEventFilter(this);
    for (LayerView *view : widgets.views) {
        connect(view, &RowView::chosen, this,
                [this, view](const QModelIndex &index) { chooseRow({view->layer(), view->rowOf(index)}, 0); });
        connect(view, &RowView::opened, this, [this, view](const QModelIndex &index) {
            const RowRef row{view->layer(), view->rowOf(index)};
            if (row.layer == Layer::Entities && row == d->state->current())
                stepMention(1);
            else
                chooseRow(row, 0);
        });
        connect(view, &RowView::escaped, this, &EvidencePanel::textRequested);
        connect(view, &LayerView::correctRequested, this, &EvidencePanel::correctRequested);
        connect(view, &LayerView::rowsSelected, this, [this, view] {
            if (view->layer() != d->layer)
                return;
            const QList<RowRef> rows = view->selectedRows();
            emit rowsSelected(rows);
            // Where a Ctrl+click takes the row under work out of the selection, another one is.
            const bool selects = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
            if (selects && view->hasFocus() && !rows.isEmpty() && !rows.contains(d->state->current()))
                d->state->setCurrent(rows.back());
        });
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &point) {
            const int row = view->rowOf(view->indexAt(point));
            if (row < 0)
                return;
            const QList<RowRef> selected = view->selectedRows();
            if (selected.size() > 1 && selected.contains(RowRef{view->layer(), row}))
                d->state->setCurrent({view->layer(), row});
            else
                chooseRow({view->layer(), row}, 0);
            emit menuRequested(view->viewport()->mapToGlobal(point));
        });
    }
    connect(widgets.why, &WhySheet::rowRequested, this, [this](RowRef row) {
        showLayer(row.layer);
        chooseRow(row, 0);
    });
    connect(widgets.why, &WhySheet::mentionRequested, this, &EvidencePanel::stepMention);
    connect(widgets.why, &WhySheet::noteRequested, this, &EvidencePanel::noteRequested);
    connect(widgets.why, &WhySheet::copyRequested, this, &EvidencePanel::quotationRequested);
    connect(state, &ViewState::documentChanged, this, &EvidencePanel::followDocument);
    connect(state, &ViewState::caretChanged, this, &EvidencePanel::followCaret);
    connect(state, &ViewState::currentChanged, this, &EvidencePanel::followCurrent);
    updateArrangements();
    followDocument();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::setNoteBook(NoteBook *book)
{
    d->book = book;
    connect(book, &NoteBook::changed, this, &EvidencePanel::followNotes);
    followNotes();
}

void EvidencePanel::addPage(QWidget *page, const QString &title, const QIcon &icon)
{
    d->widgets.pages->addWidget(page);
    const int tab = d->widgets.segments->addTab(icon, title);
    if (icon.isNull())
        d->widgets.segments->setCount(tab, 0, 0);
}

void EvidencePanel::setPageCount(QWidget *page, int count)
{
    const int behind = d->widgets.pages->indexOf(page);
    const int tab = int(segmentLayers().size()) + behind - 1;
    if (behind > 0 && count >= 0)
        d->widgets.segments->setCount(tab, count, count);
    else if (behind > 0)
        d->widgets.segments->clearCount(tab);
}

void EvidencePanel::hideSheetBeside(QWidget *page)
{
    d->withoutSheet.insert(page);
    updateSheetPlace();
}

void EvidencePanel::updateSheetPlace()
{
    d->widgets.sheet->setVisible(!d->withoutSheet.contains(d->widgets.pages->currentWidget()));
}

void EvidencePanel::setNoteSheet(QWidget *sheet)
{
    d->widgets.sheets->addWidget(sheet);
    d->widgets.sheetTabs->addTab(tr("Note"));
}

Layer EvidencePanel::layer() const
{
    return d->layer;
}

RowFilter *EvidencePanel::filter() const
{
    return &d->filter;
}

void EvidencePanel::showLayer(Layer layer)
{
    const auto &layers = segmentLayers();
    d->widgets.segments->setCurrentIndex(int(std::ranges::find(layers, layer) - layers.begin()));
    chooseSegment(d->widgets.segments->currentIndex());
    d->view()->setFocus();
}

void EvidencePanel::showPage(QWidget *page)
{
    const int behind = d->widgets.pages->indexOf(page);
    if (behind > 0)
        d->widgets.segments->setCurrentIndex(int(segmentLayers().size()) + behind - 1);
    page->setFocus();
}

void EvidencePanel::showNoteSheet()
{
    if (d->widgets.sheets->count() < 2)
        return;
    d->widgets.sheetTabs->setCurrentIndex(1);
    d->widgets.sheet->show();
    QSplitter *splitter = d->widgets.splitter;
    if (splitter->sizes().value(1) == 0)
        splitter->setSizes({splitter->height() * 2 / 3, splitter->height() / 3});
}

void EvidencePanel::focusFilter()
{
    if (d->widgets.pages->currentIndex() != 0)
        showLayer(d->layer);
    d->widgets.filter->setFocus(Qt::ShortcutFocusReason);
    d->widgets.filter->selectAll();
}

void EvidencePanel::stepRow(int by)
{
    d->view()->refresh();
    d->view()->step(by);
}

void EvidencePanel::stepMention(int by)
{
    const RowRef row = d->state->current();
    if (!d->found() || row.layer != Layer::Entities || row.row < 0)
        return;
    const int mentions = int(d->found()->entities.at(size_t(row.row)).mentions.size());
    if (mentions > 0)
        chooseRow(row, (d->mention + by + mentions) % mentions);
}

void EvidencePanel::chooseSegment(int tab)
{
    const int layers = int(segmentLayers().size());
    if (tab >= layers) {
        d->widgets.pages->setCurrentIndex(tab - layers + 1);
        return;
    }
    if (d->widgets.pages->currentIndex() != 0)
        d->widgets.sheetTabs->setCurrentIndex(d->layerSheet);
    d->layer = segmentLayers()[size_t(tab)];
    d->widgets.lists->setCurrentIndex(tab);
    d->widgets.pages->setCurrentIndex(0);
    updateArrangements();
    followCaret(d->state->caret());
}

void EvidencePanel::chooseRow(RowRef row, int mention)
{
    if (!d->found() || row.row < 0)
        return;
    const QScopedValueRollback choosing(d->choosing, true);
    d->mention = mention;
    Span span = spanOf(*d->found(), row);
    if (row.layer == Layer::Entities && !d->found()->entities.at(size_t(row.row)).mentions.empty())
        span = d->found()->entities.at(size_t(row.row)).mentions.at(size_t(mention));
    d->state->setCurrent(row);
    d->widgets.viewOf(row.layer)->revealRow(row.row);
    updateSheet();
    d->state->showPassage({d->state->document()->summary.id, span});
}

void EvidencePanel::followCaret(qsizetype caret)
{
    if (d->choosing || !d->found() || !d->view()->isVisible())
        return;
    const int row = d->view()->rowUnder(caret);
    d->view()->revealRow(row);
    if (row < 0)
        return;
    if (d->layer == Layer::Entities) {
        const auto &mentions = d->found()->entities.at(size_t(row)).mentions;
        const auto here = std::ranges::find_if(mentions, [caret](Span mention) { return mention.contains(caret); });
        d->mention = here == mentions.end() ? 0 : int(here - mentions.begin());
    }
    d->state->setCurrent({d->layer, row}); // of the marks that overlap here, the one that the reader works with
    updateSheet();
}

void EvidencePanel::followCurrent(RowRef row)
{
    if (d->choosing)
        return;
    // A row among several that are selected is in view, and the others stay selected.
    const QList<RowRef> selected = d->view()->selectedRows();
    if (row.layer == d->layer && !(selected.size() > 1 && selected.contains(row)))
        d->view()->revealRow(row.row);
    if (row.layer != Layer::Entities)
        d->mention = 0;
    updateSheet();
}

void EvidencePanel::followDocument()
{
    for (LayerView *view : d->widgets.views)
        view->setDocument(d->state->document());
    d->mention = 0;
    updateCounts();
    followNotes();
    updateSheet();
}

void EvidencePanel::followFilter()
{
    d->widgets.filter->setText(d->filter.text());
    for (LayerView *view : d->widgets.views)
        view->setFilter(d->filter.text());
    updateCounts();
}

void EvidencePanel::followNotes()
{
    if (!d->book)
        return;
    std::vector<Span> spans;
    if (const auto &document = d->state->document())
        for (const Annotation &note : d->book->of(document->summary.id))
            spans.push_back(d->book->placed(note).span);
    for (LayerView *view : d->widgets.views)
        view->setNoted(spans);
}

void EvidencePanel::updateCounts()
{
    for (size_t i = 0; i < d->widgets.views.size(); ++i) {
        LayerView *view = d->widgets.views[i];
        d->widgets.segments->setCount(int(i), view->matching(), view->total());
    }
}

void EvidencePanel::updateArrangements()
{
    QMenu *menu = d->widgets.arrangementMenu;
    menu->clear();
    auto *choices = new QActionGroup(menu);
    for (const Arrangement arrangement : arrangementsOf(d->layer)) {
        QAction *choice = menu->addAction(label(arrangement, d->layer));
        choice->setCheckable(true);
        choice->setChecked(arrangement == d->view()->arrangement());
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, arrangement] {
            d->view()->setArrangement(arrangement);
            updateArrangements();
        });
    }
    d->widgets.arrangement->setText(label(d->view()->arrangement(), d->layer));
}

void EvidencePanel::updateSheet()
{
    d->widgets.why->show(d->state->document(), d->state->current(), d->mention);
}

bool EvidencePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->widgets.filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (d->widgets.filter->text().isEmpty())
            emit textRequested();
        d->widgets.filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        d->view()->setFocus();
        stepRow(1);
        return true;
    default:
        return false;
    }
}

QByteArray EvidencePanel::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << quint8(1) << qint32(d->widgets.segments->currentIndex()) << d->widgets.splitter->saveState();
    for (const LayerView *view : d->widgets.views)
        out << qint32(view->arrangement());
    return state;
}

bool EvidencePanel::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    quint8 version = 0;
    qint32 tab = 0;
    QByteArray splitter;
    in >> version >> tab >> splitter;
    if (version != 1 || in.status() != QDataStream::Ok)
        return false;
    for (LayerView *view : d->widgets.views) {
        qint32 arrangement = 0;
        in >> arrangement;
        if (std::ranges::contains(arrangementsOf(view->layer()), Arrangement(arrangement)))
            view->setArrangement(Arrangement(arrangement));
    }
    d->widgets.splitter->restoreState(splitter);
    if (tab >= 0 && tab < d->widgets.segments->count())
        d->widgets.segments->setCurrentIndex(tab);
    updateArrangements();
    return in.status() == QDataStream::Ok;
}

} // namespace lectern

#include "moc_evidencepanel.cpp"
