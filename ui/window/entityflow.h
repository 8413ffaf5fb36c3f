// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entities/entityrequest.h"

#include <QPointer>

#include <optional>

namespace lectern
{

class Actions;
class DecisionBook;
class DictionaryBook;
class DictionaryPage;
class DocumentArea;
class EntitiesPage;
class EntityChanges;
class LibraryHolder;
class Navigator;
class NoteBook;

/// What the window does about entities: their tab, the dictionary's tab, their actions, and reading the documents again when the dictionary has changed.
class EntityFlow : public QObject
{
    Q_OBJECT

public:
    struct Parts { ///< not owned, outlive it
        ViewState *state;
        NoteBook *notes;
        DecisionBook *decisions;
        Actions *actions;
        DocumentArea *area;
        Navigator *navigator;
        LibraryHolder *holder;
        QWidget *window;
    };
    EntityFlow(const Parts &parts, QObject *parent = nullptr);
    ~EntityFlow() override;

    [[nodiscard]] EntityCatalog *catalog() const { return m_catalog; }
    [[nodiscard]] EntityChanges *changes() const { return m_changes; }
    [[nodiscard]] DictionaryBook *dictionary() const { return m_dictionary; }
    [[nodiscard]] EntitiesPage *page() const; ///< null while its tab is closed
    [[nodiscard]] DictionaryPage *dictionaryPage() const;
    /// The entity under work in the document: chosen in the panel, or under the caret.
    [[nodiscard]] std::optional<EntityRef> entityHere() const;

public slots:
    void showEntities();
    void showEntity(const lectern::EntityRef &entity);
    void showDictionary();

signals:
    void opened(); ///< a tab came to the front
    void failed(const lectern::Error &error);
    void refused(const QString &message); ///< says what to do first

private:
    void handleActions();
    void followCaret();
    [[nodiscard]] EntitySubject subject() const;
    [[nodiscard]] bool isPageInFront() const;
    EntitiesPage *bringPage();

    Parts m_parts;
    EntityCatalog *m_catalog;
    DictionaryBook *m_dictionary;
    EntityChanges *m_changes;
    QPointer<EntitiesPage> m_page;
    QPointer<DictionaryPage> m_dictionaryPage;
    bool m_rereading = false; ///< the documents are read again after a change of the dictionary
};

} // namespace lectern
