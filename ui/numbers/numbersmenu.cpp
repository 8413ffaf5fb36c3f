// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersmenu.h"

#include "ui/numbers/numbersfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Fields whose text is compared as a whole: “Northwind” alone, not “Northwind Power”.
constexpr NumberField WholeTexts[] = {NumberField::Subject,  NumberField::Metric, NumberField::Speaker,
                                      NumberField::Document, NumberField::Site,   NumberField::Written};

} // namespace

NumbersMenu::NumbersMenu(Numbers numbers, Clicked clicked, bool decidable, QWidget *parent)
    : QMenu(parent)
    , m_numbers(std::move(numbers))
    , m_clicked(std::move(clicked))
{
    addPassages();
    if (decidable && !m_clicked.selected.empty())
        addDecisions();
    addCondition();
}

void NumbersMenu::addPassages()
{
    const std::vector<int> &rows = m_clicked.selected;
    addAction(tr("Show the Passage"), this, [this] { emit passageRequested(m_clicked.row); });
    const auto passage = [this](size_t i) {
        const NumberRow &each = number(m_clicked.selected[i]);
        return Passage{each.document->id, each.quantity.span};
    };
    QAction *compare =
        addAction(tr("Show Two Passages Side by Side"), this, [this, passage] { emit compareRequested(passage(0), passage(1)); });
    QAction *differences = addAction(tr("Show How Two Passages Differ"), this,
                                     [this, passage] { emit differencesRequested(passage(0), passage(1)); });
    for (QAction *action : {compare, differences})
        action->setEnabled(rows.size() == 2);
    addSeparator();
    addAction(tr("Copy Rows"), this, &NumbersMenu::copyRequested);
    addAction(tr("Copy as Quotations"), this, [this] {
        QList<Passage> passages;
        for (const int row : m_clicked.selected)
            passages << Passage{number(row).document->id, number(row).sentence};
        emit quotationsRequested(passages);
    });
}

void NumbersMenu::addDecisions()
{
    const std::vector<int> &rows = m_clicked.selected;
    const auto isDecided = [this](int row) { return !number(row).quantity.why.decided.empty(); };
    const auto places = [this] { return placesOf(m_numbers, m_clicked.selected); };
    addSeparator();
    addAction(tr("Correct…"), QKeySequence(Qt::Key_F2), this, [this, places] {
        emit correctRequested(places().front());
    })->setEnabled(rows.size() == 1);
    addAction(tr("Reject"), QKeySequence(Qt::Key_Delete), this, [this, places] { emit rejectRequested(places()); });
    addAction(tr("Take Decisions Back"), this, [this, places] {
        emit forgetRequested(places());
    })->setEnabled(std::ranges::any_of(rows, isDecided));
}

void NumbersMenu::addCondition()
{
    const NumberField field = m_clicked.field;
    const QString text = textOf(number(m_clicked.row), field);
    if (field == NumberField::Value || field == NumberField::Passage || text.isEmpty())
        return;
    const bool whole = std::ranges::contains(WholeTexts, field);
    const NumberCondition condition{field, {(whole ? u"="_s : QString()) + quotedForFilter(text)}};
    addSeparator();
    addAction(tr("Only %1").arg(shownText(condition)), this, [this, condition] { emit conditionChosen(condition); });
}

} // namespace lectern

#include "moc_numbersmenu.cpp"
