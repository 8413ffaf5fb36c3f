// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourcepage.h"

#include "ui/notes/notebook.h"
#include "ui/settings/settings.h"
#include "ui/source/findbar.h"
#include "ui/source/marktip.h"
#include "ui/source/sourceview.h"
#include "ui/state/viewstate.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lectern
{

SourcePage::SourcePage(ViewState *state, NoteBook *book, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_book(book)
    , m_view(new SourceView(this))
    , m_find(new FindBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    setFocusProxy(m_view);
    m_view->setToolTipSource([this](const QPoint &point) { return tipAt(point); });
    connect(m_view, &SourceView::focused, this, &SourcePage::activated);
    connect(m_view, &SourceView::menuRequested, this, &SourcePage::menuRequested);
    connect(m_view, &SourceView::zoomRequested, this, &SourcePage::zoomRequested);
    connect(m_view, &SourceView::caretMoved, this, &SourcePage::followCaret);
    connect(m_view, &SourceView::selectionMoved, this, [this](Span span) {
        if (m_active)
            m_state->setSelection(span);
    });
    connect(m_view, &SourceView::rowClicked, this, [this](RowRef row) { m_state->setCurrent(row); });
    connect(m_find, &FindBar::wordsChanged, this, &SourcePage::find);
    connect(m_find, &FindBar::stepped, this, &SourcePage::stepFind);
    connect(m_find, &FindBar::closed, this, &SourcePage::closeFind);
    connect(m_state, &ViewState::layersChanged, this, &SourcePage::followLayers);
    connect(m_state, &ViewState::currentChanged, this, [this](RowRef row) {
        if (m_active)
            m_view->setCurrentRow(row);
    });
    connect(m_book, &NoteBook::changed, this, &SourcePage::followNotes);
    connect(&Settings::instance(), &Settings::textChanged, this, &SourcePage::followSettings);
    followLayers();
}

SourcePage::~SourcePage()
{
    m_preparing.drop();
}

SourceId SourcePage::source() const
{
    return m_document ? m_document->summary.id : SourceId{};
}

QString SourcePage::title() const
{
    return m_document ? m_document->summary.meta.title : QString();
}

void SourcePage::setDocument(std::shared_ptr<const OpenDocument> document)
{
    if (m_text && !m_pendingPlace && document)
        m_pendingPlace = place();
    m_document = std::move(document);
    const QString language = m_document ? m_document->parsed.meta.language : QString();
    m_view->setReadingFont(readingFont(Settings::instance().readingFont(), language, Settings::instance().zoom()),
                           language.startsWith(u"zh"));
    emit titleChanged();
    prepare();
}

void SourcePage::prepare()
{
    m_preparing.drop();
    m_preparing = Jobs::instance().start(
        this,
        [document = m_document, clean = Settings::instance().cleanText()](const Progress &) {
            return prepareText(document, clean);
        },
        [this](std::shared_ptr<const PreparedText> text) { take(std::move(text)); });
}

void SourcePage::take(std::shared_ptr<const PreparedText> text)
{
    m_text = std::move(text);
    m_view->setText(m_text);
    followNotes();
    if (m_active)
        m_view->setCurrentRow(m_state->current());
    if (m_find->isVisibleTo(this) && m_find->isForSearch())
        m_view->setHits(m_hits);
    else if (m_find->isVisible())
        find(m_find->words());
    if (m_pendingPlace)
        setPlace(*std::exchange(m_pendingPlace, std::nullopt));
    if (m_pendingSpan)
        showSpan(*std::exchange(m_pendingSpan, std::nullopt));
    emit ready();
}

void SourcePage::followSettings()
{
    if (!m_document)
        return;
    const Settings &settings = Settings::instance();
    const QString language = m_document->parsed.meta.language;
    m_view->setReadingFont(readingFont(settings.readingFont(), language, settings.zoom()), language.startsWith(u"zh"));
    if (m_text && m_text->clean != settings.cleanText())
        prepare();
}

void SourcePage::followNotes()
{
    std::vector<NoteMark> marks;
    for (const Annotation &note : m_book->of(source())) {
        const PlacedAnchor placed = m_book->placed(note);
        if (placed.state != AnchorState::Lost)
            marks.push_back({note.id, placed.span, note.color, !note.comment.isEmpty()});
    }
    m_view->setNotes(std::move(marks));
}

void SourcePage::followLayers()
{
    QSet<Layer> layers;
    for (const Layer layer : {Layer::Claims, Layer::Trends, Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes}) {
        if (m_state->isLayerVisible(layer))
            layers.insert(layer);
    }
    m_view->setLayers(layers, m_state->areNotesVisible());
}

void SourcePage::followCaret(qsizetype caret)
{
    if (!m_active || !m_text)
        return;
    m_state->setCaret(caret);
    if (!m_view->hasFocus() || !m_view->selection().isEmpty())
        return;
    const std::vector<RowRef> rows = rowsAt(*m_text, m_view->marking().layers, caret);
    if (rows.empty() || std::ranges::contains(rows, m_state->current()))
        return;
    // Where several marks overlap, the layer that the reader works with comes first.
    const auto same = std::ranges::find(rows, m_state->current().layer, &RowRef::layer);
    m_state->setCurrent(same != rows.end() ? *same : rows.front());
}

void SourcePage::setActive(bool active)
{
    m_active = active;
    m_view->setCurrentRow(active ? m_state->current() : RowRef{});
    if (active && m_text) {
        m_state->setCaret(m_view->caret());
        m_state->setSelection(m_view->selection());
    }
}

void SourcePage::showSpan(Span span)
{
    if (!m_text) {
        m_pendingSpan = span;
        return;
    }
    m_view->showSpan(span);
}

ReadingPlace SourcePage::place() const
{
    if (!m_text && m_pendingPlace)
        return *m_pendingPlace;
    return {source(), m_view->firstVisible(), m_view->caret()};
}

void SourcePage::setPlace(const ReadingPlace &place)
{
    if (!m_text) {
        m_pendingPlace = place;
        return;
    }
    m_view->setCaret(place.caret);
    m_view->scrollTo(place.position);
}

void SourcePage::openFind()
{
    QString words;
    const Span selected = m_view->selection();
    if (m_document && !selected.isEmpty() && selected.length() < 60)
        words = m_document->parsed.source.slice(selected).toString();
    if (!m_find->isVisible())
        m_foundFrom = place();
    m_find->open(words.contains(u'\n') ? QString() : words);
}

void SourcePage::closeFind()
{
    m_find->hide();
    m_view->setHits({});
    m_hits.clear();
    m_view->clearFrame();
    foldAgain();
    if (m_foundFrom)
        setPlace(*std::exchange(m_foundFrom, std::nullopt));
    m_view->setFocus();
}

void SourcePage::foldAgain()
{
    if (m_unfolded)
        m_view->fold(*std::exchange(m_unfolded, std::nullopt));
}

void SourcePage::find(const QString &words)
{
    if (!m_text)
        return;
    foldAgain();
    m_hits = findAll(m_text->search, words);
    m_view->setHits(m_hits);
    m_hit = -1;
    m_view->clearFrame();
    if (m_hits.empty()) {
        m_find->showCount(0, 0);
        return;
    }
    // The first one in sight or below; what is folded away comes last.
    const qsizetype from = m_view->firstVisible();
    const auto inSight = [&](Span hit) { return hit.start >= from && !m_view->isFolded(hit); };
    auto next = std::ranges::find_if(m_hits, inSight);
    if (next == m_hits.end())
        next = std::ranges::find_if(m_hits, [&](Span hit) { return !m_view->isFolded(hit); });
    showHit(next == m_hits.end() ? 0 : int(next - m_hits.begin()));
}

void SourcePage::stepFind(int by)
{
    if (m_hits.empty()) {
        if (!m_find->isVisible())
            openFind();
        return;
    }
    m_foundFrom.reset();
    const int count = int(m_hits.size());
    showHit(m_hit < 0 && by < 0 ? count - 1 : (m_hit + by + count) % count);
}

void SourcePage::showHits(std::vector<Span> hits, Span current, const QString &query)
{
    m_foundFrom.reset();
    m_hits = std::move(hits);
    const auto at = std::ranges::find(m_hits, current);
    m_hit = at == m_hits.end() ? -1 : int(at - m_hits.begin());
    m_find->openFor(query);
    m_find->showCount(m_hit + 1, int(m_hits.size()));
    if (m_text)
        m_view->setHits(m_hits);
}

void SourcePage::showHit(int hit)
{
    m_hit = hit;
    foldAgain();
    const Span span = m_hits[size_t(hit)];
    if (m_view->isFolded(span))
        m_unfolded = span;
    m_view->showSpan(span);
    m_find->showCount(hit + 1, int(m_hits.size()));
}

QString SourcePage::tipAt(const QPoint &point) const
{
    if (!m_text)
        return {};
    std::vector<RowRef> rows = m_view->rowsInStrip(point);
    if (const auto at = m_view->sourceAt(point))
        rows = rowsAt(*m_text, m_view->marking().layers, *at);
    return markTip(*m_document, rows);
}

void SourcePage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    emit activated();
}

} // namespace lectern

#include "moc_sourcepage.cpp"
