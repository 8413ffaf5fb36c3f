// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentspanel.h"

#include "ui/documents/documentdelegate.h"
#include "ui/documents/documentsfilter.h"
#include "ui/documents/importprogress.h"
#include "ui/settings/icons.h"
#include "ui/state/viewstate.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// From so many on all rows have one height, which spares laying each title out.
constexpr int manyDocuments = 1000;
constexpr int longArranging = 300; ///< milliseconds; what takes longer is told

/// A list whose rows of one height are not laid out anew when what they say changes.
class DocumentsView : public QListView
{
public:
    using QListView::QListView;

    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override
    {
        if (uniformItemSizes())
            viewport()->update();
        else
            QListView::dataChanged(first, last, roles);
    }
};

} // namespace

DocumentsPanel::DocumentsPanel(ViewState *state, DocumentsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(model)
    , m_filter(new DocumentsFilter(model, this))
    , m_title(new QLabel(tr("Documents"), this))
    , m_count(new QLabel(this))
    , m_sort(new QToolButton(this))
    , m_orders(new QMenu(this))
    , m_words(new QLineEdit(this))
    , m_list(new DocumentsView(this))
    , m_empty(new QLabel(m_list))
    , m_progress(new QWidget(this))
    , m_progressText(new QLabel(m_progress))
    , m_progressBar(new QProgressBar(m_progress))
{
    setObjectName(u"documentsPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"documentsList"_s);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalScrollBar()->setSingleStep(24);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_words->installEventFilter(this);
    makeHeader();
    makeProgress();
    connect(m_words, &QLineEdit::textChanged, m_filter, &DocumentsFilter::setWords);
    connect(m_list, &QListView::clicked, this, &DocumentsPanel::openIndex);
    connect(m_list, &QListView::activated, this, &DocumentsPanel::openIndex);
    connect(m_list, &QListView::customContextMenuRequested, this, &DocumentsPanel::showMenu);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DocumentsPanel::updateCount);
    connect(m_filter, &DocumentsFilter::arrangingChanged, this, &DocumentsPanel::tellArranging);
    connect(&m_arrangingLong, &QTimer::timeout, this, &DocumentsPanel::updateCount);
    m_arrangingLong.setSingleShot(true);
    m_arrangingLong.setInterval(longArranging);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DocumentsPanel::followDocument);
    connect(m_state, &ViewState::documentChanged, this, &DocumentsPanel::followDocument);
    updateCount();
}

void DocumentsPanel::makeHeader()
{
    m_title->setProperty("role", u"heading"_s);
    m_count->setProperty("role", u"muted"_s);
    m_sort->setIcon(themeIcon(u"view-sort"_s));
    m_sort->setToolTip(tr("Order and choice of the documents"));
    m_sort->setAccessibleName(m_sort->toolTip());
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_orders);
    makeOrders();
    m_words->setPlaceholderText(tr("Filter documents"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setMargin(24);
    auto *overlay = new QVBoxLayout(m_list);
    overlay->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_sort);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(12, 0, 12, 8);
    filter->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_progress);
}

void DocumentsPanel::makeProgress()
{
    auto *cancel = new QToolButton(m_progress);
    cancel->setIcon(themeIcon(u"dialog-cancel"_s));
    cancel->setToolTip(tr("Stop the import; what is read already stays"));
    cancel->setAccessibleName(tr("Stop the import"));
    m_progressBar->setTextVisible(false);
    m_progressText->setProperty("role", u"muted"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_progressText);
    texts->addWidget(m_progressBar);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(16, 8, 8, 10);
    row->addLayout(texts, 1);
    row->addWidget(cancel);
    m_progress->hide();
    connect(cancel, &QToolButton::clicked, this, &DocumentsPanel::cancelRequested);
}

void DocumentsPanel::makeOrders()
{
    const std::pair<DocumentOrder, QString> orders[] = {
        {DocumentOrder::Imported, tr("As imported")},
        {DocumentOrder::Newest, tr("Newest first")},
        {DocumentOrder::Oldest, tr("Oldest first")},
        {DocumentOrder::Title, tr("By title")},
        {DocumentOrder::Site, tr("By site")},
        {DocumentOrder::Longest, tr("Longest first")},
        {DocumentOrder::MostClaims, tr("Most claims first")},
        {DocumentOrder::MostNotes, tr("Most notes first")},
    };
    auto *group = new QActionGroup(m_orders);
    for (const auto &[order, text] : orders) {
        QAction *action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(int(order));
        action->setChecked(order == m_filter->order());
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_filter->setOrder(DocumentOrder(action->data().toInt())); });
    makeShown();
}

void DocumentsPanel::makeShown()
{
    m_orders->addSeparator();
    const std::pair<DocumentsShown, QString> choices[] = {
        {DocumentsShown::All, tr("All documents")},
        {DocumentsShown::Similar, tr("Only those with similar or equal ones")},
        {DocumentsShown::Missing, tr("Only those whose file is missing")},
    };
    auto *group = new QActionGroup(m_orders);
    for (const auto &[shown, text] : choices) {
        QAction *action = m_orders->addAction(text, this, [this, shown] { m_filter->setShown(shown); });
        action->setCheckable(true);
        action->setChecked(shown == m_filter->shown());
        group->addAction(action);
    }
}

