// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencepanel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lectern
{

class EvidencePanel::Private
{
public:
    ViewState *state = nullptr;
    RowFilter filter;
    Layer layer = Layer::Claims;
    QTabBar *segments = nullptr;
    QStackedWidget *pages = nullptr;
    QStackedWidget *sheet = nullptr;
};

EvidencePanel::EvidencePanel(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->state = state;
    d->segments = new QTabBar(this);
    d->pages = new QStackedWidget(this);
    d->sheet = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(d->segments);
    column->addWidget(d->pages, 3);
    column->addWidget(d->sheet, 1);
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::addPage(QWidget *page, const QString &title)
{
    d->segments->addTab(title);
    d->pages->addWidget(page);
}

void EvidencePanel::setPageCount(QWidget *, int) { }

void EvidencePanel::setNoteSheet(QWidget *sheet)
{
    d->sheet->addWidget(sheet);
}

Layer EvidencePanel::layer() const
{
    return d->layer;
}

RowFilter *EvidencePanel::filter() const
{
    return &d->filter;
}

QByteArray EvidencePanel::saveState() const
{
    return {};
}

bool EvidencePanel::restoreState(const QByteArray &)
{
    return false;
}

void EvidencePanel::showLayer(Layer layer)
{
    d->layer = layer;
}

void EvidencePanel::showPage(QWidget *page)
{
    d->pages->setCurrentWidget(page);
}

void EvidencePanel::showNoteSheet() { }
void EvidencePanel::focusFilter() { }
void EvidencePanel::stepRow(int) { }
void EvidencePanel::stepMention(int) { }

} // namespace lectern

#include "moc_evidencepanel.cpp"
