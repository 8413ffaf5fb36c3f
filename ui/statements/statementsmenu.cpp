// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsmenu.h"

#include "ui/statements/statementsfilter.h"
#include "ui/statements/statementsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

StatementsMenu::StatementsMenu(const StatementsModel *model, const QModelIndex &clicked, std::vector<int> rows, bool decidable,
                               QWidget *parent)
    : QMenu(parent)
    , m_model(model)
    , m_clicked(clicked)
    , m_rows(std::move(rows))
{
    const bool isRow = m_model->rowOf(m_clicked) != nullptr;
    if (isRow)
        addPassages();
    else
        addSection(tr("%1: %n row(s)", nullptr, int(m_rows.size())).arg(m_clicked.data().toString()));
    addAction(tr("Copy as Quotation"), QKeySequence(Qt::CTRL | Qt::Key_C), this, &StatementsMenu::quoteRequested);
    if (decidable)
        addDecisions();
    if (isRow)
        addConditions();
}

void StatementsMenu::addPassages()
{
    const RowPlace place = m_model->placeOf(m_model->rowAt(m_clicked));
    addAction(tr("Show the Passage"), QKeySequence(Qt::Key_Return), this,
              [this, place] { emit passageRequested(place.passage); });
    addAction(tr("Show Two Passages Side by Side"), this, [this] {
        emit compareRequested(m_model->placeOf(m_rows[0]).passage, m_model->placeOf(m_rows[1]).passage);
    })->setEnabled(m_rows.size() == 2);
    addAction(tr("Write a Note"), QKeySequence(Qt::CTRL | Qt::Key_M), this, [this, place] { emit noteRequested(place); });
    addSeparator();
}

void StatementsMenu::addDecisions()
{
    const auto row = [this](int index) -> const StatementRow & { return (*m_model->rows())[size_t(index)]; };
    std::vector<int> rejected;
    std::ranges::copy_if(m_rows, std::back_inserter(rejected), [&](int index) { return row(index).isRejected(); });
    addSeparator();
    addAction(tr("Accept"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), this, &StatementsMenu::acceptRequested);
    addAction(tr("Correct…"), QKeySequence(Qt::Key_F2), this, &StatementsMenu::correctRequested);
    if (rejected.size() < m_rows.size()) {
        addAction(tr("Reject"), QKeySequence(Qt::Key_Delete), this, [this] { emit rejectRequested(false); });
        addAction(tr("Reject Wherever It Stands"), this, [this] {
            emit rejectRequested(true);
        })->setToolTip(tr("The same sentence in other documents of the library, too"));
    }
    if (!rejected.empty())
        addAction(tr("Restore"), this, [this, rejected] { emit restoreRequested(rejected); });
    addAction(tr("Take Decisions Back"), this, &StatementsMenu::forgetRequested)
        ->setEnabled(std::ranges::any_of(m_rows, [&](int index) { return row(index).isDecided; }));
}

void StatementsMenu::addConditions()
{
    const StatementRow &row = *m_model->rowOf(m_clicked);
    addSeparator();
    for (const StatementField field : {StatementField::Speaker, StatementField::Topic, StatementField::Heading}) {
        const bool isAuthor = field == StatementField::Speaker && row.byAuthor;
        const QString text = isAuthor ? u"author"_s : textOf(row, field);
        if (text.isEmpty())
            continue;
        const StatementCondition condition{field, {(isAuthor ? QString() : u"="_s) + quotedForFilter(text)}};
        addAction(tr("Only %1").arg(shownText(condition)), this, [this, condition] { emit conditionChosen(condition); });
    }
}

} // namespace lectern

#include "moc_statementsmenu.cpp"
