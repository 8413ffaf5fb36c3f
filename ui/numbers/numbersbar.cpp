// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersbar.h"

#include "ui/settings/icons.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

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
    , m_field(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_filterMenu(new QMenu(this))
    , m_columnMenu(new QMenu(tr("Columns"), this))
{
    m_field->setPlaceholderText(tr("Filter: words, or >10亿 kind:money…"));
    m_field->setToolTip(tr("Words that must occur in a row; also conditions like value:>1e8, unit:USD, period:2024..2025. Enter "
                           "makes chips of these."));
    m_field->setAccessibleName(tr("Filter the numbers"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(120);
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
    auto *viewMenu = new QMenu(this);
    fillViewMenu(viewMenu);
    auto *exportMenu = new QMenu(this);
    fillExportMenu(exportMenu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_field, 2);
    row->addWidget(makeButton(u"view-filter"_s, tr("Filter"), tr("Filter by a column"), m_filterMenu));
    row->addWidget(m_scope);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(makeButton(u"view-list-details"_s, tr("View"), tr("Columns, and how large numbers are written"), viewMenu));
    row->addWidget(
        makeButton(u"document-export"_s, tr("Export"), tr("Writes the rows shown, in their order, to a file"), exportMenu));
    connect(m_scope, &QComboBox::activated, this, [this](int index) { emit scopeChosen(index == 1); });
    connect(m_group, &QComboBox::activated, this,
            [this](int index) { emit groupChosen(index == 0 ? std::nullopt : std::optional(Groups[index - 1])); });
}

QToolButton *NumbersBar::makeButton(const QString &icon, const QString &text, const QString &tip, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
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
