// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/tablepage.h"

#include "ui/evidence/rowmatcher.h"
#include "ui/evidence/tablemodel.h"
#include "ui/evidence/tableview.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

struct TablePage::Private {
    ViewState *state;
    RowFilter *filter;
    Layer layer;
    TableModel *model = nullptr;
    TableView *view = nullptr;
    QLineEdit *field = nullptr;
    QLabel *count = nullptr;
    RowMatcher matcher = {};
    bool choosing = false;
};

TablePage::TablePage(ViewState *state, RowFilter *filter, Layer layer, QWidget *parent)
    : QWidget(parent)
    , d(new Private{state, filter, layer})
{
    d->model = new TableModel(layer, this);
    d->view = new TableView(d->model, this);
    d->view->setAccessibleName(titleOf(layer));
    d->field = new QLineEdit(filter->text(), this);
    d->field->setPlaceholderText(tr("Filter…"));
    d->field->setAccessibleName(tr("Filter the rows"));
    d->field->setClearButtonEnabled(true);
    d->field->setMaximumWidth(420);
    d->count = new QLabel(this);
    d->count->setProperty("role", u"muted"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(12);
    bar->addWidget(d->field, 1);
    bar->addWidget(d->count);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(d->view, 1);
    setFocusProxy(d->view);

    connect(d->field, &QLineEdit::textChanged, filter, &RowFilter::setText);
    connect(filter, &RowFilter::changed, this, &TablePage::refresh);
    connect(d->view, &TableView::chosen, this, &TablePage::choose);
    connect(d->view, &TableView::escaped, this, &TablePage::textRequested);
    connect(state, &ViewState::documentChanged, this, &TablePage::followDocument);
    connect(state, &ViewState::currentChanged, this, &TablePage::followCurrent);
    followDocument();
}

TablePage::~TablePage() = default;

Layer TablePage::layer() const
{
    return d->layer;
}

QString TablePage::title() const
{
    return titleOf(d->layer);
}

void TablePage::followDocument()
{
    d->matcher = RowMatcher(d->state->document(), d->layer);
    refresh();
}

void TablePage::refresh()
{
    d->field->setText(d->filter->text());
    const int total = d->state->document() ? rowCount(d->state->document()->extraction, d->layer) : 0;
    d->model->setRows(d->state->document(), d->matcher.match(d->filter->text()));
    d->count->setText(d->model->rowCount() == total ? tr("%n row(s)", nullptr, total)
                                                    : tr("%1 of %2 rows").arg(d->model->rowCount()).arg(total));
    followCurrent(d->state->current());
}

void TablePage::choose(const QModelIndex &index)
{
    const auto &document = d->state->document();
    if (!document || !index.isValid())
        return;
    const QScopedValueRollback choosing(d->choosing, true);
    const RowRef row{d->layer, d->model->rowAt(index)};
    d->state->setCurrent(row);
    d->state->showPassage({document->summary.id, spanOf(document->extraction, row)});
}

void TablePage::followCurrent(RowRef row)
{
    if (d->choosing || row.layer != d->layer)
        return;
    if (const QModelIndex index = d->model->indexOf(row.row); index.isValid())
        d->view->reveal(index);
}

} // namespace lectern

#include "moc_tablepage.cpp"
