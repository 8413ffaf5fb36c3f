// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/indexnotice.h"

#include "ui/window/libraryholder.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

IndexNotice::IndexNotice(const LibraryHolder *holder, QWidget *panel)
    : QLabel(panel)
{
    setObjectName(u"indexNotice"_s);
    setProperty("role", u"muted"_s);
    setWordWrap(true);
    setContentsMargins(12, 6, 12, 2);
    hide();
    if (auto *column = qobject_cast<QBoxLayout *>(panel->layout()))
        column->insertWidget(0, this);
    connect(holder, &LibraryHolder::indexProgress, this, &IndexNotice::showProgress);
    connect(holder, &LibraryHolder::indexReady, this, &QWidget::hide);
    connect(holder, &LibraryHolder::aboutToClose, this, &QWidget::hide);
    connect(holder, &LibraryHolder::indexStopped, this, &IndexNotice::showStopped);
    if (holder->indexing().stopped)
        showStopped();
    else
        showProgress(holder->indexing().done, holder->indexing().total);
}

void IndexNotice::showStopped()
{
    setText(tr("The index is not complete: only what was read before it was stopped is found."));
    show();
}

void IndexNotice::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    setText(tr("The index is being made, %L1 of %L2 documents: only what was read by now is found.").arg(done).arg(total));
    show();
}

} // namespace lectern

#include "moc_indexnotice.cpp"
