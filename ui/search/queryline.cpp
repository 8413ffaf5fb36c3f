// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryline.h"

#include "ui/rows/rowdelegate.h"
#include "ui/rows/rowroles.h"
#include "ui/search/searchhistory.h"
#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int CursorRectLeft = 5; // QLineEdit's cursor rectangle begins so far before the cursor
constexpr int NarrowestWave = 8;
constexpr int PopupWidth = 420;

} // namespace

QueryLine::QueryLine(QWidget *parent)
    : QLineEdit(parent)
    , m_rows(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    setClearButtonEnabled(true);
    addAction(themeIcon(u"search"_s), LeadingPosition);
    m_completer->setWidget(this); // not the field's own: that one would come between the typing and the results
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    auto *rows = new RowDelegate(this);
    rows->setTextLines(1);
    m_completer->popup()->setItemDelegate(rows);
    m_completer->popup()->setProperty("role", u"offers"_s);
    m_completer->popup()->setAccessibleName(tr("What the query can go on with"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryLine::take);
    connect(this, &QLineEdit::textEdited, this, &QueryLine::offer);
    connect(this, &QLineEdit::textChanged, this, &QueryLine::clearMistake);
}

void QueryLine::setMistake(Span place)
{
    m_mistake = place;
    update();
}

void QueryLine::clearMistake()
{
    setMistake({-1, -1});
}

// ---- completion ------------------------------------------------------------------------------------------------------------

void QueryLine::offer()
{
    m_typed = typedAt(text(), cursorPosition());
    if (m_typed.field && hasFocus()) {
        if (m_offers.empty() || m_offers.front().place.start != m_typed.place.start)
            show({}); // what was offered before is for something else
        emit valuesWanted();
        return;
    }
    std::vector<QueryOffer> offers = fieldOffers(m_typed);
    std::ranges::move(earlierOffers(text(), cursorPosition(), searchHistory()), std::back_inserter(offers));
    show(std::move(offers));
}

void QueryLine::offerValues(const TypedPart &typed, const std::vector<KnownValue> &values)
{
    if (typed == m_typed)
        show(valueOffers(typed, values));
}

void QueryLine::show(std::vector<QueryOffer> offers)
{
    m_offers = std::move(offers);
    if (m_offers.empty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_rows->clear();
    for (const QueryOffer &offer : m_offers) {
        auto *row = new QStandardItem(offer.text);
        row->setData(offer.aside, AsideRole);
        m_rows->appendRow(row);
    }
    const int left = stretch(m_offers.front().place).first;
    const int most = std::min(PopupWidth, width());
    m_completer->complete({std::clamp(left, 0, width() - most), 0, most, height()});
}

void QueryLine::take(const QModelIndex &index)
{
    if (!index.isValid() || size_t(index.row()) >= m_offers.size())
        return;
    const QueryOffer offer = m_offers[size_t(index.row())];
    const QString words = text();
    const qsizetype start = std::min<qsizetype>(offer.place.start, words.size());
    const qsizetype end = std::clamp<qsizetype>(offer.place.end, start, words.size());
    const QString rest = words.sliced(end);
    const QString inserted = offer.isField || rest.startsWith(u' ') ? offer.text : offer.text + u' ';
    setText(words.first(start) + inserted + rest);
    setCursorPosition(int(start + inserted.size()));
    m_offers.clear();
    if (offer.isField)
        this->offer();
}

void QueryLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_composing = false;
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    const bool offering = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (offering && m_completer->popup()->currentIndex().isValid()) {
            event->ignore(); // the completer takes it
            return;
        }
        m_completer->popup()->hide();
        emit entered();
        return;
    case Qt::Key_Escape:
        if (offering)
            event->ignore();
        else
            emit escaped();
        return;
    case Qt::Key_Down:
        if (offering)
            event->ignore();
        else
            emit downPressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

// ---- what cannot be read ---------------------------------------------------------------------------------------------------

std::pair<int, int> QueryLine::stretch(Span place) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {cursorRect().x() + CursorRectLeft, cursorRect().x() + CursorRectLeft};
    const qreal origin = cursorRect().x() + CursorRectLeft - line.cursorToX(cursorPosition());
    const auto x = [&](qsizetype at) { return int(origin + line.cursorToX(int(std::clamp<qsizetype>(at, 0, text().size())))); };
    return {x(place.start), x(place.end)};
}

void QueryLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_mistake.start < 0 || m_composing)
        return;
    auto [left, right] = stretch(m_mistake);
    right = std::max(right, left + NarrowestWave);
    const QRect inside = rect().adjusted(30, 0, -30, 0); // between the buttons
    left = std::max(left, inside.left());
    right = std::min(right, inside.right());
    const int bottom = cursorRect().bottom();
    QPainterPath wave(QPointF(left, bottom));
    for (int x = left, up = 1; x < right; x += 3, up = 1 - up)
        wave.lineTo(x + 3, bottom - 2.5 * up);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().error, 1.4));
    painter.drawPath(wave);
}

void QueryLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace lectern

#include "moc_queryline.cpp"
