// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reportpage.h"

#include "ui/settings/theme.h"
#include "ui/window/importflow.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QTreeWidget *makeTable(const QStringList &columns, QWidget *page, const QString &title)
{
    auto *heading = new QLabel(title, page);
    heading->setProperty("role", u"title"_s);
    heading->setWordWrap(true);
    auto *table = new QTreeWidget(page);
    table->setHeaderLabels(columns);
    table->setRootIsDecorated(false);
    table->setIndentation(12);
    table->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(table, 1);
    page->setFocusProxy(table);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    return table;
}

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return ReportPage::tr("read");
    case ImportOutcome::Updated:
        return ReportPage::tr("brought up to date");
    case ImportOutcome::Unchanged:
        return ReportPage::tr("already there");
    case ImportOutcome::Failed:
        return ReportPage::tr("not read");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReportPage::ReportPage(const ImportReport &report, QWidget *parent)
    : QWidget(parent)
{
    QTreeWidget *table = makeTable({tr("File"), tr("Outcome"), tr("Encoding"), tr("Folder")}, this, summaryOf(report));
    for (const ImportLine &line : report.lines) {
        const QFileInfo file(line.path);
        auto *item = new QTreeWidgetItem(table, {file.fileName(), outcomeText(line.outcome), line.encoding, file.path()});
        item->setData(0, Qt::UserRole, line.source.value);
        if (line.outcome == ImportOutcome::Failed)
            item->setForeground(1, Theme::current().error);
        for (const QString &message : line.messages) {
            auto *note = new QTreeWidgetItem(item, {message});
            note->setForeground(0, line.outcome == ImportOutcome::Failed ? Theme::current().error : Theme::current().warning);
            note->setFirstColumnSpanned(true);
        }
        item->setExpanded(true);
    }
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    connect(table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const qint64 id = item->data(0, Qt::UserRole).toLongLong())
            emit opened(SourceId{id});
    });
}

} // namespace lectern

#include "moc_reportpage.cpp"
