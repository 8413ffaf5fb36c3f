// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/namelist.h"

#include "core/search/batch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lectern
{

namespace
{

constexpr auto Pause = 150ms; // after the last key
const auto namesKey = u"batch.names"_s; // in the library's state

} // namespace

NameList::NameList(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_field(new QPlainTextEdit(this))
    , m_known(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    build();
    bring();
    m_keep.setSingleShot(true);
    m_keep.setInterval(Pause);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NameList::describe);
    connect(m_field, &QPlainTextEdit::textChanged, &m_keep, qOverload<>(&QTimer::start));
    connect(m_field, &QPlainTextEdit::textChanged, this, &NameList::changed);
    connect(&m_keep, &QTimer::timeout, this, &NameList::keep);
    connect(m_button, &QPushButton::clicked, this, [this] { m_counting ? emit stopRequested() : emit countRequested(); });
    connect(m_state, &ViewState::libraryChanged, this, &NameList::bring);
    describe();
}

void NameList::build()
{
    auto *heading = new QLabel(tr("Names, one a line"), this);
    heading->setProperty("role", u"heading"_s);
    heading->setBuddy(m_field);
    m_field->setObjectName(u"batchNames"_s);
    m_field->setProperty("frame", true);
    m_field->setAccessibleName(heading->text());
    m_field->setPlaceholderText(tr("Paste a list of names here: companies, people, terms. Each is counted in every document."));
    m_field->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_known->setProperty("role", u"muted"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the counting is"));
    m_button->setToolTip(tr("Ctrl+Enter in the list does the same"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 10, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_field, 1);
    column->addWidget(m_known);
    column->addWidget(m_progress);
    column->addWidget(m_button);
    setMinimumWidth(180);
    setFocusProxy(m_field);
}

QStringList NameList::names() const
{
    return namesOfList(m_field->toPlainText());
}

void NameList::bring()
{
    const Library *library = m_state->library();
    m_field->setPlainText(library ? QString::fromUtf8(library->state(namesKey)) : QString());
    m_keep.stop();
    describe();
}

void NameList::keep()
{
    m_keep.stop();
    Library *library = m_state->library();
    if (!library)
        return;
    if (const auto kept = library->setState(namesKey, m_field->toPlainText().toUtf8()); !kept)
        emit failed(kept.error());
}

void NameList::setCounting(bool counting)
{
    m_counting = counting;
    if (counting)
        m_progress->setRange(0, 0);
    describe();
}

void NameList::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void NameList::describe()
{
    const qsizetype count = names().size();
    m_known->setText(tr("%n name(s)", nullptr, int(count)));
    m_button->setText(m_counting ? tr("Stop") : tr("Count"));
    m_button->setEnabled(m_counting || (m_state->library() && count > 0));
    m_progress->setVisible(m_counting);
}

bool NameList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool counts = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier);
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Enter in the list counts, whatever it does elsewhere in the window.
        if (counts)
            event->accept();
        return counts;
    }
    if (counts)
        emit countRequested();
    else if (key->key() == Qt::Key_Escape)
        emit escaped();
    else
        return false;
    return true;
}

} // namespace lectern

#include "moc_namelist.cpp"
