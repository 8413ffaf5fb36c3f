// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/checkspage.h"

#include "ui/checks/checkdetail.h"
#include "ui/checks/checksmodel.h"
#include "ui/rows/rowview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The outcomes in the order of the box; its first entry is all.
constexpr CheckOutcome Outcomes[] = {CheckOutcome::Fails, CheckOutcome::Open, CheckOutcome::Holds};

Result<std::vector<CheckRow>> readRows(const Library &library, const Progress &progress)
{
    const auto checks = checksOf(library, progress);
    const auto decisions = library.decisions();
    if (!checks || !decisions)
        return std::unexpected(checks ? decisions.error() : checks.error());
    return rowsOf(**checks, *decisions);
}

} // namespace

ChecksPage::ChecksPage(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new ChecksModel(this))
    , m_scope(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_view(new RowView(this))
    , m_detail(new CheckDetail(this))
{
    setObjectName(u"checksPage"_s);
    build();
    connectParts();
    setFocusProxy(m_view);
    followScope();
}

void ChecksPage::build()
{
    m_filter->setPlaceholderText(tr("Filter: words, numbers, titles…"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(100);
    m_filter->installEventFilter(this);
    m_scope->addItems({tr("This document"), tr("Whole library")});
    m_scope->setCurrentIndex(1);
    m_scope->setAccessibleName(tr("Whose findings"));
    m_scope->setToolTip(tr("Whose findings are shown; those of a document include its differences from others"));
    m_outcome->addItems({tr("All findings"), tr("Only what does not hold"), tr("Only what is open"), tr("Only what holds")});
    m_outcome->setAccessibleName(tr("Verdict"));
    m_outcome->setToolTip(tr("Which verdicts are shown"));
    for (QComboBox *box : {m_scope, m_outcome})
        box->setMinimumWidth(96);
    m_count->setProperty("role", u"muted"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("How far the documents are read"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Findings"));
    m_detail->setMinimumHeight(140);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_button);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(12, 6, 12, 8);
    choices->setSpacing(8);
    choices->addWidget(m_scope);
    choices->addWidget(m_outcome);
    choices->addStretch(1);
    choices->addWidget(m_count);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({500, 500}); // half of it each: the working, both passages and why are to be seen at once
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(choices);
    column->addWidget(m_progress);
    column->addWidget(splitter, 1);
}

void ChecksPage::connectParts()
{
    connect(m_state, &ViewState::sourcesChanged, this, &ChecksPage::outdate);
    connect(m_state, &ViewState::libraryChanged, this, [this] {
        m_model->setRows({});
        outdate();
    });
    connect(m_state, &ViewState::documentChanged, this, &ChecksPage::followScope);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChecksPage::followScope);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &words) { keepRow([&] { m_model->setFilter(words); }); });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this](int index) {
        keepRow([&] { m_model->setOutcome(index == 0 ? std::nullopt : std::optional(Outcomes[index - 1])); });
    });
    connect(m_button, &QPushButton::clicked, this, [this] { isReading() ? stop() : read(); });
    connect(m_view, &RowView::chosen, this, [this](const QModelIndex &index) { m_detail->setRow(m_model->rowOf(index)); });
    connect(m_view, &RowView::opened, this, &ChecksPage::open);
    connect(m_view, &RowView::escaped, this, &ChecksPage::textRequested);
    connect(m_detail, &CheckDetail::escaped, this, [this] { m_view->setFocus(); });
    connect(m_detail, &CheckDetail::passageChosen, m_state, &ViewState::showPassage);
    connect(m_detail, &CheckDetail::compareChosen, this, &ChecksPage::compareRequested);
    connect(m_detail, &CheckDetail::differencesChosen, this, &ChecksPage::differencesRequested);
    connect(m_detail, &CheckDetail::rateChosen, this, &ChecksPage::rateRequested);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChecksPage::openMenu);
}

bool ChecksPage::isWholeLibrary() const
{
    return m_scope->currentIndex() == 1;
}

void ChecksPage::setWholeLibrary(bool whole)
{
    m_scope->setCurrentIndex(whole ? 1 : 0);
}

// ---- reading ---------------------------------------------------------------------------------------------------------------

void ChecksPage::outdate()
{
    m_reading.drop();
    m_reading = {};
    m_outdated = true;
    m_stopped = false;
    if (isVisible())
        read();
    describe();
}

void ChecksPage::read()
{
    m_reading.drop();
    m_reading = {};
    m_stopped = false;
    Library *library = m_state->library();
    if (!library)
        return;
    m_outdated = false;
    m_progress->setRange(0, 0);
    m_reading = Jobs::instance().start(
        this, [library](const Progress &progress) { return readRows(*library, progress).transform(makeCheckList); },
        [this](const Result<SharedChecks> &found) {
            if (!found)
                return take(std::unexpected(found.error()));
            m_reading = {};
            keepRow([&] { m_model->setList(*found); });
        },
        [this](qint64 done, qint64 total, const QString &) {
            m_progress->setRange(0, int(total));
            m_progress->setValue(int(done));
        });
    describe();
}

