// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/changespage.h"

#include "ui/changes/changesmodel.h"
#include "ui/changes/changewords.h"
#include "ui/rows/rowview.h"
#include "ui/rows/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QUndoCommand>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

/// Lists marked as seen, and back.
class SeenCommand : public QUndoCommand
{
public:
    SeenCommand(const Library *library, ChangesPage *page, std::vector<SourceId> sources)
        : QUndoCommand(ChangesPage::tr("mark changes as seen"))
        , m_library(library)
        , m_page(page)
        , m_sources(std::move(sources))
    {
    }

    void undo() override { std::ignore = set(false); }
    void redo() override { setObsolete(!set(true)); }

private:
    /// The stack is emptied before its library closes; the page may be closed any time.
    bool set(bool seen)
    {
        if (m_page)
            return m_page->setSeen(m_sources, seen);
        return markChangesSeen(*m_library, m_sources, seen).has_value();
    }

    const Library *m_library;
    QPointer<ChangesPage> m_page;
    std::vector<SourceId> m_sources;
};

ChangesPage::ChangesPage(ViewState *state, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_undo(undo)
    , m_model(new ChangesModel(this))
    , m_layer(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_touched(new QCheckBox(tr("Only what touches my work"), this))
    , m_count(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_seen(new QPushButton(tr("Mark as Seen"), this))
    , m_view(new RowView(this))
    , m_detail(new QTextBrowser(this))
{
    setObjectName(u"changesPage"_s);
    build();
    connect(m_state, &ViewState::sourcesChanged, this, &ChangesPage::outdate);
    connect(m_state, &ViewState::libraryChanged, this, [this] {
        m_model->setChanges({});
        outdate();
    });
    for (QComboBox *box : {m_layer, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &ChangesPage::filter);
    connect(m_touched, &QCheckBox::toggled, this, &ChangesPage::filter);
    connect(m_seen, &QPushButton::clicked, this, &ChangesPage::markSeen);
    connect(m_view, &RowView::chosen, this, &ChangesPage::choose);
    connect(m_view, &RowView::escaped, this, &ChangesPage::textRequested);
    connect(m_view, &RowView::opened, this, [this](const QModelIndex &index) {
        if (const ChangedRow *row = m_model->rowOf(index))
            m_state->showPassage({m_model->documentOf(index)->source, row->change.place()});
    });
    setFocusProxy(m_view);
    describe();
}

void ChangesPage::build()
{
    m_layer->addItem(tr("All layers"));
    for (int layer = 0; layer <= int(Layer::Quotes); ++layer)
        m_layer->addItem(titleOf(Layer(layer)));
    m_layer->setAccessibleName(tr("Layer"));
    m_kind->addItem(tr("All changes"));
    for (int kind = 0; kind <= int(RowChangeKind::Changed); ++kind)
        m_kind->addItem(label(RowChangeKind(kind)));
    m_kind->setAccessibleName(tr("Kind of change"));
    m_touched->setToolTip(tr("Rows with a note or a decision of yours, and what was exported"));
    m_seen->setToolTip(tr("Empties the list; the next change begins a new one"));
    m_count->setProperty("role", u"muted"_s);
    m_notice->setProperty("role", u"muted"_s);
    m_notice->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Changes"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setOpenLinks(false);
    m_detail->document()->setDocumentMargin(12);
    m_detail->setMinimumHeight(80);
    m_detail->setAccessibleName(tr("The change in full"));
    // In two lines, so that nothing is cut off in a narrow window.
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 0);
    bar->addWidget(m_layer);
    bar->addWidget(m_kind);
    bar->addStretch(1);
    bar->addWidget(m_seen);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(12, 6, 12, 6);
    second->addWidget(m_touched);
    second->addStretch(1);
    second->addWidget(m_count);
    for (QHBoxLayout *line : {bar, second})
        line->setSpacing(8);
    auto *noticeLine = new QHBoxLayout;
    noticeLine->setContentsMargins(12, 0, 12, 6);
    noticeLine->addWidget(m_notice);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(second);
    column->addLayout(noticeLine);
    column->addWidget(splitter, 1);
}

void ChangesPage::outdate()
{
    m_reading.drop();
    m_reading = {};
    m_outdated = true;
    if (isVisible())
        read();
    describe();
}

void ChangesPage::read()
{
    const Library *library = m_state->library();
    if (!library)
        return;
    m_outdated = false;
    m_reading = Jobs::instance().start(
        this, [library](const Progress &progress) { return changesOf(*library, progress); },
        [this](const Result<LibraryChanges> &changes) {
            m_reading = {};
            m_error = changes ? std::nullopt : std::optional(changes.error());
            m_model->setChanges(changes.value_or(LibraryChanges()));
            filter();
            if (m_error && m_error->code != ErrorCode::Cancelled)
                emit failed(*m_error);
        });
    describe();
}

void ChangesPage::filter()
{
    const int layer = m_layer->currentIndex() - 1, kind = m_kind->currentIndex() - 1;
    m_model->setLayer(layer < 0 ? std::nullopt : std::optional(Layer(layer)));
    m_model->setKind(kind < 0 ? std::nullopt : std::optional(RowChangeKind(kind)));
    m_model->setTouchedOnly(m_touched->isChecked());
    QModelIndex first;
    if (!m_model->groups().empty())
        first = m_model->indexOf(m_model->groups().front().rows.front());
    m_view->reveal(first);
    choose(first);
    describe();
}

void ChangesPage::choose(const QModelIndex &index)
{
    const ChangedRow *row = m_model->rowOf(index);
    if (row)
        m_detail->setHtml(changeHtml(*m_model->documentOf(index), *row, Theme::current()));
    else
        m_detail->clear();
}

QString ChangesPage::notice() const
{
    return m_notice->text();
}

void ChangesPage::describe()
{
    const LibraryChanges &changes = m_model->changes();
    const int all = changes.rows(), shown = m_model->shown(), blind = changes.incomparable();
    m_count->setText(shown == all ? tr("%n change(s)", nullptr, all)
                                  : tr("%1 of %2 changes").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_seen->setEnabled(!changes.documents.empty() && !isReading());
    m_detail->setVisible(shown > 0);
    m_notice->setText(
        tr("%n document(s) cannot be compared: the index with the rows of the last run was gone when they were read again.",
           nullptr, blind));
    m_notice->setVisible(blind > 0);
    const QString what =
        tr("When Lectern's rules or your dictionary change, documents are read again; here stands what appeared, disappeared "
           "or changed by that, until you mark it as seen.");
    if (!m_state->library())
        m_view->setEmptyText(tr("No library is open"), what);
    else if (isReading())
        m_view->setEmptyText(tr("Reading the changes…"), what);
    else if (m_error)
        m_view->setEmptyText(tr("The changes could not be read"), m_error->message);
    else if (all > 0)
        m_view->setEmptyText(tr("No change meets the filter"), tr("Choose another layer or kind, or show all."));
    else
        m_view->setEmptyText(tr("Nothing has changed"), what);
}

void ChangesPage::markSeen()
{
    std::vector<SourceId> sources;
    for (const DocumentChanges &document : m_model->changes().documents)
        sources.push_back(document.source);
    if (!sources.empty() && m_state->library())
        m_undo->push(new SeenCommand(m_state->library(), this, std::move(sources)));
}

bool ChangesPage::setSeen(const std::vector<SourceId> &sources, bool seen)
{
    const Library *library = m_state->library();
    if (!library)
        return false;
    if (const auto done = markChangesSeen(*library, sources, seen); !done) {
        emit failed(done.error());
        return false;
    }
    outdate();
    return true;
}

void ChangesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        read();
    describe();
}

void ChangesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        choose(m_view->currentIndex());
}

void ChangesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit textRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern

#include "moc_changespage.cpp"
