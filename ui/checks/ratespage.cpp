// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checks/ratespage.h"

#include "core/export/writefile.h"
#include "core/text/textfile.h"
#include "ui/checks/ratebook.h"
#include "ui/checks/ratesmodel.h"
#include "ui/rows/listtable.h"
#include "ui/rows/statuslabel.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString askForList(QWidget *parent, bool save)
{
    const QString filter = RatesPage::tr("Tables (*.csv *.tsv *.txt);;All files (*)");
    return save ? QFileDialog::getSaveFileName(parent, RatesPage::tr("Export the exchange rates"), u"rates.csv"_s, filter)
                : QFileDialog::getOpenFileName(parent, RatesPage::tr("Import exchange rates"), {}, filter);
}

} // namespace

RatesPage::RatesPage(RateBook *book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new RatesModel(book, this))
    , m_table(new QTableView(this))
    , m_date(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_status(new StatusLabel(this))
    , m_empty(new QLabel(this))
    , m_ask(askForList)
{
    setObjectName(u"ratesPage"_s);
    build();
    addActions();
    for (QLineEdit *field : {m_date, m_from, m_to, m_rate, m_source})
        connect(field, &QLineEdit::returnPressed, this, &RatesPage::addRate);
    connect(m_model, &RatesModel::refused, this,
            [this](const QString &why) { m_status->say(tr("Not taken over: %1.").arg(why), true); });
    connect(m_book, &RateBook::failed, this, [this](const Error &error) { m_status->say(error.message, true); });
    connect(m_book, &RateBook::changed, this, &RatesPage::follow);
    follow();
}

void RatesPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("Exchange rates"), this);
    title->setProperty("role", u"title"_s);
    auto *help =
        new QLabel(tr("Amounts in different currencies are compared through these rates or not at all: by the rate whose day is "
                      "nearest, at most %1 days away. Lectern knows none of its own.")
                       .arg(RateTable::MostDays),
                   this);
    help->setWordWrap(true);
    help->setProperty("role", u"muted"_s);
    const auto field = [](QLineEdit *edit, const QString &hint, const QString &name, int width) {
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        if (width > 0)
            edit->setFixedWidth(width);
    };
    field(m_date, u"2025-02-07"_s, tr("Day of the rate"), 104);
    field(m_from, u"USD"_s, tr("One unit of this currency"), 60);
    field(m_to, u"CNY"_s, tr("is worth so much of this one"), 60);
    field(m_rate, u"7.28"_s, tr("Rate"), 84);
    field(m_source, tr("Source"), tr("Who says so"), 0);
    const auto button = [this](const QString &text, void (RatesPage::*does)()) {
        auto *made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, does);
        return made;
    };
    auto *line = new QHBoxLayout;
    for (QWidget *widget : {m_date, m_from, m_to, m_rate})
        line->addWidget(widget);
    line->addStretch(1);
    auto *second = new QHBoxLayout; // all in one line would be cut off in a narrow window
    second->addWidget(m_source, 1);
    second->addWidget(button(tr("Add"), &RatesPage::addRate));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_empty, 1);
    bar->addWidget(button(tr("Remove"), &RatesPage::removeRows));
    bar->addWidget(button(tr("Paste"), &RatesPage::paste));
    bar->addWidget(button(tr("Import…"), &RatesPage::importFile));
    bar->addWidget(button(tr("Export…"), &RatesPage::exportFile));
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Exchange rates"));
    makeList(m_table);
    const int widths[] = {100, 84, 84, 84};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, widths[i]);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(help);
    column->addLayout(line);
    column->addLayout(second);
    column->addLayout(bar);
    column->addWidget(m_status);
    column->addWidget(m_table, 1);
    setFocusProxy(m_date);
}

