// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/palette.h"

#include "core/text/projection.h"
#include "ui/rows/rowview.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Width = 560;
constexpr int Height = 380;

} // namespace

int foldedPaletteScore(QStringView text, QStringView words)
{
    int score = 1;
    qsizetype at = 0;
    for (const QChar c : words) {
        if (c.isSpace())
            continue;
        const qsizetype found = text.indexOf(c, at);
        if (found < 0)
            return 0;
        const bool begins = found == 0 || !text[found - 1].isLetterOrNumber();
        score += begins ? 8 : found == at ? 4 : 1;
        at = found + 1;
    }
    return score + (text.contains(words) ? 20 : 0);
}

int paletteScore(const QString &text, const QString &words)
{
    return foldedPaletteScore(folded(text, Folding::Search), folded(words, Folding::Search));
}

Palette::Palette(const QString &name, const QString &question, QWidget *window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_words(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new RowView(this))
{
    setObjectName(name);
    setProperty("role", u"palette"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setPlaceholderText(question);
    m_words->setAccessibleName(question);
    m_words->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) { narrow(words); });
    connect(m_list, &QTreeView::clicked, this, &Palette::run);
}

void Palette::open(const QString &words)
{
    const QWidget *window = parentWidget();
    const int width = std::min(Width, window->width() - 32);
    resize(width, std::min(Height, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 64)));
    {
        const QSignalBlocker quiet(m_words);
        m_words->setText(words);
    }
    m_words->selectAll();
    narrow(words);
    show();
    m_words->setFocus();
}

QString Palette::typed() const
{
    return m_words->text();
}

void Palette::run(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    hide();
    take(index);
}

bool Palette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_words && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace lectern

#include "moc_palette.cpp"
