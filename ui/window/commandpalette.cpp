// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandpalette.h"

#include "core/text/projection.h"
#include "ui/actions/actions.h"
#include "ui/rows/rowroles.h"
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

/// Also in English, whatever the language of the interface: the keyboard may not write it at the moment.
QString searchText(const QAction *action)
{
    const ActionSpec &spec = Actions::spec(action);
    QString english = QString::fromUtf8(spec.text);
    return QStringList{Actions::name(action), english.remove(u'&'), Actions::help(action)}.join(u' ');
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
    , m_model(new QStandardItemModel(this))
    , m_list(new RowView(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEmptyText(tr("No command answers to this"), tr("Fewer letters find more; English names work too."));
    m_list->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::run);
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
        const int score = paletteScore(searchText(action), words);
        if (score > 0 && action->isEnabled())
            found.emplace_back(words.isEmpty() ? 0 : -std::max(score, paletteScore(Actions::name(action), words) * 2), action);
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    m_model->clear();
    for (const auto &[score, action] : found) {
        auto *item = new QStandardItem(action->icon(), Actions::name(action));
        item->setData(Actions::help(action), QuietRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), AsideRole);
        item->setData(action->objectName());
        m_model->appendRow(item);
    }
    m_list->reveal(m_model->index(0, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QByteArray id = index.data(Qt::UserRole + 1).toString().toLatin1();
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
            run(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace lectern

#include "moc_commandpalette.cpp"