bool DocumentsPanel::isArranging() const
{
    return m_filter->isArranging();
}

void DocumentsPanel::tellArranging()
{
    if (!m_filter->isArranging()) {
        m_arrangingLong.stop();
        updateCount();
    } else if (!m_arrangingLong.isActive()) {
        m_arrangingLong.start();
    }
}

int DocumentsPanel::order() const
{
    return int(m_filter->order());
}

void DocumentsPanel::setOrder(int order)
{
    for (QAction *action : m_orders->actions()) {
        if (action->data().isValid() && action->data().toInt() == order)
            action->trigger();
    }
}

void DocumentsPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
}

SourceId DocumentsPanel::chosen() const
{
    return SourceId{m_list->currentIndex().data(DocumentsModel::IdRole).toLongLong()};
}

void DocumentsPanel::openIndex(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(SourceId{index.data(DocumentsModel::IdRole).toLongLong()});
}

void DocumentsPanel::followDocument()
{
    const auto &document = m_state->document();
    const int row = document ? m_model->rowOf(document->summary.id) : -1;
    const QModelIndex index = row >= 0 ? m_filter->mapFromSource(m_model->index(row)) : QModelIndex();
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        m_list->scrollTo(index);
}

void DocumentsPanel::updateCount()
{
    const int all = int(m_model->sources().size());
    const int shown = m_filter->rowCount();
    if (m_filter->isArranging() && !m_arrangingLong.isActive())
        m_count->setText(tr("sorting…"));
    else
        m_count->setText(all == 0 ? QString() : shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    m_empty->setText(all == 0 ? tr("Drop articles or a folder here.") : tr("No document matches the filter."));
    m_empty->setVisible(shown == 0);
    m_words->setEnabled(all > 0);
    m_list->setUniformItemSizes(all > manyDocuments);
}

void DocumentsPanel::showMenu(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid())
        return;
    const SourceId id{index.data(DocumentsModel::IdRole).toLongLong()};
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [=, this] { emit opened(id); });
    menu.addAction(themeIcon(u"view-split-left-right"_s), tr("Open Beside"), this, [=, this] { emit openedBeside(id); });
    addSimilar(&menu, id);
    menu.addSeparator();
    menu.addAction(themeIcon(u"document-properties"_s), tr("Properties…"), this, [=, this] { emit propertiesRequested(id); });
    menu.addAction(themeIcon(u"edit-delete"_s), tr("Remove from Library"), this, [=, this] { emit removeRequested(id); });
    menu.exec(m_list->viewport()->mapToGlobal(point));
}

void DocumentsPanel::addSimilar(QMenu *menu, SourceId source)
{
    constexpr size_t most = 20;
    const std::vector<SimilarSource> &similar = m_model->marks(source).similar;
    if (similar.empty())
        return;
    QMenu *list = menu->addMenu(tr("Similar Documents"));
    for (size_t i = 0; i < std::min(similar.size(), most); ++i) {
        const SourceId other = similar[i].source;
        const int row = m_model->rowOf(other);
        if (row < 0)
            continue;
        const QString title = fontMetrics().elidedText(shownTitle(m_model->at(row)), Qt::ElideRight, 400).replace(u'&', u"&&"_s);
        const QString alike =
            similar[i].isSameText ? tr("same text") : tr("%1 % alike").arg(qRound(similar[i].resemblance * 100));
        list->addAction(u"%1 · %2"_s.arg(title, alike), this, [=, this] { emit openedBeside(other); });
    }
}

bool DocumentsPanel::listKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            emit openedBeside(chosen());
        else
            openIndex(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        emit textRequested();
        return true;
    case Qt::Key_Delete:
        if (chosen())
            emit removeRequested(chosen());
        return true;
    default:
        return false;
    }
}

bool DocumentsPanel::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (object == m_list)
            return listKey(key);
        if (object == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            focusList();
            return true;
        }
        if (object == m_words && key->key() == Qt::Key_Escape) {
            m_words->clear();
            emit textRequested();
            return true;
        }
    }
    if (object == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_list->indexAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index.isValid())
            emit openedBeside(SourceId{index.data(DocumentsModel::IdRole).toLongLong()});
    }
    if (object == m_list->viewport() && event->type() == QEvent::Resize)
        m_list->doItemsLayout();
    return QWidget::eventFilter(object, event);
}

void DocumentsPanel::showProgress(qint64 done, qint64 total, const QString &what)
{
    constexpr int steps = 1000;
    if (!m_progress->isVisible() || done == 0)
        m_progressTime.start();
    m_progress->show();
    m_progressBar->setRange(0, total > 0 ? steps : 0);
    m_progressBar->setValue(total > 0 ? int(done * steps / total) : 0);
    const QString text = importProgressText(done, total, m_progressTime.elapsed());
    m_progressText->setText(m_progressText->fontMetrics().elidedText(text, Qt::ElideRight, std::max(80, width() - 80)));
    m_progressText->setToolTip(what);
}

void DocumentsPanel::endProgress()
{
    m_progress->hide();
}

} // namespace lectern

#include "moc_documentspanel.cpp"
