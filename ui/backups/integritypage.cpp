// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/integritypage.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString problemText(IntegrityProblem problem)
{
    switch (problem) {
    case IntegrityProblem::File:
        return IntegrityPage::tr("File");
    case IntegrityProblem::Version:
        return IntegrityPage::tr("Version");
    case IntegrityProblem::Pages:
        return IntegrityPage::tr("Damaged page");
    case IntegrityProblem::Orphan:
        return IntegrityPage::tr("Without a document");
    case IntegrityProblem::NoText:
        return IntegrityPage::tr("Without a text");
    case IntegrityProblem::Unreadable:
    case IntegrityProblem::Hash:
        return IntegrityPage::tr("Text");
    case IntegrityProblem::Annotation:
        return IntegrityPage::tr("Note");
    case IntegrityProblem::Decision:
        return IntegrityPage::tr("Decision");
    case IntegrityProblem::Metadata:
        return IntegrityPage::tr("Metadata");
    case IntegrityProblem::Index:
        return IntegrityPage::tr("Index");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

IntegrityPage::IntegrityPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_list(new QTreeWidget(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"integrityPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_text->setProperty("role", u"muted"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setHeaderLabels({tr("What"), tr("Document"), tr("What is wrong")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    setFocusProxy(m_list);
    auto *busy = new QHBoxLayout;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_stop);
    auto *repair = new QPushButton(tr("Repair"), m_buttons);
    repair->setToolTip(tr("Makes a new file of all that can be read; the damaged one is kept beside it."));
    auto *restore = new QPushButton(tr("Restore from a Backup…"), m_buttons);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->addWidget(restore);
    row->addWidget(repair);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(busy);
    column->addWidget(m_buttons);
    column->addWidget(m_list, 100);
    column->addStretch(1); // where there is no list
    m_buttons->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job.cancel(); });
    connect(repair, &QPushButton::clicked, this, &IntegrityPage::repairRequested);
    connect(restore, &QPushButton::clicked, this, &IntegrityPage::backupsRequested);
}

void IntegrityPage::check(const QString &library, IntegrityDepth depth)
{
    m_job.drop();
    m_list->clear();
    m_buttons->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    describe(tr("Checking %1").arg(QFileInfo(library).completeBaseName()),
             tr("Every page, every text and its bytes, notes, decisions and the index. You can go on working."));
    m_job = Jobs::instance().start(
        this, [library, depth](const Progress &progress) { return checkLibrary(library, depth, progress); },
        [this](const Result<IntegrityReport> &report) {
            if (report) {
                show(*report);
                emit checked(*report);
                return;
            }
            m_progress->hide();
            m_stop->hide();
            describe(tr("Not checked"), report.error().message);
        },
        [this](qint64 done, qint64 total, const QString &) {
            m_progress->setRange(0, int(total));
            m_progress->setValue(int(done));
        });
}

void IntegrityPage::describe(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void IntegrityPage::addRow(const QString &what, const QString &where, const QString &message)
{
    auto *item = new QTreeWidgetItem(m_list, {what, QFileInfo(where).fileName(), message});
    item->setToolTip(1, where);
    item->setToolTip(2, message);
}

void IntegrityPage::show(const IntegrityReport &report)
{
    m_progress->hide();
    m_stop->hide();
    m_list->clear();
    for (const IntegrityFinding &finding : report.findings)
        addRow(problemText(finding.problem), finding.document, finding.message);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setColumnWidth(1, 200);
    m_list->setVisible(!report.findings.empty());
    m_buttons->setVisible(!report.isSound());
    const QString counted =
        QStringList{tr("%n document(s)", nullptr, int(report.documents)), tr("%n text(s)", nullptr, int(report.texts)),
                    tr("%n note(s)", nullptr, int(report.annotations)), tr("%n decision(s)", nullptr, int(report.decisions))}
            .join(tr(", "));
    if (report.findings.empty())
        describe(tr("The library is sound"), tr("Looked at, and whole: %1.").arg(counted));
    else if (report.isSound())
        describe(tr("The library is sound, its index is not"),
                 tr("Looked at, and whole: %1. The index is made again.").arg(counted));
    else
        describe(tr("The library is damaged"),
                 tr("Whole are still: %1. Restore a backup, or repair: that makes a new file of all that can be read, and keeps "
                    "the damaged one.")
                     .arg(counted));
}

void IntegrityPage::show(const RepairReport &report)
{
    m_progress->hide();
    m_stop->hide();
    m_buttons->hide();
    m_list->clear();
    for (const QString &line : report.lost)
        addRow(tr("Lost"), {}, line);
    for (const QString &line : report.mended)
        addRow(tr("Mended"), {}, line);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setColumnHidden(1, true);
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    const QString saved = report.saved.isEmpty() ? QString() : tr(" Notes on lost documents: %1").arg(report.saved);
    describe(report.lost.isEmpty() ? tr("The library is repaired; nothing is lost")
                                   : tr("The library is repaired; something is lost"),
             tr("It holds %1 documents, %2 notes and %3 decisions. The file as it was: %4%5")
                 .arg(QString::number(report.there.documents), QString::number(report.there.notes),
                      QString::number(report.there.decisions), report.kept, saved));
}

} // namespace lectern

#include "moc_integritypage.cpp"