void ChecksPage::stop()
{
    m_reading.drop();
    m_reading = {};
    m_outdated = m_stopped = true;
    describe();
}

/// Why nothing was found out.
void ChecksPage::take(const Result<std::vector<CheckRow>> &rows)
{
    m_reading = {};
    m_outdated = m_stopped = true;
    describe();
    if (rows.error().code != ErrorCode::Cancelled)
        emit failed(rows.error());
}

void ChecksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated && !m_stopped)
        read();
    describe();
}

// ---- what is shown -----------------------------------------------------------------------------------------------------------

void ChecksPage::followScope()
{
    const SourceId document = m_state->document() ? m_state->document()->summary.id : SourceId();
    keepRow([&] { m_model->setSource(isWholeLibrary() ? SourceId() : document); });
}

/// Changes what is shown; the finding under work stays so, where it is shown still, and the first one is where it is not.
void ChecksPage::keepRow(const std::function<void()> &change)
{
    const CheckRow *current = m_model->rowOf(m_view->currentIndex());
    const std::optional<CheckRow> kept = current ? std::optional(*current) : std::nullopt;
    const int scroll = m_view->verticalScrollBar()->value();
    change();
    QModelIndex index = kept ? m_model->indexOfRow(*kept) : QModelIndex();
    if (index.isValid())
        m_view->verticalScrollBar()->setValue(scroll);
    else if (!m_model->groups().empty())
        index = m_model->indexOf(m_model->groups().front().rows.front());
    m_view->reveal(index);
    m_detail->setRow(m_model->rowOf(index));
    describe();
}

void ChecksPage::describe()
{
    const bool reading = isReading();
    m_progress->setVisible(reading);
    m_button->setText(reading ? tr("Stop") : tr("Check Again"));
    m_button->setEnabled(m_state->library());
    const int shown = m_model->shown(), all = m_model->inScope();
    m_count->setText(shown == all ? tr("%n finding(s)", nullptr, all)
                                  : tr("%1 of %2 findings").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_detail->setVisible(shown > 0);
    const QString checked = tr(
        "Lectern does shares, sums, growth, multiples, differences, products and conversions again, puts together what several "
        "documents say of the same subject, metric and time, and looks for passages that they have in common.");
    if (!m_state->library())
        m_view->setEmptyText(tr("No library is open"), checked);
    else if (reading)
        m_view->setEmptyText(tr("Checking the documents…"), checked);
    else if (m_outdated)
        m_view->setEmptyText(tr("The documents are not checked"), tr("“Check Again” begins anew."));
    else if (all > 0)
        m_view->setEmptyText(tr("No finding meets the filter"), tr("Shorten the filter, or show all findings."));
    else if (!isWholeLibrary() && !m_state->document())
        m_view->setEmptyText(tr("No document is open"), tr("Open one at the left, or look at the whole library."));
    else
        m_view->setEmptyText(tr("Nothing was found"), checked);
}

void ChecksPage::open(const QModelIndex &index)
{
    const CheckRow *row = m_model->rowOf(index);
    if (!row || row->places.empty())
        return;
    const CheckPlace &first = row->places.front();
    if (row->places.size() > 1 && row->places[1].passage.source != first.passage.source)
        emit differencesRequested(Passage(first.passage), Passage(row->places[1].passage));
    else
        m_state->showPassage(Passage(first.passage));
}

void ChecksPage::openMenu(const QPoint &point)
{
    const CheckRow *row = m_model->rowOf(m_view->indexAt(point));
    if (!row || row->places.empty())
        return;
    const CheckRow at = *row; // the menu outlives a new reading
    QMenu menu(this);
    if (at.places.size() > 1) {
        const Passage left = at.places[0].passage, right = at.places[1].passage;
        menu.addAction(tr("Show Their Differences"), this, [this, left, right] { emit differencesRequested(left, right); });
        menu.addAction(tr("Set Both Texts Side by Side"), this, [this, left, right] { emit compareRequested(left, right); });
        menu.addSeparator();
    }
    for (const CheckPlace &place : at.places)
        menu.addAction(tr("Show the Passage in “%1”").arg(QString(place.title).replace(u'&', u"&&"_s)), this,
                       [this, passage = place.passage] { m_state->showPassage(passage); });
    if (at.missing) {
        menu.addSeparator();
        menu.addAction(tr("Enter the Exchange Rate…"), this, [this, missing = *at.missing] { emit rateRequested(missing); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

// ---- keys ------------------------------------------------------------------------------------------------------------------

bool ChecksPage::event(QEvent *event)
{
    // To find means the findings here, not the document behind.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ChecksPage::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Find)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ChecksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            m_view->setFocus();
        m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace lectern

#include "moc_checkspage.cpp"
