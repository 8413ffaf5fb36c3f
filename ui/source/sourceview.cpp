// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourceview.h"

#include "ui/settings/theme.h"
#include "ui/source/columnlayout.h"
#include "ui/source/markpainter.h"
#include "ui/source/scrollmap.h"

#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qreal RightSpace = 24;
constexpr int FlashMs = 900;
constexpr int IdleSliceMs = 6;

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_map(new ScrollMap(&m_marking, this))
{
    setObjectName(u"sourceView"_s);
    setVerticalScrollBar(m_map);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    viewport()->setMouseTracking(true);

    auto *document = new QTextDocument(this);
    m_layout = new ColumnLayout(document);
    document->setDocumentLayout(m_layout);
    document->setDocumentMargin(0);
    document->setUndoRedoEnabled(false);
    setDocument(document);
    m_layout->setText(nullptr, &m_folds);

    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setDuration(FlashMs);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_marking.flash = value.toReal();
        viewport()->update();
    });
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &SourceView::layOutSome);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::moved);
    connect(this, &QPlainTextEdit::selectionChanged, this, &SourceView::moved);
    connect(m_map, &QScrollBar::valueChanged, this, &SourceView::placeChanged);
}

SourceView::~SourceView() = default;

void SourceView::setText(std::shared_ptr<const PreparedText> text)
{
    const bool same = m_text && text && m_text->document->summary.id == text->document->summary.id;
    const qsizetype place = same ? firstVisible() : 0;
    const qsizetype at = same ? caret() : 0;
    m_text = std::move(text);
    m_marking.hits = {};
    m_marking.currentHit = {};
    m_marking.current = {};
    m_folds.reset(m_text ? m_text->folds : std::vector<Fold>());
    m_layout->setText(m_text, &m_folds);
    {
        const QSignalBlocker quiet(this);
        setPlainText(m_text ? m_text->map.text() : QString());
        applyFolds();
    }
    m_map->setText(m_text, document());
    updateColumn();
    if (same) {
        setCaret(at);
        scrollTo(place);
    }
}

void SourceView::setReadingFont(const QFont &font, bool han)
{
    const qsizetype place = firstVisible();
    m_han = han;
    m_layout->setFont(font);
    document()->setDefaultFont(font);
    updateColumn();
    scrollTo(place);
}

void SourceView::updateColumn()
{
    const QFontMetricsF metrics(document()->defaultFont());
    const qreal ideal = m_han ? 40 * metrics.horizontalAdvance(u'汉') : 75 * metrics.averageCharWidth() * 1.06;
    const qreal room = viewport()->width() - StripWidth - RightSpace;
    const qreal width = std::max(120.0, std::min(ideal, room));
    const qreal left = StripWidth + std::max(0.0, (room - width) / 2);
    m_layout->setColumn(std::floor(left), std::floor(width));
    m_layout->relayout();
    m_nextBlock = 0;
    m_idle.start();
}

void SourceView::layOutSome()
{
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = document()->findBlockByNumber(m_nextBlock);
    while (block.isValid() && clock.elapsed() < IdleSliceMs) {
        blockBoundingRect(block);
        block = block.next();
    }
    m_nextBlock = block.isValid() ? block.blockNumber() : 0;
    if (!block.isValid()) {
        m_idle.stop();
        m_map->forget();
    }
}

void SourceView::setLayers(const QSet<Layer> &layers, bool notes)
{
    m_marking.layers = layers;
    m_marking.showNotes = notes;
    m_map->forget();
    viewport()->update();
}

void SourceView::setNotes(std::vector<NoteMark> notes)
{
    m_marking.notes = std::move(notes);
    std::vector<Mark> marks;
    for (int i = 0; i < int(m_marking.notes.size()); ++i)
        marks.push_back({m_marking.notes[size_t(i)].span, i});
    m_marking.noteSpans = MarkList(std::move(marks));
    m_map->forget();
    viewport()->update();
}

