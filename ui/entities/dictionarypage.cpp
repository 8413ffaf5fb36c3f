// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/dictionarypage.h"

#include "core/export/writefile.h"
#include "core/text/textfile.h"
#include "ui/entities/dictionarybook.h"
#include "ui/entities/dictionarymodel.h"
#include "ui/rows/listtable.h"
#include "ui/rows/statuslabel.h"
#include "ui/rows/wording.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// A type is chosen from a list.
class TypeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (int type = 0; type <= int(EntityType::Term); ++type)
            box->addItem(label(EntityType(type)));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
    }
};

QString askForList(QWidget *parent, bool save)
{
    const QString filter = DictionaryPage::tr("Tables (*.csv);;All files (*)");
    return save ? QFileDialog::getSaveFileName(parent, DictionaryPage::tr("Export the dictionary"), u"dictionary.csv"_s, filter)
                : QFileDialog::getOpenFileName(parent, DictionaryPage::tr("Import a dictionary"), {}, filter);
}

/// The words that the column "type" of a table takes.
QString typeNames()
{
    QStringList names;
    for (int type = 0; type <= int(EntityType::Term); ++type)
        names.append(toName(EntityType(type)));
    return names.join(u", "_s);
}

} // namespace

DictionaryPage::DictionaryPage(DictionaryBook *book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new DictionaryModel(book, this))
    , m_table(new QTableView(this))
    , m_name(new QLineEdit(this))
    , m_status(new StatusLabel(this))
    , m_empty(new QLabel(this))
    , m_ask(askForList)
{
    build();
    followEmptiness();
    connect(m_model, &DictionaryModel::modelReset, this, &DictionaryPage::followEmptiness);
    connect(m_name, &QLineEdit::returnPressed, this, &DictionaryPage::addName);
    connect(m_model, &DictionaryModel::refused, this,
            [this](const QString &why) { m_status->say(tr("Not taken over: %1.").arg(why), true); });
    connect(m_book, &DictionaryBook::failed, this, [this](const Error &error) { m_status->say(error.message, true); });
    auto *remove = new QAction(tr("Remove"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &DictionaryPage::removeRows);
    m_table->addAction(remove);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DictionaryPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("My dictionary"), this);
    title->setProperty("role", u"title"_s);
    auto *help =
        new QLabel(tr("Names that this library is to know. They go before all other knowledge; other names of the same thing are "
                      "joined with it. The documents are read again after a change."),
                   this);
    help->setWordWrap(true);
    help->setProperty("role", u"muted"_s);
    m_name->setPlaceholderText(tr("Add a name…"));
    m_name->setAccessibleName(tr("Name to add"));
    m_name->setClearButtonEnabled(true);
    m_empty->setObjectName(u"dictionaryEmpty"_s);
    m_empty->setText(
        tr("<p><b>No names yet</b></p><p>Teach Lectern the names that it misses or takes for something else: write one "
           "above and press Enter, then set its type and other names in the table.</p><p>A list comes in by "
           "<i>Import…</i> as CSV with a head line: <code>name</code>, <code>names</code> (other names, parted by "
           "|), <code>type</code> (%1) and <code>note</code>; name and type must be there.</p>")
            .arg(typeNames()));
    m_empty->setTextFormat(Qt::RichText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setProperty("role", u"muted"_s);
    const auto button = [this](const QString &text, void (DictionaryPage::*does)()) {
        auto *made = new QPushButton(text, this);
        connect(made, &QPushButton::clicked, this, does);
        return made;
    };
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_name, 1);
    bar->addWidget(button(tr("Add"), &DictionaryPage::addName));
    bar->addWidget(button(tr("Remove"), &DictionaryPage::removeRows));
    bar->addWidget(button(tr("Import…"), &DictionaryPage::importFile));
    bar->addWidget(button(tr("Export…"), &DictionaryPage::exportFile));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DictionaryModel::Type, new TypeDelegate(m_table));
    m_table->setAccessibleName(tr("Dictionary"));
    makeList(m_table);
    m_table->setColumnWidth(DictionaryModel::Name, 120);
    m_table->setColumnWidth(DictionaryModel::Names, 130);
    m_table->setColumnWidth(DictionaryModel::Type, 90);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(help);
    column->addLayout(bar);
    column->addWidget(m_status);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    setFocusProxy(m_name);
}

void DictionaryPage::followEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    m_table->setVisible(!empty);
}

QString DictionaryPage::status() const
{
    return m_status->text();
}

void DictionaryPage::addName()
{
    const DictionaryEntry entry{m_name->text().trimmed(), {}, EntityType::Organization, {}};
    if (const QString wrong = whatIsWrong(entry); !wrong.isEmpty()) {
        m_status->say(tr("Not taken over: %1.").arg(wrong), true);
        return;
    }
    if (!m_book->change(merged(m_book->dictionary().entries(), {entry}), tr("add “%1” to the dictionary").arg(entry.name))) {
        m_status->say(tr("“%1” is there already.").arg(entry.name));
        return;
    }
    m_status->say({});
    m_name->clear();
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, DictionaryModel::Type));
    m_table->setFocus();
}

void DictionaryPage::removeRows()
{
    std::vector<DictionaryEntry> entries = m_book->dictionary().entries();
    const int count = removeSelected(m_table, entries);
    if (m_book->change(std::move(entries), tr("remove %n name(s) from the dictionary", nullptr, count)))
        m_status->say(tr("%n name(s) removed; Ctrl+Z brings them back.", nullptr, count));
}

void DictionaryPage::importFile()
{
    const QString path = m_ask(this, false);
    if (path.isEmpty())
        return;
    const auto entries = readTextFile(path).and_then([](const QString &text) { return dictionaryFromCsv(text); });
    if (!entries) {
        m_status->say(entries.error().message, true);
        return;
    }
    m_book->change(merged(m_book->dictionary().entries(), *entries), tr("import a dictionary"));
    m_status->say(
        tr("%n entry(ies) read; those that were there already got the further names and notes.", nullptr, int(entries->size())));
}

void DictionaryPage::exportFile()
{
    const QString path = m_ask(this, true);
    if (path.isEmpty())
        return;
    const auto written = writeCsvExport(path, dictionaryToCsv(m_book->dictionary().entries()));
    m_status->say(written ? tr("Written to %1").arg(path) : written.error().message, !written);
}

} // namespace lectern

#include "moc_dictionarypage.cpp"
