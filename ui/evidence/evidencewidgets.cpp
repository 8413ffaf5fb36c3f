// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencewidgets.h"

#include "ui/evidence/layerview.h"
#include "ui/evidence/segmentbar.h"
#include "ui/evidence/whysheet.h"
#include "ui/rows/wording.h"
#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidencePanel)
};

QVBoxLayout *bareColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

const std::array<Layer, 6> &segmentLayers()
{
    static constexpr std::array layers{Layer::Claims,   Layer::Trends, Layer::Quantities,
                                       Layer::Entities, Layer::Quotes, Layer::Times};
    return layers;
}

EvidenceWidgets::EvidenceWidgets(QWidget *panel)
    : segments(new SegmentBar(panel))
    , pages(new QStackedWidget(panel))
    , layersPage(new QWidget(panel))
    , splitter(new QSplitter(Qt::Vertical, panel))
{
    segments->setAccessibleName(EvidenceText::tr("Evidence"));
    for (const Layer layer : segmentLayers()) {
        const int tab = segments->addTab(titleOf(layer));
        segments->setColor(tab, Theme::current().mark(layer));
        segments->setCount(tab, 0, 0);
    }
    buildLayersPage(panel);
    pages->addWidget(layersPage);
    splitter->addWidget(pages);
    sheet = buildSheet(panel);
    splitter->addWidget(sheet);
    splitter->setChildrenCollapsible(true);
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({520, 250});
    QVBoxLayout *column = bareColumn(panel);
    column->addWidget(segments);
    column->addWidget(splitter, 1);
}

void EvidenceWidgets::buildLayersPage(QWidget *panel)
{
    filter = new QLineEdit(panel);
    filter->setObjectName(u"evidenceFilter"_s);
    filter->setPlaceholderText(EvidenceText::tr("Filter…"));
    filter->setAccessibleName(EvidenceText::tr("Filter the rows"));
    filter->setClearButtonEnabled(true);
    arrangementMenu = new QMenu(panel);
    arrangement = new QToolButton(panel);
    arrangement->setMenu(arrangementMenu);
    arrangement->setPopupMode(QToolButton::InstantPopup);
    arrangement->setToolButtonStyle(Qt::ToolButtonTextOnly);
    arrangement->setProperty("popupMode", 2);
    arrangement->setToolTip(EvidenceText::tr("How the rows are grouped and sorted"));
    table = new QToolButton(panel);
    table->setIcon(themeIcon(u"table"_s));
    table->setToolTip(EvidenceText::tr("Open as a table with all columns"));
    table->setAccessibleName(table->toolTip());

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 4);
    bar->setSpacing(4);
    bar->addWidget(filter, 1);
    bar->addWidget(arrangement);
    bar->addWidget(table);
    lists = new QStackedWidget(panel);
    for (size_t i = 0; i < views.size(); ++i) {
        views[i] = new LayerView(segmentLayers()[i], panel);
        lists->addWidget(views[i]);
    }
    QVBoxLayout *column = bareColumn(layersPage);
    column->addLayout(bar);
    column->addWidget(lists, 1);
}

QWidget *EvidenceWidgets::buildSheet(QWidget *panel)
{
    auto *built = new QWidget(panel);
    sheetTabs = new QTabBar(built);
    sheetTabs->setDrawBase(false);
    sheetTabs->setExpanding(false);
    sheetTabs->setAccessibleName(EvidenceText::tr("About the row"));
    sheetTabs->addTab(EvidenceText::tr("Why"));
    sheets = new QStackedWidget(built);
    why = new WhySheet(built);
    sheets->addWidget(why);
    QVBoxLayout *column = bareColumn(built);
    column->addWidget(sheetTabs);
    column->addWidget(sheets, 1);
    return built;
}

LayerView *EvidenceWidgets::viewOf(Layer layer) const
{
    return views[size_t(std::ranges::find(segmentLayers(), layer) - segmentLayers().begin())];
}

} // namespace lectern
