// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/entityflow.h"

#include "ui/actions/actions.h"
#include "ui/decisions/decisionbook.h"
#include "ui/entities/dictionarybook.h"
#include "ui/entities/dictionarypage.h"
#include "ui/entities/entitiespage.h"
#include "ui/entities/entitypage.h"
#include "ui/entities/entitysheet.h"
#include "ui/entities/entitytree.h"
#include "ui/notes/notebook.h"
#include "ui/settings/icons.h"
#include "ui/state/viewstate.h"
#include "ui/window/documentarea.h"
#include "ui/window/entitychanges.h"
#include "ui/window/libraryholder.h"
#include "ui/window/navigator.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lectern
{

EntityFlow::EntityFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_catalog(new EntityCatalog(parts.state, this))
    , m_dictionary(new DictionaryBook(parts.state, parts.notes->undoStack(), this))
    , m_changes(new EntityChanges({m_catalog, parts.decisions, parts.actions, parts.window}, [this] { return subject(); }, this))
{
    connect(parts.decisions, &DecisionBook::changed, m_catalog, &EntityCatalog::outdate);
    connect(m_catalog, &EntityCatalog::failed, this, &EntityFlow::failed);
    connect(m_dictionary, &DictionaryBook::failed, this, &EntityFlow::failed);
    connect(m_dictionary, &DictionaryBook::settled, this, [this] {
        m_rereading = true;
        m_parts.holder->refreshIndex();
    });
    connect(parts.holder, &LibraryHolder::indexReady, this, [this] {
        if (std::exchange(m_rereading, false))
            m_parts.navigator->reload();
    });
    connect(parts.state, &ViewState::caretChanged, this, &EntityFlow::followCaret);
    connect(parts.state, &ViewState::currentChanged, this, &EntityFlow::followCaret);
    connect(parts.state, &ViewState::documentChanged, this, &EntityFlow::followCaret);
    connect(parts.state, &ViewState::selectionChanged, this, &EntityFlow::followCaret);
    connect(m_catalog, &EntityCatalog::changed, this, &EntityFlow::followCaret);
    handleActions();
    followCaret();
}

EntityFlow::~EntityFlow() = default;

EntitiesPage *EntityFlow::page() const
{
    return m_page;
}

DictionaryPage *EntityFlow::dictionaryPage() const
{
    return m_dictionaryPage;
}

void EntityFlow::handleActions()
{
    Actions *actions = m_parts.actions;
    actions->handle("entities.show", this, [this] { showEntities(); });
    actions->handle("entity.page", this, [this] {
        if (const auto entity = entityHere())
            showEntity(*entity);
        else
            emit refused(tr("There is no name under the caret: click a dotted underlined name in the text, or a row of the "
                            "entities, first."));
    });
    actions->handle("dictionary.show", this, [this] { showDictionary(); });
    const auto follow = [this, actions] {
        for (const char *id : {"entities.show", "entity.page", "dictionary.show"})
            actions->setEnabled(id, m_parts.state->library() != nullptr);
    };
    connect(m_parts.state, &ViewState::libraryChanged, this, follow);
    follow();
}

std::optional<EntityRef> EntityFlow::entityHere() const
{
    const auto &document = m_parts.state->document();
    if (!document)
        return {};
    const std::vector<Entity> &entities = document->extraction.entities;
    const RowRef row = m_parts.state->current();
    if (row.layer == Layer::Entities && row.row >= 0 && size_t(row.row) < entities.size())
        return EntityRef{entities[size_t(row.row)].type, entities[size_t(row.row)].name};
    const qsizetype caret = m_parts.state->caret();
    const auto holds = [caret](Span mention) { return mention.contains(caret); };
    const auto here =
        std::ranges::find_if(entities, [&](const Entity &entity) { return std::ranges::any_of(entity.mentions, holds); });
    return here == entities.end() ? std::nullopt : std::optional(EntityRef{here->type, here->name});
}

void EntityFlow::followCaret()
{
    m_changes->follow();
}

bool EntityFlow::isPageInFront() const
{
    return m_page && m_page->isVisible() && m_parts.area->front(m_parts.area->activeHalf()) == m_page;
}

EntitySubject EntityFlow::subject() const
{
    const auto &document = m_parts.state->document();
    if (isPageInFront())
        return subjectOf(m_page->current(), m_catalog->ledger().get(), document);
    EntitySubject here = subjectOf(entityHere().value_or(EntityRef()), m_catalog->ledger().get(), document);
    here.mention = m_parts.state->selection();
    if (here.mention.isEmpty() && here.row >= 0) {
        const std::vector<Span> &mentions = document->extraction.entities[size_t(here.row)].mentions;
        const auto under =
            std::ranges::find_if(mentions, [caret = m_parts.state->caret()](Span mention) { return mention.contains(caret); });
        if (under != mentions.end())
            here.mention = *under;
    }
    return here;
}

EntitiesPage *EntityFlow::bringPage()
{
    m_parts.navigator->leave();
    if (m_page) {
        m_parts.area->showPage(m_page);
    } else {
        m_page = new EntitiesPage(m_parts.state, m_catalog);
        connect(m_page, &EntitiesPage::leaving, m_parts.navigator, &Navigator::leave);
        connect(m_page, &EntitiesPage::failed, this, &EntityFlow::failed);
        connect(m_page, &EntitiesPage::currentChanged, this, &EntityFlow::followCaret);
        connect(m_page, &EntitiesPage::renameRequested, this, [this] { m_changes->ask(EntityTask::Rename, subject()); });
        connect(m_page, &EntitiesPage::mergeRequested, this, [this](const EntityRef &from, const EntityRef &into) {
            const auto &document = m_parts.state->document();
            m_changes->ask(EntityTask::Merge, subjectOf(from, m_catalog->ledger().get(), document));
            if (m_changes->sheet()) {
                m_changes->sheet()->setName(into.name);
                m_changes->sheet()->setScope(m_page->tree()->reach() == EntityTree::Reach::Library ? Scope::Library
                                                                                                   : Scope::Document);
            }
        });
        connect(m_page, &EntitiesPage::menuRequested, this, [this](const QPoint &point) {
            QMenu menu(m_page);
            m_changes->follow();
            m_changes->fillMenu(&menu);
            menu.exec(point);
        });
        connect(m_page, &EntitiesPage::textRequested, m_parts.navigator, &Navigator::back);
        m_parts.area->openPage(m_page, themeIcon(u"view-list-tree"_s), tr("Entities"));
    }
    emit opened();
    return m_page;
}

void EntityFlow::showEntities()
{
    bringPage()->showList();
}

void EntityFlow::showEntity(const EntityRef &entity)
{
    EntitiesPage *page = bringPage();
    page->showEntity(entity);
    page->page()->focusPassages();
}

void EntityFlow::showDictionary()
{
    m_parts.navigator->leave();
    if (!m_dictionaryPage) {
        m_dictionaryPage = new DictionaryPage(m_dictionary);
        m_parts.area->openPage(m_dictionaryPage, themeIcon(u"accessories-dictionary"_s), tr("My dictionary"));
    } else {
        m_parts.area->showPage(m_dictionaryPage);
    }
    emit opened();
}

} // namespace lectern

#include "moc_entityflow.cpp"
