// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/outlinepanel.h"

#include "ui/rows/visibletext.h"
#include "ui/state/viewstate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

enum { BlockRole = Qt::UserRole };

QString textOf(const ParsedDocument &document, const Block &block)
{
    QString text;
    for (const Span piece : block.text)
        text += document.source.slice(piece);
    return withoutGlosses(text).simplified();
}

} // namespace

OutlinePanel::OutlinePanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_tree(new QTreeWidget(this))
    , m_empty(new QLabel(tr("This text has no headings."), m_tree))
{
    setObjectName(u"outlinePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Outline"), this);
    title->setProperty("role", u"heading"_s);
    title->setContentsMargins(16, 10, 8, 6);
    m_tree->setObjectName(u"outlineTree"_s);
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", u"muted"_s);
    auto *overlay = new QVBoxLayout(m_tree);
    overlay->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { goTo(item); });
    connect(m_state, &ViewState::documentChanged, this, &OutlinePanel::followDocument);
    connect(m_state, &ViewState::caretChanged, this, &OutlinePanel::followCaret);
    followDocument();
}

void OutlinePanel::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void OutlinePanel::followDocument()
{
    m_tree->clear();
    m_items.clear();
    const auto &document = m_state->document();
    std::vector<std::pair<int, QTreeWidgetItem *>> open; // level and item of the headings above
    for (int i = 0; document && i < int(document->parsed.blocks.size()); ++i) {
        const Block &block = document->parsed.blocks[size_t(i)];
        if (block.kind != BlockKind::Heading)
            continue;
        while (!open.empty() && open.back().first >= block.level)
            open.pop_back();
        auto *item = open.empty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(open.back().second);
        item->setText(0, textOf(document->parsed, block));
        item->setToolTip(0, item->text(0));
        item->setData(0, BlockRole, i);
        open.emplace_back(block.level, item);
        m_items.emplace_back(block.span.start, item);
    }
    m_tree->expandAll();
    m_empty->setVisible(m_items.empty());
    m_empty->setText(document ? tr("This text has no headings.") : QString());
}

void OutlinePanel::followCaret(qsizetype caret)
{
    if (m_tree->hasFocus())
        return;
    const auto after = std::ranges::upper_bound(m_items, caret, {}, [](const auto &entry) { return entry.first; });
    m_tree->setCurrentItem(after == m_items.begin() ? nullptr : std::prev(after)->second);
}

void OutlinePanel::goTo(const QTreeWidgetItem *item)
{
    const auto &document = m_state->document();
    if (item && document)
        m_state->showPassage({document->summary.id, document->parsed.blocks[size_t(item->data(0, BlockRole).toInt())].span});
}

bool OutlinePanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_tree->currentItem());
        return true;
    case Qt::Key_Escape:
        emit textRequested();
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

} // namespace lectern

#include "moc_outlinepanel.cpp"
