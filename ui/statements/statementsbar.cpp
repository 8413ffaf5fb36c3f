// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementsbar.h"

#include "ui/rows/filterchips.h"
#include "ui/rows/filterfield.h"
#include "ui/rows/menubutton.h"
#include "ui/settings/icons.h"
#include "ui/statements/statementsfilter.h"
#include "ui/statements/statementwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr StatementSort Sorts[] = {StatementSort::Reading, StatementSort::Worth, StatementSort::Certainty, StatementSort::Year};
const QStringList Undecided{u"undecided"_s};
const QStringList All{u"any"_s};

} // namespace

StatementsBar::StatementsBar(Layer layer, QWidget *parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_field(new FilterField(this))
    , m_scope(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_chips(new FilterChips(this))
    , m_filterMenu(new QMenu(this))
    , m_reviewMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
{
    m_field->setPlaceholderText(layer == Layer::Claims ? tr("Filter: words, or speaker:… kind:forecast year:2025…")
                                                       : tr("Filter: words, or direction:up status:forecast year:2025…"));
    m_field->setToolTip(tr("Words that must occur in a row, its names and terms or its heading; also conditions like about:…, "
                           "check:fails, review:accepted. Enter makes chips of these."));
    m_field->setAccessibleName(tr("Filter the rows"));
    m_count->setProperty("role", u"muted"_s);
    m_wrong->setProperty("role", u"error"_s);
    m_wrong->setWordWrap(true);
    m_wrong->setContentsMargins(12, 0, 12, 8);
    m_wrong->hide();
    makeChoices();
    makeMenus();
    build();
    connectFilter();
}

void StatementsBar::build()
{
    auto *first = new QHBoxLayout;
    first->setContentsMargins(12, 8, 12, 0);
    first->setSpacing(8);
    first->addWidget(m_field, 1);
    first->addWidget(makeMenuButton(this, u"view-filter"_s, tr("Filter"), tr("Filter by a field"), m_filterMenu));
    m_review = makeMenuButton(this, u"dialog-ok-apply"_s, tr("Review"),
                              tr("Decide on all rows that are shown, or show what was decided"), m_reviewMenu);
    m_review->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    first->addWidget(m_review);
    first->addWidget(makeMenuButton(this, u"document-export"_s, tr("Export"),
                                    tr("Writes the rows shown, in their order, to a file"), m_exportMenu));
    auto *second = new QHBoxLayout;
    second->setContentsMargins(12, 6, 12, 8);
    second->setSpacing(8);
    for (QComboBox *box : {m_scope, m_group, m_sort}) {
        box->setMinimumWidth(96);
        second->addWidget(box);
    }
    second->addStretch(1);
    second->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_wrong);
    column->addWidget(m_chips);
}

void StatementsBar::connectFilter()
{
    connect(m_field, &FilterField::typed, this, &StatementsBar::readTyped);
    connect(m_field, &FilterField::left, this, &StatementsBar::left);
    connect(m_field, &FilterField::entered, this, [this] {
        if (m_wrong->isVisible())
            return;
        if (!m_filter.typed().conditions.empty())
            setFilter(filter());
        emit left();
    });
    connect(m_chips, &FilterChips::editRequested, this,
            [this](int index) { openFilter(filter().conditions[size_t(index)].field); });
    connect(m_chips, &FilterChips::removeRequested, this, [this](int index) {
        setFilter(m_filter.withoutCondition(index));
        emit filterChanged();
    });
    connect(m_chips, &FilterChips::clearRequested, this, &StatementsBar::clearFilter);
}

void StatementsBar::makeChoices()
{
    m_scope->addItems({tr("This document"), tr("Whole library")});
    m_scope->setAccessibleName(tr("Whose rows"));
    m_scope->setToolTip(tr("Whose rows are shown"));
    m_group->addItem(tr("Not grouped"));
    for (const StatementField group : statementGroups(m_layer))
        m_group->addItem(groupLabel(group));
    m_group->setAccessibleName(tr("Groups"));
    m_group->setToolTip(tr("Puts rows together under a heading"));
    for (const StatementSort sort : Sorts)
        m_sort->addItem(label(sort, m_layer));
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setToolTip(tr("How the rows stand within their groups"));
    connect(m_scope, &QComboBox::activated, this, [this](int index) { emit scopeChosen(index == 1); });
    const auto order = [this] {
        const int group = m_group->currentIndex();
        emit orderChosen({Sorts[m_sort->currentIndex()],
                          group == 0 ? std::nullopt : std::optional(statementGroups(m_layer)[size_t(group - 1)])});
    };
    connect(m_group, &QComboBox::activated, this, order);
    connect(m_sort, &QComboBox::activated, this, order);
}

void StatementsBar::makeMenus()
{
    for (const StatementField field : statementFields(m_layer))
        if (field != StatementField::Link)
            connect(m_filterMenu->addAction(titleOf(field)), &QAction::triggered, this, [this, field] { openFilter(field); });
    m_acceptAll = m_reviewMenu->addAction(themeIcon(u"dialog-ok-apply"_s), QString(), this, &StatementsBar::acceptAllRequested);
    m_rejectAll = m_reviewMenu->addAction(themeIcon(u"dialog-cancel"_s), QString(), this, &StatementsBar::rejectAllRequested);
    m_reviewMenu->addSeparator();
    m_onlyUndecided = m_reviewMenu->addAction(tr("Only What Is Undecided"));
    m_showRejected = m_reviewMenu->addAction(tr("Show Rejected Rows Too"));
    for (QAction *choice : {m_onlyUndecided, m_showRejected})
        choice->setCheckable(true);
    connect(m_onlyUndecided, &QAction::triggered, this, [this](bool on) { chooseReview(on ? Undecided : QStringList()); });
    connect(m_showRejected, &QAction::triggered, this, [this](bool on) { chooseReview(on ? All : QStringList()); });
    const std::pair<QString, TableFormat> formats[] = {{tr("Quotations (Markdown)…"), TableFormat::Markdown},
                                                       {tr("Spreadsheet (XLSX)…"), TableFormat::Xlsx},
                                                       {tr("CSV…"), TableFormat::Csv},
                                                       {tr("CSV for Excel…"), TableFormat::CsvForExcel},
                                                       {tr("Parted by Tabs (TSV)…"), TableFormat::Tsv}};
    for (const auto &[name, format] : formats)
        connect(m_exportMenu->addAction(name), &QAction::triggered, this, [this, format] { emit exportRequested(format); });
    m_exportMenu->addSeparator();
    connect(m_exportMenu->addAction(themeIcon(u"edit-copy"_s), tr("Copy All Shown as Quotations")), &QAction::triggered, this,
            &StatementsBar::quoteAllRequested);
}

void StatementsBar::setValues(std::function<std::vector<FieldValue>(const StatementFilter &, StatementField)> values)
{
    m_values = std::move(values);
}

void StatementsBar::setFilter(const StatementFilter &filter)
{
    m_filter = EditedFilter(filter);
    m_field->showText(m_filter.fieldText());
    applyFilter();
}

void StatementsBar::setCondition(StatementField field, const QStringList &alternatives)
{
    setFilter(m_filter.with(field, alternatives));
    emit filterChanged();
}

void StatementsBar::chooseReview(const QStringList &alternatives)
{
    setCondition(StatementField::Review, alternatives);
}

void StatementsBar::clearFilter()
{
    setFilter({});
    emit filterChanged();
}

void StatementsBar::readTyped()
{
    const auto read = parseStatementFilter(m_layer, m_field->text());
    if (!read) {
        m_wrong->setText(read.error().message);
        m_wrong->show();
        return;
    }
    m_wrong->hide();
    if (*read == m_filter.typed())
        return;
    m_filter.setTyped(*read);
    applyFilter();
    emit filterChanged();
}

void StatementsBar::applyFilter()
{
    const StatementFilter all = filter();
    m_wrong->hide();
    m_chips->setChips(chipsOf(all));
    const auto review = std::ranges::find(all.conditions, StatementField::Review, &StatementCondition::field);
    m_onlyUndecided->setChecked(review != all.conditions.end() && review->alternatives == Undecided);
    m_showRejected->setChecked(review != all.conditions.end() && review->alternatives == All);
}

void StatementsBar::openFilter(StatementField field)
{
    StatementFilter others = m_filter.without(field);
    if (field == StatementField::Review)
        others.conditions.push_back({field, All});
    const auto values = m_values && offersValues(field) ? m_values(others, field) : std::vector<FieldValue>();
    auto *popup = new FilterPopup(questionOf(m_layer, field, m_filter.condition(field), values), this);
    connect(popup, &FilterPopup::chosen, this,
            [this, field](const QStringList &alternatives) { setCondition(field, alternatives); });
    popup->openAt(mapToGlobal(QPoint(12, m_field->geometry().bottom() + 4)));
}

void StatementsBar::setWholeLibrary(bool whole)
{
    m_scope->setCurrentIndex(whole ? 1 : 0);
}

void StatementsBar::setOrder(const StatementOrder &order)
{
    const auto groups = statementGroups(m_layer);
    const auto group = order.group ? std::ranges::find(groups, *order.group) : groups.end();
    m_group->setCurrentIndex(group == groups.end() ? 0 : int(group - groups.begin()) + 1);
    m_sort->setCurrentIndex(int(std::ranges::find(Sorts, order.sort) - std::begin(Sorts)));
}

void StatementsBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void StatementsBar::setReviewable(bool decidable, int undecided)
{
    const QString count = QLocale().toString(undecided);
    m_acceptAll->setText(tr("Accept All Undecided Shown (%1)").arg(count));
    m_rejectAll->setText(tr("Reject All Undecided Shown (%1)").arg(count));
    for (QAction *all : {m_acceptAll, m_rejectAll})
        all->setEnabled(decidable && undecided > 0);
}

} // namespace lectern

#include "moc_statementsbar.cpp"