void RatesPage::addActions()
{
    const auto action = [this](const QString &text, const QKeySequence &key, void (RatesPage::*does)()) {
        auto *made = new QAction(text, m_table);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, does);
        m_table->addAction(made);
    };
    action(tr("Copy"), QKeySequence::Copy, &RatesPage::copy);
    action(tr("Paste"), QKeySequence::Paste, &RatesPage::paste);
    action(tr("Remove"), QKeySequence::Delete, &RatesPage::removeRows);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RatesPage::follow()
{
    const bool empty = m_book->rates().isEmpty();
    m_empty->setText(empty ? tr("No rate yet. Add one above, or paste lines of day, currency, currency, rate and source.")
                           : tr("%n rate(s)", nullptr, int(m_book->rates().rates().size())));
}

QString RatesPage::status() const
{
    return m_status->text();
}

void RatesPage::ask(const ExchangeRate &missing)
{
    m_date->setText(missing.date.toString(Qt::ISODate));
    m_from->setText(missing.from);
    m_to->setText(missing.to);
    m_rate->clear();
    (missing.date.isValid() ? m_rate : m_date)->setFocus();
}

void RatesPage::addRate()
{
    const ExchangeRate rate{QDate::fromString(m_date->text().trimmed(), Qt::ISODate), m_from->text().trimmed().toUpper(),
                            m_to->text().trimmed().toUpper(), m_rate->text().trimmed().toDouble(), m_source->text().simplified()};
    if (const QString wrong = whatIsWrong(rate); !wrong.isEmpty()) {
        m_status->say(tr("Not taken over: %1.").arg(wrong), true);
        return;
    }
    std::vector<ExchangeRate> rates = m_book->rates().rates();
    rates.push_back(rate);
    if (!m_book->change(RateTable(std::move(rates)), tr("add an exchange rate"))) {
        if (m_book->hasLibrary())
            m_status->say(tr("This rate is there already."));
        return;
    }
    m_status->say({});
    m_table->selectRow(m_model->rowOf(rate));
    m_rate->clear();
    m_date->setFocus();
    m_date->selectAll();
}

void RatesPage::removeRows()
{
    std::vector<ExchangeRate> rates = m_book->rates().rates();
    const int count = removeSelected(m_table, rates);
    if (m_book->change(RateTable(std::move(rates)), tr("remove %n exchange rate(s)", nullptr, count)))
        m_status->say(tr("%n rate(s) removed; Ctrl+Z brings them back.", nullptr, count));
}

void RatesPage::take(const QString &text, const QString &step)
{
    const auto read = RateTable::fromText(text);
    if (!read) {
        m_status->say(read.error().message, true);
        return;
    }
    const size_t before = m_book->rates().rates().size();
    std::vector<ExchangeRate> rates = m_book->rates().rates();
    rates.insert(rates.end(), read->rates().begin(), read->rates().end());
    m_book->change(RateTable(std::move(rates)), step);
    const int added = int(m_book->rates().rates().size() - before);
    m_status->say(tr("%n rate(s) added; what was there already stays once.", nullptr, added));
}

void RatesPage::paste()
{
    take(QGuiApplication::clipboard()->text(), tr("paste exchange rates"));
}

void RatesPage::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::vector<ExchangeRate> rates;
    for (const QModelIndex &row : rows)
        rates.push_back(m_book->rates().rates()[size_t(row.row())]);
    if (!rates.empty())
        QGuiApplication::clipboard()->setText(RateTable(std::move(rates)).toText());
}

void RatesPage::importFile()
{
    const QString path = m_ask(this, false);
    if (path.isEmpty())
        return;
    if (const auto text = readTextFile(path))
        take(*text, tr("import exchange rates"));
    else
        m_status->say(text.error().message, true);
}

void RatesPage::exportFile()
{
    const QString path = m_ask(this, true);
    if (path.isEmpty())
        return;
    const auto written = writeCsvExport(path, m_book->rates().toCsv());
    m_status->say(written ? tr("Written to %1").arg(path) : written.error().message, !written);
}

void RatesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit textRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lectern

#include "moc_ratespage.cpp"