void SourceView::setHits(const std::vector<Span> &hits)
{
    std::vector<Mark> marks;
    for (const Span hit : hits)
        marks.push_back({hit, int(marks.size())});
    m_marking.hits = MarkList(std::move(marks));
    m_map->forget();
    viewport()->update();
}

void SourceView::setCurrentRow(RowRef row)
{
    m_marking.current = row;
    viewport()->update();
}

qsizetype SourceView::caret() const
{
    return m_text ? m_text->map.toSource(textCursor().position()) : 0;
}

Span SourceView::selection() const
{
    const QTextCursor cursor = textCursor();
    if (!m_text || !cursor.hasSelection())
        return {};
    return m_text->map.toSource(Span{cursor.selectionStart(), cursor.selectionEnd()});
}

void SourceView::setCaret(qsizetype source)
{
    if (!m_text)
        return;
    const qsizetype view = m_text->map.toView(source);
    select({view, view});
}

void SourceView::setSelection(Span source)
{
    if (m_text)
        select(m_text->map.toView(source));
}

void SourceView::select(Span view)
{
    openAround(view);
    // The widget scrolls a caret into sight; where to scroll is said separately here.
    const int top = verticalScrollBar()->value();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(view.start));
    cursor.setPosition(int(view.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(top);
}

void SourceView::moved()
{
    if (!m_text)
        return;
    openAround({textCursor().selectionStart(), textCursor().selectionEnd()});
    const Span now = selection();
    if (now != m_marking.selection) {
        m_marking.selection = now;
        viewport()->update();
        emit selectionMoved(now);
    }
    emit caretMoved(caret());
}

void SourceView::clearFrame()
{
    if (m_marking.currentHit.isEmpty())
        return;
    m_marking.currentHit = {};
    m_flash.stop();
    m_marking.flash = 0;
    viewport()->update();
    m_map->update();
}

void SourceView::showSpan(Span source)
{
    if (!m_text)
        return;
    const Span view = m_text->map.toView(source);
    setFold(view.start, true);
    m_marking.currentHit = source;
    const QRectF where = rectOf(source);
    const qreal height = viewport()->height();
    if (where.isNull() || where.top() < height * 0.08 || where.bottom() > height * 0.6)
        scrollViewTo(view.start, height * 0.28);
    m_flash.stop();
    m_flash.start();
    viewport()->update();
    m_map->update();
}

qsizetype SourceView::firstVisible() const
{
    const QTextBlock first = firstVisibleBlock();
    if (m_text && m_folds.closedAt(first.position()))
        return m_text->map.toSource(first.position());
    const std::vector<VisibleLine> lines = visibleLines();
    return m_text && !lines.empty() ? m_text->map.toSource(lines.front().view.start) : 0;
}

void SourceView::scrollTo(qsizetype source)
{
    if (m_text)
        scrollViewTo(m_text->map.toView(source), 0);
}

void SourceView::scrollViewTo(qsizetype view, qreal offset)
{
    QTextBlock block = document()->findBlock(int(view));
    blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(int(view - block.position()));
    qreal above = line.isValid() ? line.y() : 0;
    while (above < offset && block.previous().isValid()) {
        block = block.previous();
        above += blockBoundingRect(block).height();
    }
    // The top line is the first one that leaves `offset` or less above the wanted line.
    int top = 0;
    const QTextLayout *layout = block.layout();
    while (top + 1 < layout->lineCount() && above - layout->lineAt(top).y() > offset)
        ++top;
    emit m_layout->documentSizeChanged(m_layout->documentSize());
    verticalScrollBar()->setValue(block.firstLineNumber() + top);
}

std::vector<VisibleLine> SourceView::visibleLines() const
{
    std::vector<VisibleLine> lines;
    QPointF origin = contentOffset();
    const qreal bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() <= bottom; block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF rect = blockBoundingRect(block);
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount() && !m_folds.closedAt(block.position()); ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal extra = line.height() * (ColumnLayout::LineHeight - 1);
            const QRectF band(m_layout->left(), origin.y() + line.y() - extra / 2, m_layout->width(), line.height() + extra);
            const qsizetype start = block.position() + line.textStart();
            if (band.bottom() >= 0 && band.top() <= bottom)
                lines.push_back({line, origin, {start, start + line.textLength()}, band});
        }
        origin.ry() += rect.height();
    }
    return lines;
}

