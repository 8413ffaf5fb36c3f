// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchmenu.h"

#include "ui/search/hitsmodel.h"
#include "ui/search/hitsview.h"
#include "ui/search/searchpage.h"
#include "ui/settings/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lectern
{

void fillSearchMenu(QMenu *menu, SearchPage *page)
{
    HitsView *view = page->view();
    menu->addAction(themeIcon(u"bookmark-new"_s), SearchPage::tr("Save This Search…"), page, &SearchPage::saveSearch);
    menu->addAction(themeIcon(u"view-list-details"_s), SearchPage::tr("Count a List of Names…"), page,
                    &SearchPage::listRequested);
    menu->addSeparator();
    QAction *copying = menu->addAction(themeIcon(u"format-text-blockquote"_s), SearchPage::tr("Copy Selected Hits as Quotations"),
                                       view, &HitsView::copy);
    QAction *comparing = menu->addAction(themeIcon(u"view-split-left-right"_s), SearchPage::tr("Compare Two Selected Hits"), view,
                                         &HitsView::compare);
    menu->addSeparator();
    QList<QAction *> exports;
    const std::pair<QString, SearchFile> formats[] = {
        {SearchPage::tr("Export All Hits as CSV…"), SearchFile::Csv},
        {SearchPage::tr("Export All Hits as CSV for Excel…"), SearchFile::CsvForExcel},
        {SearchPage::tr("Export All Hits as XLSX…"), SearchFile::Xlsx}};
    for (const auto &[text, format] : formats)
        exports << menu->addAction(themeIcon(u"document-export"_s), text, page,
                                   [page, format = format] { page->exportHits(format); });
    QObject::connect(menu, &QMenu::aboutToShow, page, [page, view, copying, comparing, exports] {
        const qsizetype selected = view->selectedRows().size();
        copying->setEnabled(selected > 0);
        comparing->setEnabled(selected == 2);
        for (QAction *action : exports)
            action->setEnabled(page->model()->documentCount() > 0);
    });
}

} // namespace lectern
