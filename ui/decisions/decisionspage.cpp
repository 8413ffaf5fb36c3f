// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/decisionspage.h"

#include "ui/jobs/jobs.h"
#include "ui/rows/fieldwords.h"
#include "ui/rows/visibletext.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

enum DataRole { LayerRole = Qt::UserRole, RejectedRole, LostRole };

constexpr Layer layers[] = {Layer::Claims, Layer::Trends, Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes};

QString dateText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

QTreeWidgetItem *makeGroup(QTreeWidget *tree)
{
    auto *group = new QTreeWidgetItem(tree);
    QFont bold = tree->font();
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

/// A group says that it is empty, rather than to show nothing.
void finishGroup(QTreeWidgetItem *group, const QString &title, const QString &empty)
{
    const int count = group->childCount();
    group->setText(0, u"%1 (%2)"_s.arg(title).arg(count));
    if (count == 0) {
        auto *item = new QTreeWidgetItem(group, {empty});
        item->setFlags(Qt::ItemIsEnabled);
        item->setFirstColumnSpanned(true);
    }
    group->setExpanded(true);
}

QString fieldsText(const Decision &decision)
{
    QStringList parts = changesOf(decision.layer, decision.row, decision.fields);
    if (const QString scope = label(decision.scope); !scope.isEmpty())
        parts.prepend(scope);
    return parts.join(u" · "_s);
}

QString passageText(const Decision &decision)
{
    return decision.anchor.quote.isEmpty() ? decision.name : decision.anchor.quote.simplified().left(160);
}

} // namespace

DecisionsPage::DecisionsPage(ViewState *state, DecisionBook *book, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_book(book)
    , m_title(new QLabel(tr("Rejected rows and lost decisions"), this))
    , m_tree(new QTreeWidget(this))
    , m_restore(new QPushButton(tr("&Restore"), this))
    , m_goTo(new QPushButton(tr("&Go to Passage"), this))
    , m_drop(new QPushButton(tr("&Drop Decision"), this))
{
    m_title->setProperty("role", u"title"_s);
    m_tree->setHeaderLabels({tr("What"), tr("Passage"), tr("Decision"), tr("When")});
    m_tree->setIndentation(16);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAccessibleName(m_title->text());
    m_rejectedGroup = makeGroup(m_tree);
    m_lostGroup = makeGroup(m_tree);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_restore, m_goTo, m_drop})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    setFocusProxy(m_tree);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_restore, &QPushButton::clicked, this, &DecisionsPage::restore);
    connect(m_drop, &QPushButton::clicked, this, &DecisionsPage::drop);
    connect(m_goTo, &QPushButton::clicked, this, [this] { goTo(m_tree->currentItem()); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) { goTo(item); });
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &DecisionsPage::updateButtons);
    connect(state, &ViewState::documentChanged, this, &DecisionsPage::refreshRejected);
    connect(state, &ViewState::libraryChanged, this, &DecisionsPage::refresh);
    connect(state, &ViewState::sourcesChanged, this, &DecisionsPage::readLost);
    connect(book, &DecisionBook::changed, this, &DecisionsPage::readLost);
    refresh();
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setMaximumSectionSize(420);
    m_tree->header()->setStretchLastSection(true);
}

void DecisionsPage::refresh()
{
    refreshRejected();
    readLost();
}

void DecisionsPage::refreshRejected()
{
    qDeleteAll(m_rejectedGroup->takeChildren());
    m_document = m_state->document();
    for (const Layer layer : layers) {
        const int count = m_document ? rowCount(m_document->decisions.rejected, layer) : 0;
        for (int row = 0; row < count; ++row) {
            const DocumentRow rejected{m_document, {layer, row}, true};
            const QString text = layer == Layer::Entities ? m_document->decisions.rejected.entities[size_t(row)].name
                                                          : visibleText(m_document->parsed, spanOf(rejected), 160);
            const Decided &last = whyOf(rejected).decided.back();
            auto *item = new QTreeWidgetItem(m_rejectedGroup, {nounOf(layer), text, label(last.verb), dateText(last.when)});
            item->setData(0, LayerRole, int(layer));
            item->setData(0, RejectedRole, row);
        }
    }
    finishGroup(m_rejectedGroup, tr("Rejected in this document"), tr("Nothing is rejected here."));
    updateButtons();
}

