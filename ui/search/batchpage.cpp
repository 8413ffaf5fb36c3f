// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/batchpage.h"

#include "core/library/search.h"
#include "ui/search/batchheader.h"
#include "ui/search/batchmodel.h"
#include "ui/search/namelist.h"
#include "ui/settings/icons.h"
#include "ui/settings/settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int CountColumn = 112;
constexpr int TextColumn = 180;
const auto splitKey = u"batch/list"_s; // the width of the list
const auto columnsKey = u"batch/columns"_s; // the widths of the first columns of both tables

/// Of the first column of a table of names, and of one of documents.
std::pair<int, int> keptWidths()
{
    const QList<QByteArray> kept = Settings::instance().state(columnsKey).split(' ');
    const auto width = [&](int at) { return std::max(kept.value(at).toInt(), 0); };
    return {width(0) > 0 ? width(0) : TextColumn, width(1) > 0 ? width(1) : 2 * TextColumn};
}

} // namespace

BatchPage::BatchPage(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new BatchModel(this))
    , m_exporter(new SearchExport(this))
    , m_list(new NameList(state, this))
    , m_filter(new QLineEdit(this))
    , m_rows(new QComboBox(this))
    , m_hideEmpty(new QCheckBox(tr("Hide documents without hits"), this))
    , m_export(new QToolButton(this))
    , m_status(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"batchPage"_s);
    setProperty("wantsWidth", true);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(makeTable());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 800});
    splitter->restoreState(Settings::instance().state(splitKey));
    connect(splitter, &QSplitter::splitterMoved, this,
            [splitter] { Settings::instance().setState(splitKey, splitter->saveState()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    setFocusProxy(m_list);
    fillExportMenu();
    connectParts();
    describe();
}

BatchPage::~BatchPage()
{
    m_job.drop();
}

QWidget *BatchPage::makeTable()
{
    auto *side = new QWidget(this);
    m_filter->setPlaceholderText(tr("Filter the rows…"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_filter->setClearButtonEnabled(true);
    m_rows->addItems({tr("A row a name"), tr("A row a document")}); // the order of BatchRows
    m_rows->setAccessibleName(tr("What stands in the rows"));
    m_hideEmpty->setChecked(true);
    m_export->setText(tr("Export"));
    m_export->setIcon(themeIcon(u"document-export"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    m_status->setProperty("role", u"muted"_s);
    m_status->setObjectName(u"batchStatus"_s);
    m_status->setWordWrap(true);
    setUpTable();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 6);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_rows);
    bar->addWidget(m_hideEmpty);
    bar->addWidget(m_export);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    m_status->setContentsMargins(14, 0, 12, 6);
    column->addWidget(m_status);
    column->addWidget(m_table, 1);
    return side;
}

void BatchPage::setUpTable()
{
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("Counts of names in documents"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new BatchHeader(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
}

void BatchPage::fillExportMenu()
{
    auto *menu = new QMenu(m_export);
    const std::pair<QString, SearchFile> formats[] = {
        {tr("CSV…"), SearchFile::Csv}, {tr("CSV for Excel…"), SearchFile::CsvForExcel}, {tr("XLSX…"), SearchFile::Xlsx}};
    for (const auto &[text, format] : formats)
        menu->addAction(text, this, [this, format = format] {
            m_exporter->writeBatch(std::make_shared<BatchResult>(m_model->shown()), m_model->rows(), format);
        });
    m_export->setMenu(menu);
}

void BatchPage::connectParts()
{
    connect(m_list, &NameList::countRequested, this, &BatchPage::count);
    connect(m_list, &NameList::stopRequested, this, &BatchPage::stop);
    connect(m_list, &NameList::escaped, this, &BatchPage::textRequested);
    connect(m_list, &NameList::failed, this, &BatchPage::failed);
    connect(m_filter, &QLineEdit::textChanged, this, &BatchPage::followFilter);
    connect(m_hideEmpty, &QCheckBox::toggled, this, &BatchPage::followFilter);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this](int rows) {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_model->setRows(BatchRows(rows));
        fitColumns();
        describe();
    });
    connect(m_table, &QTableView::clicked, this, &BatchPage::choose);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { keepColumn(column, width); });
    connect(m_exporter, &SearchExport::done, this, &BatchPage::exported);
    connect(m_exporter, &SearchExport::failed, this, &BatchPage::refused);
    connect(m_state, &ViewState::libraryChanged, this, [this] {
        drop();
        m_error.reset();
        m_stopped = m_outdated = false;
        m_model->setBatch(std::make_shared<BatchResult>());
        describe();
    });
    connect(m_state, &ViewState::sourcesChanged, this, [this] {
        m_outdated = !m_model->batch()->names.isEmpty();
        describe();
    });
}

QPlainTextEdit *BatchPage::names() const
{
    return m_list->field();
}

void BatchPage::setNames(const QString &text)
{
    names()->setPlainText(text);
}

QString BatchPage::status() const
{
    return m_status->text();
}

// ---- counting --------------------------------------------------------------------------------------------------------------

void BatchPage::count()
{
    Library *library = m_state->library();
    const QStringList names = m_list->names();
    if (!library || names.isEmpty())
        return;
    m_list->keep();
    m_job.drop();
    m_error.reset();
    m_stopped = false;
    m_list->setCounting(true);
    m_job = Jobs::instance().start(
        this, [library, names](const Progress &progress) { return batchSearch(*library, names, progress); },
        [this](const Result<BatchResult> &batch) { take(batch); },
        [this](qint64 done, qint64 total, const QString &) { m_list->setProgress(done, total); });
    describe();
}

void BatchPage::drop()
{
    m_job.drop();
    m_job = {};
    m_list->setCounting(false);
}

void BatchPage::stop()
{
    m_stopped = isCounting();
    drop();
    describe();
}

void BatchPage::take(const Result<BatchResult> &batch)
{
    drop();
    if (batch) {
        m_outdated = false;
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_model->setBatch(std::make_shared<BatchResult>(*batch));
        m_nowhere = 0;
        for (qsizetype name = 0; name < batch->names.size(); ++name)
            m_nowhere += batch->documentsWith(name) == 0 ? 1 : 0;
        fitColumns();
    } else if (batch.error().code != ErrorCode::Cancelled) {
        m_error = batch.error();
        emit failed(batch.error());
    }
    describe();
}

// ---- what is shown ---------------------------------------------------------------------------------------------------------

void BatchPage::followFilter()
{
    m_model->setFilter(m_filter->text(), m_hideEmpty->isChecked());
    fitColumns();
    describe();
}

void BatchPage::fitColumns()
{
    const auto [ofNames, ofDocuments] = keptWidths();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultSectionSize(CountColumn);
    header->resizeSection(0, m_model->rows() == BatchRows::Names ? ofNames : ofDocuments);
}

/// The first column as the reader draws it; those of the counts are others with each list.
void BatchPage::keepColumn(int column, int width)
{
    if (column != 0 || QApplication::mouseButtons() == Qt::NoButton) // fitColumns(), or a model that begins anew
        return;
    auto [ofNames, ofDocuments] = keptWidths();
    (m_model->rows() == BatchRows::Names ? ofNames : ofDocuments) = width;
    Settings::instance().setState(columnsKey, QByteArray::number(ofNames) + ' ' + QByteArray::number(ofDocuments));
}

void BatchPage::describe()
{
    const bool isEmpty = m_model->batch()->names.isEmpty();
    m_export->setEnabled(!isEmpty);
    m_table->horizontalHeader()->setVisible(!isEmpty);
    for (QWidget *about : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_hideEmpty)})
        about->setEnabled(!isEmpty);
    m_status->setText(statusParts().join(u" · "_s));
}

QStringList BatchPage::statusParts() const
{
    const BatchResult &batch = *m_model->batch();
    QStringList parts;
    if (isCounting())
        parts << tr("Counting…");
    else if (m_error)
        parts << tr("Not counted: %1").arg(m_error->message);
    else if (m_stopped)
        parts << (batch.names.isEmpty() ? tr("The counting was stopped.") : tr("stopped: these are the counts from before"));
    else if (batch.names.isEmpty())
        parts << tr("The table shows how often each name occurs in each document; a click on a number leads to the hits.");
    if (batch.names.isEmpty())
        return parts;
    parts << tr("%n name(s)", nullptr, m_model->shownNames())
          << tr("%1 of %2 documents").arg(QLocale().toString(m_model->shownDocuments()), QLocale().toString(batch.searched));
    if (m_nowhere > 0)
        parts << tr("%n name(s) in no document", nullptr, m_nowhere);
    if (m_outdated)
        parts << tr("documents have changed since: count again");
    return parts;
}

void BatchPage::choose(const QModelIndex &index)
{
    if (const auto cell = m_model->cellAt(index)) {
        if (cell->count > 0)
            emit cellChosen(cell->name, cell->source, cell->title);
    } else if (const QString name = m_model->nameAt(index); !name.isEmpty() && index.column() == 0) {
        emit cellChosen(name, {}, {});
    }
}

bool BatchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        emit textRequested();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(m_table->currentIndex());
    else
        return false;
    return true;
}

} // namespace lectern

#include "moc_batchpage.cpp"
