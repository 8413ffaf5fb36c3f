// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersbar.h"

#include "ui/numbers/numbersfilter.h"
#include "ui/rows/filterfield.h"
#include "ui/rows/menubutton.h"
#include "ui/settings/icons.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// What rows may be grouped by, in the order of the box; its first entry is none.
constexpr NumberField Groups[] = {NumberField::Subject, NumberField::Metric,   NumberField::Period,
                                  NumberField::Speaker, NumberField::Document, NumberField::Unit};

} // namespace

NumbersBar::NumbersBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(this))
    , m_scope(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_chips(new FilterChips(this))
    , m_filterMenu(new QMenu(this))
    , m_columnMenu(new QMenu(tr("Columns"), this))
{
    m_field->setPlaceholderText(tr("Filter: words, or >10亿 kind:money…"));
    m_field->setToolTip(tr("Words that must occur in a row; also conditions like value:>1e8, unit:USD, period:2024..2025. Enter "
                           "makes chips of these."));
    m_field->setAccessibleName(tr("Filter the numbers"));
    m_field->setMaximumWidth(480);
    m_scope->addItems({tr("This document"), tr("Whole library")});
    m_scope->setAccessibleName(tr("Whose numbers"));
    m_scope->setToolTip(tr("Whose numbers are shown"));
    m_group->addItem(tr("Not grouped"));
    for (const NumberField group : Groups)
        m_group->addItem(tr("By %1", "rows are grouped by a field").arg(titleOf(group)));
    m_group->setAccessibleName(tr("Groups"));
    m_group->setToolTip(tr("Puts rows together under a heading"));
    for (QComboBox *box : {m_scope, m_group})
        box->setMinimumWidth(96);
    for (const NumberField field : numberFields())
        if (field != NumberField::Link)
            connect(m_filterMenu->addAction(titleOf(field)), &QAction::triggered, this,
                    [this, field] { emit filterRequested(field); });
    m_count->setProperty("role", u"muted"_s);
    m_wrong->setProperty("role", u"error"_s);
    m_wrong->setWordWrap(true);
    m_wrong->setContentsMargins(12, 0, 12, 8);
    m_wrong->hide();
    auto *viewMenu = new QMenu(this);
    fillViewMenu(viewMenu);
    auto *exportMenu = new QMenu(this);
    fillExportMenu(exportMenu);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 2);
    row->addWidget(makeMenuButton(this, u"view-filter"_s, tr("Filter"), tr("Filter by a column"), m_filterMenu));
    row->addWidget(m_scope);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(
        makeMenuButton(this, u"view-list-details"_s, tr("View"), tr("Columns, and how large numbers are written"), viewMenu));
    row->addWidget(makeMenuButton(this, u"document-export"_s, tr("Export"),
                                  tr("Writes the rows shown, in their order, to a file"), exportMenu));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_wrong);
    column->addWidget(m_chips);

    connect(m_field, &FilterField::typed, this, &NumbersBar::readTyped);
    connect(m_field, &FilterField::left, this, &NumbersBar::left);
    connect(m_field, &FilterField::entered, this, [this] {
        if (m_wrong->isVisible())
            return;
        if (!m_filter.typed().conditions.empty())
            setFilter(filter());
        emit left();
    });
    connect(m_chips, &FilterChips::editRequested, this,
            [this](int index) { emit filterRequested(filter().conditions[size_t(index)].field); });
    connect(m_chips, &FilterChips::removeRequested, this, [this](int index) {
        setFilter(m_filter.withoutCondition(index));
        emit filterChanged();
    });
    connect(m_chips, &FilterChips::clearRequested, this, &NumbersBar::clearFilter);
    connect(m_scope, &QComboBox::activated, this, [this](int index) { emit scopeChosen(index == 1); });
    connect(m_group, &QComboBox::activated, this,
            [this](int index) { emit groupChosen(index == 0 ? std::nullopt : std::optional(Groups[index - 1])); });
}

void NumbersBar::setValues(std::function<std::vector<FieldValue>(const NumberFilter &, NumberField)> values)
{
    m_values = std::move(values);
}

void NumbersBar::setFilter(const NumberFilter &filter)
{
    m_filter = EditedFilter(filter);
    m_field->showText(m_filter.fieldText());
    applyFilter();
}

void NumbersBar::setCondition(NumberField field, const QStringList &alternatives)
{
    setFilter(m_filter.with(field, alternatives));
    emit filterChanged();
}

void NumbersBar::clearFilter()
{
    setFilter({});
    emit filterChanged();
    emit left();
}

void NumbersBar::readTyped()
{
    const auto read = parseNumberFilter(m_field->text());
    if (!read) {
        m_wrong->setText(read.error().message);
        m_wrong->show();
        return;
    }
    m_filter.setTyped(*read);
    applyFilter();
    emit filterChanged();
}

void NumbersBar::applyFilter()
{
    m_wrong->hide();
    m_chips->setChips(chipsOf(filter()));
}

void NumbersBar::openFilter(NumberField field, const QPoint &corner)
{
    const auto values = m_values && offersValues(field) ? m_values(m_filter.without(field), field) : std::vector<FieldValue>();
    auto *popup = new FilterPopup(questionOf(field, m_filter.condition(field), values), this);
    connect(popup, &FilterPopup::chosen, this,
            [this, field](const QStringList &alternatives) { setCondition(field, alternatives); });
    popup->openAt(corner);
}

void NumbersBar::fillViewMenu(QMenu *menu)
{
    menu->addMenu(m_columnMenu);
    menu->addSection(tr("Large numbers"));
    auto *scalings = new QActionGroup(this);
    const QString names[] = {tr("In words"), tr("With 万 and 亿"), tr("With K, M and B"), tr("In all digits")};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QAction *choice = menu->addAction(names[i]);
        choice->setCheckable(true);
        scalings->addAction(choice);
        m_scalings << choice;
        connect(choice, &QAction::triggered, this, [this, i] { emit scalingChosen(Scaling(i)); });
    }
}

void NumbersBar::fillExportMenu(QMenu *menu)
{
    const std::pair<QString, TableFormat> formats[] = {{tr("Spreadsheet (XLSX)…"), TableFormat::Xlsx},
                                                       {tr("CSV…"), TableFormat::Csv},
                                                       {tr("CSV for Excel…"), TableFormat::CsvForExcel}};
    for (const auto &[name, format] : formats)
        connect(menu->addAction(name), &QAction::triggered, this, [this, format] { emit exportRequested(format); });
    menu->addSeparator();
    connect(menu->addAction(themeIcon(u"edit-copy"_s), tr("Copy Selected Rows")), &QAction::triggered, this,
            &NumbersBar::copyRequested);
}

void NumbersBar::setWholeLibrary(bool whole)
{
    m_scope->setCurrentIndex(whole ? 1 : 0);
}

void NumbersBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void NumbersBar::setGroup(std::optional<NumberField> group)
{
    const auto found = group ? std::ranges::find(Groups, *group) : std::end(Groups);
    m_group->setCurrentIndex(found == std::end(Groups) ? 0 : int(found - std::begin(Groups)) + 1);
}

void NumbersBar::setScaling(Scaling scaling)
{
    m_scalings[int(scaling)]->setChecked(true);
}

} // namespace lectern

#include "moc_numbersbar.cpp"
