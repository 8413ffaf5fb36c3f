// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "core/text/projection.h"
#include "ui/actions/actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Width = 560;
constexpr int Height = 380;

QString nameOf(const QAction *action)
{
    QString name = action->text();
    return name.remove(u'&').remove(u'…');
}

} // namespace

int paletteScore(const QString &text, const QString &words)
{
    const QString hay = folded(text, Folding::Search);
    const QString needle = folded(words, Folding::Search);
    int score = 1;
    qsizetype at = 0;
    for (const QChar c : needle) {
        if (c.isSpace())
            continue;
        const qsizetype found = hay.indexOf(c, at);
        if (found < 0)
            return 0;
        const bool begins = found == 0 || !hay[found - 1].isLetterOrNumber();
        score += begins ? 8 : found == at ? 4 : 1;
        at = found + 1;
    }
    return score + (hay.contains(needle) ? 20 : 0);
}

CommandPalette::CommandPalette(Actions *actions, QWidget *window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { run(item); });
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const int width = std::min(Width, window->width() - 32);
    resize(width, std::min(Height, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 64)));
    m_words->clear();
    narrow({});
    show();
    m_words->setFocus();
}

void CommandPalette::narrow(const QString &words)
{
    std::vector<std::pair<int, QAction *>> found;
    for (QAction *action : m_actions->all()) {
        const int score = paletteScore(nameOf(action) + u' ' + Actions::help(action), words);
        if (score > 0 && action->isEnabled())
            found.emplace_back(words.isEmpty() ? 0 : -std::max(score, paletteScore(nameOf(action), words) * 2), action);
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    m_list->clear();
    for (const auto &[score, action] : found) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *item =
            new QListWidgetItem(action->icon(), key.isEmpty() ? nameOf(action) : nameOf(action) + u"    "_s + key, m_list);
        item->setToolTip(Actions::help(action));
        item->setData(Qt::UserRole, action->objectName());
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QByteArray id = item->data(Qt::UserRole).toString().toLatin1();
    hide();
    // The popup must be gone before a command looks where the focus is.
    QMetaObject::invokeMethod(m_actions, [this, id] { m_actions->trigger(id.constData()); }, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
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
            run(m_list->currentItem());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace lectern

#include "moc_commandpalette.cpp"
