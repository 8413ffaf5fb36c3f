// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/scrollmap.h"

#include "ui/settings/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace lectern
{

namespace
{

constexpr int MapWidth = 16;
constexpr qreal TickHeight = 2.0;

} // namespace

ScrollMap::ScrollMap(const Marking *marking, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_marking(marking)
{
}

QSize ScrollMap::sizeHint() const
{
    return {MapWidth, QScrollBar::sizeHint().height()};
}

void ScrollMap::setText(std::shared_ptr<const PreparedText> text, const QTextDocument *document)
{
    m_text = std::move(text);
    m_document = document;
    forget();
}

void ScrollMap::forget()
{
    m_picture = {};
    update();
}

void ScrollMap::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    forget();
}

QRect ScrollMap::handle() const
{
    const int lines = maximum() - minimum() + pageStep();
    if (lines <= 0 || maximum() == minimum())
        return {};
    const int length = std::max(32, height() * pageStep() / lines);
    const int top = QStyle::sliderPositionFromValue(minimum(), maximum(), value(), height() - length);
    return {width() - 11, top + 2, 8, length - 4};
}

qreal ScrollMap::yOf(qsizetype source) const
{
    const qsizetype view = m_text->map.toView(source);
    const QTextBlock block = m_document->findBlock(int(view));
    const qreal inside = block.length() > 1 ? qreal(view - block.position()) / block.length() * block.lineCount() : 0.0;
    return (block.firstLineNumber() + inside) / std::max(1, m_document->lineCount()) * height();
}

void ScrollMap::paintMarks(QPainter &painter, const MarkList &marks, const QColor &color, qreal left, qreal right) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    qreal last = -10;
    for (const Mark &mark : marks.all()) {
        const qreal y = yOf(mark.span.start);
        if (y - last < TickHeight)
            continue;
        last = y;
        painter.drawRect(QRectF(left, y, right - left, TickHeight));
    }
}

void ScrollMap::render()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    if (!m_text || !m_document)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(&m_picture);
    if (m_marking->layers.contains(Layer::Trends))
        paintMarks(painter, m_text->marksOf(Layer::Trends), theme.trend, 1, 4);
    if (m_marking->layers.contains(Layer::Claims))
        paintMarks(painter, m_text->marksOf(Layer::Claims), theme.claim, 4, 6);
    for (const NoteMark &note : m_marking->notes) {
        if (m_marking->showNotes)
            paintMarks(painter, MarkList({{note.span, 0}}), theme.swatch(note.color), 6, width() - 1);
    }
    paintMarks(painter, m_marking->hits, theme.currentHit, 6, width() - 1);
}

void ScrollMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    if (m_picture.isNull())
        render();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.page);
    QColor color = isSliderDown() || underMouse() ? theme.faint : theme.line;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(handle(), 4, 4);
    painter.drawPixmap(0, 0, m_picture);
    if (m_text && !m_marking->currentHit.isEmpty()) {
        painter.setBrush(theme.currentHit);
        painter.drawRoundedRect(QRectF(1, yOf(m_marking->currentHit.start) - 1, width() - 2, 4), 2, 2);
    }
}

} // namespace lectern

#include "moc_scrollmap.cpp"
