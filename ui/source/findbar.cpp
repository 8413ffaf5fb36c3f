// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/findbar.h"

#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int WidestQuery = 320;
constexpr int NarrowestQuery = 48; // with the words before it; less of it says nothing
constexpr int RoomOfButtons = 140; // and margins

QToolButton *makeButton(const char *icon, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(QLatin1StringView(icon)));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_query(new QLabel(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(420);
    m_count->setProperty("role", u"muted"_s);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Not found")) + 16);
    m_query->setObjectName(u"findQuery"_s);
    m_query->setTextFormat(Qt::PlainText);
    m_query->setMinimumWidth(1); // the bar must not widen its half
    m_query->hide();
    auto *previous = makeButton("go-up", tr("Previous (Shift+F3)"), this);
    auto *next = makeButton("go-down", tr("Next (F3)"), this);
    auto *close = makeButton("dialog-close", tr("Close (Esc)"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_query);
    row->addWidget(previous);
    row->addWidget(next);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

void FindBar::open(const QString &words)
{
    m_forSearch = false;
    m_query->hide();
    m_field->show();
    show();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    emit wordsChanged(m_field->text());
}

void FindBar::openFor(const QString &query)
{
    m_forSearch = true;
    m_field->hide();
    m_query->setToolTip(query);
    m_query->show();
    show();
    fitQuery();
}

/// Beside another document there is little room; the buttons and the count come first.
void FindBar::fitQuery()
{
    if (!m_forSearch)
        return;
    const QString query = m_query->toolTip();
    const int room = width() - m_count->minimumWidth() - RoomOfButtons;
    //: %1 is the query of a search
    const QString whole = tr("Hits of: %1");
    const int words = std::clamp(room - fontMetrics().horizontalAdvance(whole.arg(QString())), 0, WidestQuery);
    const QString shown = fontMetrics().elidedText(query, Qt::ElideRight, words);
    m_query->setText(words > NarrowestQuery || shown == query
                         ? whole.arg(shown)
                         : fontMetrics().elidedText(query, Qt::ElideRight, std::clamp(room, NarrowestQuery, WidestQuery)));
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitQuery();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::showCount(int current, int total)
{
    if (words().isEmpty() && !m_forSearch)
        m_count->clear();
    else
        m_count->setText(total == 0 ? tr("Not found") : tr("%1 of %2").arg(current).arg(total));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        break;
    case Qt::Key_Down:
        emit stepped(1);
        break;
    case Qt::Key_Up:
        emit stepped(-1);
        break;
    case Qt::Key_Escape:
        emit closed();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lectern

#include "moc_findbar.cpp"
