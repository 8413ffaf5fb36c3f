// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/searchflow.h"

#include "ui/actions/actions.h"
#include "ui/export/exporter.h"
#include "ui/notes/notebook.h"
#include "ui/search/batchpage.h"
#include "ui/search/queryhelppage.h"
#include "ui/search/savedsearchbook.h"
#include "ui/search/searchpage.h"
#include "ui/settings/icons.h"
#include "ui/source/sourcepage.h"
#include "ui/window/documentarea.h"
#include "ui/window/indexnotice.h"
#include "ui/window/navigator.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

void showHitsOf(const std::vector<SearchResult> &results, SourcePage *page, Span current, const QString &query)
{
    const auto result = std::ranges::find(results, page->source(), &SearchResult::source);
    if (result == results.end())
        return;
    std::vector<Span> spans;
    for (const SearchHit &hit : result->hits)
        if (!hit.note)
            spans.push_back(hit.span);
    if (!spans.empty())
        page->showHits(std::move(spans), current, query);
}

} // namespace

SearchFlow::SearchFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_saved(new SavedSearchBook(parts.state, parts.notes->undoStack(), this))
{
    connect(m_saved, &SavedSearchBook::failed, this, &SearchFlow::failed);
    connect(m_saved, &SavedSearchBook::changed, this, &SearchFlow::fillSavedMenu);
    handleActions();
}

SearchFlow::~SearchFlow()
{
    m_marking.drop();
}

SearchPage *SearchFlow::page() const
{
    return m_page;
}

BatchPage *SearchFlow::batchPage() const
{
    return m_batch;
}

QueryHelpPage *SearchFlow::helpPage() const
{
    return m_help;
}

void SearchFlow::handleActions()
{
    Actions *actions = m_parts.actions;
    actions->handle("search.page", this, [this] { show(); });
    actions->handle("search.batch", this, [this] { showBatch(); });
    actions->handle("search.save", this, [this] { bringPage()->saveSearch(); });
    actions->handle("help.query", this, [this] { showHelp(); });
    const auto follow = [this, actions] {
        for (const char *id : {"search.page", "search.batch", "search.save"})
            actions->setEnabled(id, m_parts.state->library() != nullptr);
    };
    connect(m_parts.state, &ViewState::libraryChanged, this, follow);
    follow();
}

// ---- tabs ------------------------------------------------------------------------------------------------------------------

SearchPage *SearchFlow::bringPage()
{
    if (m_page) {
        m_parts.navigator->showPage(m_page);
        emit opened();
        return m_page;
    }
    m_page = new SearchPage(m_parts.state, m_saved);
    new IndexNotice(m_parts.holder, m_page);
    connect(m_page, &SearchPage::hitChosen, this, &SearchFlow::showHit);
    connect(m_page, &SearchPage::documentChosen, this, [this](SourceId source) { m_parts.navigator->openDocument(source); });
    connect(m_page, &SearchPage::compareRequested, this, &SearchFlow::compareHits);
    connect(m_page, &SearchPage::quotationsRequested, m_parts.exporter, &Exporter::copyQuotations);
    connect(m_page, &SearchPage::helpRequested, this, &SearchFlow::showHelp);
    connect(m_page, &SearchPage::listRequested, this, &SearchFlow::showBatch);
    connect(m_page, &SearchPage::textRequested, this, &SearchFlow::leaveForText);
    connect(m_page, &SearchPage::failed, this, &SearchFlow::failed);
    connect(m_page, &SearchPage::exported, m_parts.exporter, &Exporter::done);
    connect(m_page, &SearchPage::refused, this, &SearchFlow::refused);
    m_parts.navigator->leave();
    m_parts.area->openPage(m_page, themeIcon(u"search"_s), tr("Search"));
    emit opened();
    return m_page;
}

void SearchFlow::show()
{
    bringPage()->focusQuery();
}

void SearchFlow::search(const QString &query)
{
    SearchAsk words;
    words.words = query;
    ask(words);
}

void SearchFlow::ask(const SearchAsk &ask)
{
    bringPage()->search(ask);
}