void DecisionsPage::readLost()
{
    Library *library = m_state->library();
    if (!library) {
        showLost({});
        return;
    }
    Jobs::instance().start(
        this, [library](const Progress &) { return library->lostDecisions(); },
        [this](const Result<std::vector<LostDecision>> &lost) {
            if (lost)
                showLost(*lost);
            else
                emit m_book->failed(lost.error());
        });
}

void DecisionsPage::showLost(const std::vector<LostDecision> &lost)
{
    qDeleteAll(m_lostGroup->takeChildren());
    m_lost = lost;
    for (size_t i = 0; i < m_lost.size(); ++i) {
        const Decision &decision = m_lost[i].decision;
        const QString fields = fieldsText(decision);
        auto *item = new QTreeWidgetItem(m_lostGroup,
                                         {nounOf(decision.layer), passageText(decision),
                                          fields.isEmpty() ? label(decision.verb) : label(decision.verb) + u": "_s + fields,
                                          dateText(decision.created)});
        item->setData(0, LostRole, int(i) + 1);
        item->setToolTip(1,
                         m_lost[i].place.state == AnchorState::Doubtful
                             ? tr("Something alike stands in the text; the decision is not applied to it.")
                             : tr("The passage is not in the text any more."));
    }
    finishGroup(m_lostGroup, tr("Lost: the passage is gone, or in doubt"), tr("Every decision stands on its passage."));
    updateButtons();
}

void DecisionsPage::updateButtons()
{
    const auto chosen = m_tree->selectedItems();
    const auto isRejected = [](const QTreeWidgetItem *item) { return item->data(0, RejectedRole).isValid(); };
    const auto isLost = [](const QTreeWidgetItem *item) { return item->data(0, LostRole).toInt() > 0; };
    m_restore->setEnabled(std::ranges::any_of(chosen, isRejected));
    m_drop->setEnabled(std::ranges::any_of(chosen, isLost));
    m_goTo->setEnabled(chosen.size() == 1);
}

/// A lost decision leads to where it may belong, else to its document.
void DecisionsPage::goTo(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    if (item->data(0, RejectedRole).isValid() && m_document) {
        const DocumentRow row{m_document, {Layer(item->data(0, LayerRole).toInt()), item->data(0, RejectedRole).toInt()}, true};
        m_state->showPassage({m_document->summary.id, spanOf(row)});
    } else if (const int lost = item->data(0, LostRole).toInt(); lost > 0) {
        const LostDecision &decision = m_lost[size_t(lost) - 1];
        if (decision.place.state == AnchorState::Lost)
            m_state->openDocument(decision.decision.source);
        else
            m_state->showPassage({decision.decision.source, decision.place.span});
    }
}

void DecisionsPage::restore()
{
    std::vector<DocumentRow> rows;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        if (item->data(0, RejectedRole).isValid())
            rows.push_back({m_document, {Layer(item->data(0, LayerRole).toInt()), item->data(0, RejectedRole).toInt()}, true});
    m_book->restore(rows);
}

void DecisionsPage::drop()
{
    std::vector<DecisionId> ids;
    for (const QTreeWidgetItem *item : m_tree->selectedItems())
        if (const int lost = item->data(0, LostRole).toInt(); lost > 0)
            ids.push_back(m_lost[size_t(lost) - 1].decision.id);
    m_book->drop(ids);
}

void DecisionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit textRequested();
    else if (event->key() == Qt::Key_Delete && m_drop->isEnabled())
        drop();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern

#include "moc_decisionspage.cpp"