Page SourceView::page() const
{
    return {m_text, &m_marking, visibleLines(), m_layout->left(), m_layout->width()};
}

QRectF SourceView::rectOf(Span source) const
{
    QRectF all;
    if (!m_text)
        return all;
    for (const QRectF &rect : page().rects(source))
        all = all.united(rect);
    return all;
}

void SourceView::paintEvent(QPaintEvent *event)
{
    if (!m_text) {
        QPainter painter(viewport());
        paintPlaceholder(painter);
        return;
    }
    const Page page = this->page();
    {
        QPainter painter(viewport());
        painter.setClipRegion(event->region());
        paintBehindText(painter, page);
        paintStrip(painter, page);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintOverText(painter, page);
    paintCards(painter);
}

void SourceView::paintPlaceholder(QPainter &painter) const
{
    painter.setPen(Theme::current().muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Reading…"));
}

void SourceView::paintCards(QPainter &painter) const
{
    QPointF origin = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && origin.y() <= viewport()->height(); block = block.next()) {
        const QRectF rect = blockBoundingRect(block);
        if (const Fold *fold = m_folds.closedAt(block.position()))
            m_layout->card().paint(
                painter, *fold,
                {m_layout->left(), origin.y(), m_layout->width(), m_layout->card().height(*fold, m_layout->width())});
        origin.ry() += rect.height();
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    const qsizetype place = firstVisible();
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    updateColumn();
    scrollTo(place);
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        QPalette own = palette();
        // Selected text is painted with the other marks, behind lines of their full height.
        if (own.color(QPalette::Highlight) != QColor(Qt::transparent)) {
            own.setColor(QPalette::Highlight, Qt::transparent);
            own.setColor(QPalette::HighlightedText, Theme::current().text);
            setPalette(own);
        }
        m_layout->forgetColors();
        m_layout->relayout();
        m_map->forget();
    }
}

void SourceView::applyFolds()
{
    for (const Fold &fold : m_text ? m_text->folds : std::vector<Fold>()) {
        QTextBlock block = document()->findBlock(int(fold.view.start)).next();
        for (; block.isValid() && block.position() <= fold.view.end; block = block.next()) {
            const bool hidden = m_folds.hides(block.position());
            block.setVisible(!hidden);
            block.setLineCount(hidden ? 0 : 1);
        }
    }
}

void SourceView::setFold(qsizetype view, bool open)
{
    const Span changed = m_folds.set(view, open);
    if (changed.isEmpty())
        return;
    const qsizetype place = firstVisible();
    applyFolds();
    document()->markContentsDirty(int(changed.start), int(changed.length()));
    emit m_layout->documentSizeChanged(m_layout->documentSize());
    scrollTo(place);
}

void SourceView::openAround(Span view)
{
    // A caret before the first folded line stands beside it, not in it.
    if (m_folds.hides(view.start) || !view.isEmpty() || !m_folds.closedAt(view.start))
        setFold(view.start, true);
}

void SourceView::fold(Span source)
{
    if (m_text)
        setFold(m_text->map.toView(source).start, false);
}

bool SourceView::isFolded(Span source) const
{
    return m_text && m_folds.isClosed(m_text->map.toView(source).start);
}

Span SourceView::wordAt(qsizetype source) const
{
    return m_text ? lectern::wordAt(*m_text, source) : Span{};
}

Span SourceView::sentenceAt(qsizetype source) const
{
    return m_text ? lectern::sentenceAt(*m_text, source) : Span{};
}

QMimeData *SourceView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    const QTextCursor cursor = textCursor();
    if (m_text)
        mime->setText(m_text->map.text().sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return mime;
}

} // namespace lectern

#include "moc_sourceview.cpp"
