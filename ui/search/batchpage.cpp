// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/batchpage.h"

#include "core/library/search.h"
#include "ui/search/batchmodel.h"
#include "ui/settings/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int CountColumn = 96;
constexpr int TextColumn = 180;
constexpr int KeepAfterMs = 150; ///< without another key
const auto NamesKey = u"batch.names"_s; ///< in the library's state

} // namespace

BatchPage::BatchPage(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new BatchModel(this))
    , m_exporter(new SearchExport(this))
    , m_names(new QPlainTextEdit(this))
    , m_known(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_progress(new QProgressBar(this))
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
    splitter->addWidget(makeList());
    splitter->addWidget(makeTable());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 800});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    setFocusProxy(m_names);
    fillExportMenu();
    bringNames();
    connectParts();
    describe();
}

BatchPage::~BatchPage()
{
    m_job.drop();
}

QWidget *BatchPage::makeList()
{
    auto *side = new QWidget(this);
    auto *heading = new QLabel(tr("Names, one a line"), side);
    heading->setProperty("role", u"heading"_s);
    heading->setBuddy(m_names);
    m_names->setObjectName(u"batchNames"_s);
    m_names->setProperty("frame", true);
    m_names->setAccessibleName(heading->text());
    m_names->setPlaceholderText(tr("Paste a list of names here: companies, people, terms. Each is counted in every document."));
    m_names->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_names->setTabChangesFocus(true);
    m_names->installEventFilter(this);
    m_known->setProperty("role", u"muted"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the counting is"));
    m_button->setToolTip(tr("Ctrl+Enter in the list does the same"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 10, 10, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_names, 1);
    column->addWidget(m_known);
    column->addWidget(m_progress);
    column->addWidget(m_button);
    side->setMinimumWidth(180);
    return side;
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
    m_status->setProperty("role", u"muted"_s);
    m_status->setObjectName(u"batchStatus"_s);
    m_status->setWordWrap(true);
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("Counts of names in documents"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
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
    connect(m_names, &QPlainTextEdit::textChanged, this, &BatchPage::describe);
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepAfterMs);
    connect(m_names, &QPlainTextEdit::textChanged, &m_keep, qOverload<>(&QTimer::start));
    connect(&m_keep, &QTimer::timeout, this, &BatchPage::keepNames);
    connect(m_button, &QPushButton::clicked, this, [this] { isCounting() ? stop() : count(); });
    connect(m_filter, &QLineEdit::textChanged, this, &BatchPage::followFilter);
    connect(m_hideEmpty, &QCheckBox::toggled, this, &BatchPage::followFilter);
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this](int rows) {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_model->setRows(BatchRows(rows));
        fitColumns();
        describe();
    });
    connect(m_table, &QTableView::clicked, this, &BatchPage::choose);
    connect(m_exporter, &SearchExport::done, this, &BatchPage::exported);
    connect(m_exporter, &SearchExport::failed, this, &BatchPage::refused);
    connect(m_state, &ViewState::libraryChanged, this, [this] {
        stop();
        m_model->setBatch(std::make_shared<BatchResult>());
        m_outdated = false;
        bringNames();
        describe();
    });
    connect(m_state, &ViewState::sourcesChanged, this, [this] {
        m_outdated = !m_model->batch()->names.isEmpty();
        describe();
    });
}

void BatchPage::setNames(const QString &text)
{
    m_names->setPlainText(text);
}

void BatchPage::bringNames()
{
    if (const Library *library = m_state->library())
        m_names->setPlainText(QString::fromUtf8(library->state(NamesKey)));
    m_keep.stop();
}

void BatchPage::keepNames()
{
    m_keep.stop();
    Library *library = m_state->library();
    if (!library)
        return;
    if (const auto kept = library->setState(NamesKey, m_names->toPlainText().toUtf8()); !kept)
        emit failed(kept.error());
}

// ---- counting --------------------------------------------------------------------------------------------------------------

void BatchPage::count()
{
    Library *library = m_state->library();
    const QStringList names = namesOfList(m_names->toPlainText());
    if (!library || names.isEmpty())
        return;
    keepNames();
    m_job.drop();
    m_progress->setRange(0, 0);
    m_job = Jobs::instance().start(
        this, [library, names](const Progress &progress) { return batchSearch(*library, names, progress); },
        [this](const Result<BatchResult> &batch) { take(batch); },
        [this](qint64 done, qint64 total, const QString &) {
            m_progress->setRange(0, int(total));
            m_progress->setValue(int(done));
        });
    describe();
}

void BatchPage::stop()
{
    m_job.drop();
    m_job = {};
    describe();
}

void BatchPage::take(const Result<BatchResult> &batch)
{
    m_job = {};
    if (batch) {
        m_outdated = false;
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_model->setBatch(std::make_shared<BatchResult>(*batch));
        fitColumns();
    } else if (batch.error().code != ErrorCode::Cancelled) {
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
    m_table->horizontalHeader()->setDefaultSectionSize(CountColumn);
    m_table->horizontalHeader()->resizeSection(0, TextColumn);
}

void BatchPage::describe()
{
    const qsizetype names = namesOfList(m_names->toPlainText()).size();
    const bool counting = isCounting();
    m_known->setText(tr("%n name(s)", nullptr, int(names)));
    m_button->setText(counting ? tr("Stop") : tr("Count"));
    m_button->setEnabled(counting || (m_state->library() && names > 0));
    m_progress->setVisible(counting);
    const BatchResult &batch = *m_model->batch();
    m_export->setEnabled(!batch.names.isEmpty());
    if (batch.names.isEmpty()) {
        m_status->setText(
            counting ? tr("Counting…")
                     : tr("The table shows how often each name occurs in each document; a click on a number leads to the hits."));
        return;
    }
    QString text = tr("%n name(s)", nullptr, m_model->shownNames()) + u" · "_s
        + tr("%1 of %2 documents").arg(QLocale().toString(m_model->shownDocuments()), QLocale().toString(batch.searched));
    if (m_outdated)
        text += u" · "_s + tr("documents have changed since: count again");
    m_status->setText(text);
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
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Enter in the list counts, whatever it does elsewhere in the window.
        if (watched != m_names || !isEnter || !(key->modifiers() & Qt::ControlModifier))
            return false;
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit textRequested();
        return true;
    }
    if (watched == m_names && isEnter && key->modifiers() & Qt::ControlModifier) {
        count();
        return true;
    }
    if (watched == m_table && isEnter) {
        choose(m_table->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lectern

#include "moc_batchpage.cpp"
