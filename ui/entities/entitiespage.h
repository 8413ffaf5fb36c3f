// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entities/entitycatalog.h"

#include <QWidget>

class QSplitter;

namespace lectern
{

class EntityPage;
class EntityTree;

/// The tab of entities: the tree beside the page of the chosen one; where there is no room for both, one at a time.
class EntitiesPage : public QWidget
{
    Q_OBJECT
    /// The entity that it shows, as text: the window's history comes back to it.
    Q_PROPERTY(QString place READ place WRITE setPlace)

public:
    EntitiesPage(ViewState *state, EntityCatalog *catalog, QWidget *parent = nullptr); ///< both outlive it

    void showEntity(const EntityRef &entity);
    void showList();
    [[nodiscard]] EntityTree *tree() const { return m_tree; }
    [[nodiscard]] EntityPage *page() const { return m_page; }

    /// The entity under work: chosen in the tree, or shown in the page.
    [[nodiscard]] EntityRef current() const;

    [[nodiscard]] QString place() const;
    void setPlace(const QString &place);

signals:
    void leaving(); ///< another entity will be shown
    void textRequested(); ///< Esc
    void currentChanged();
    void renameRequested(); ///< F2
    void mergeRequested(const lectern::EntityRef &from, const lectern::EntityRef &into); ///< by dragging one on another
    void menuRequested(const QPoint &global);
    void failed(const lectern::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    EntityTree *m_tree;
    EntityPage *m_page;
    bool m_detail = false; ///< of the two, the page is shown where only one has room
};

} // namespace lectern