void SearchFlow::showBatch()
{
    if (m_batch) {
        m_parts.navigator->showPage(m_batch);
        emit opened();
        return;
    }
    m_batch = new BatchPage(m_parts.state);
    new IndexNotice(m_parts.holder, m_batch);
    connect(m_batch, &BatchPage::cellChosen, this, [this](const QString &name, SourceId source, const QString &title) {
        SearchAsk hits;
        hits.words = quotedForQuery(name);
        hits.within = source;
        hits.title = title;
        ask(hits);
    });
    connect(m_batch, &BatchPage::textRequested, this, &SearchFlow::leaveForText);
    connect(m_batch, &BatchPage::failed, this, &SearchFlow::failed);
    connect(m_batch, &BatchPage::exported, m_parts.exporter, &Exporter::done);
    connect(m_batch, &BatchPage::refused, this, &SearchFlow::refused);
    m_parts.navigator->leave();
    m_parts.area->openPage(m_batch, themeIcon(u"view-list-details"_s), tr("Names in documents"));
    emit opened();
}

void SearchFlow::showHelp()
{
    if (m_help) {
        m_parts.navigator->showPage(m_help);
        emit opened();
        return;
    }
    m_help = new QueryHelpPage;
    connect(m_help, &QueryHelpPage::queryChosen, this, &SearchFlow::search);
    connect(m_help, &QueryHelpPage::escaped, this, &SearchFlow::leaveForText);
    m_parts.navigator->leave();
    m_parts.area->openPage(m_help, themeIcon(u"help-contextual"_s), tr("How to search"));
    emit opened();
}

/// Esc: to where the reader came from.
void SearchFlow::leaveForText()
{
    if (m_parts.navigator->history().canGoBack()) {
        m_parts.navigator->back();
        return;
    }
    if (m_parts.area->current())
        m_parts.area->activate(m_parts.area->current());
    m_parts.area->focusText();
}

// ---- saved searches --------------------------------------------------------------------------------------------------------

/// The menu stands behind the action that saves a search, wherever the table of actions has put that.
void SearchFlow::fillSavedMenu()
{
    QAction *save = m_parts.actions->action("search.save");
    if (!m_menu) {
        for (QObject *object : save->associatedObjects()) {
            auto *menu = qobject_cast<QMenu *>(object);
            if (!menu)
                continue;
            m_menu = new QMenu(tr("Saved Searches"), menu);
            const QList<QAction *> actions = menu->actions();
            menu->insertMenu(actions.value(actions.indexOf(save) + 1), m_menu);
            break;
        }
    }
    if (!m_menu)
        return;
    m_menu->clear();
    m_menu->menuAction()->setEnabled(!m_saved->searches().empty());
    for (const SavedSearch &saved : m_saved->searches())
        m_menu->addAction(QString(saved.name).replace(u'&', u"&&"_s), this, [this, saved] {
            SearchAsk kept;
            kept.words = saved.query;
            kept.order = saved.order;
            ask(kept);
        });
}

// ---- hits ------------------------------------------------------------------------------------------------------------------

void SearchFlow::showHit(const Passage &passage, const SearchQuery &query)
{
    m_parts.navigator->showPassage(passage,
                                   [this, query, current = passage.span](SourcePage *page) { mark({{page, current}}, query); });
}

void SearchFlow::compareHits(const Passage &left, const Passage &right, const SearchQuery &query)
{
    m_parts.navigator->showBoth(left, right, [this, left, right, query](SourcePage *first, SourcePage *second) {
        mark({{first, left.span}, {second, right.span}}, query);
    });
}

void SearchFlow::mark(const std::vector<std::pair<QPointer<SourcePage>, Span>> &pages, const SearchQuery &query)
{
    Library *library = m_parts.state->library();
    if (!library)
        return;
    std::vector<SourceId> sources;
    for (const auto &[page, current] : pages)
        sources.push_back(page->source());
    m_marking.drop();
    m_marking = Jobs::instance().start(
        this, [library, query, sources](const Progress &progress) { return hitsIn(*library, query, sources, 0, progress); },
        [pages, text = query.text](const Result<std::vector<SearchResult>> &results) {
            if (!results)
                return; // the page of the search tells of it when it searches again
            for (const auto &[page, current] : pages)
                if (page)
                    showHitsOf(*results, page, current, text);
        });
}

} // namespace lectern

#include "moc_searchflow.cpp"
