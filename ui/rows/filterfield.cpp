// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/filterfield.h"

#include <QKeyEvent>

namespace lectern
{

namespace
{

constexpr int TypingPauseMs = 150;

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setMinimumWidth(120);
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPauseMs);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterField::typed);
}

void FilterField::showText(const QString &text)
{
    setText(text);
    m_pause.stop();
}

void FilterField::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterField::emitTyped()
{
    m_pause.stop();
    emit typed();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emitTyped();
        emit entered();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit left();
            return;
        }
        clear();
        emitTyped();
        return;
    case Qt::Key_Down:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace lectern

#include "moc_filterfield.cpp"
