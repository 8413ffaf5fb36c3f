// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entities/entitycatalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lectern
{

class EntitiesModel;
class RowView;

/// Entities as a tree by type, of the document under work or of the library, with a filter and an order. Arrow keys walk it and choose as they go.
class EntityTree : public QWidget
{
    Q_OBJECT

public:
    enum class Reach { Library, Document };

    EntityTree(ViewState *state, EntityCatalog *catalog, QWidget *parent = nullptr); ///< both outlive it

    [[nodiscard]] Reach reach() const;
    void setReach(Reach reach);
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] EntitiesModel *model() const { return m_model; }
    [[nodiscard]] EntityRef current() const;
    void reveal(const EntityRef &entity); ///< selects it without choosing it
    void focusFilter();

signals:
    void chosen(const lectern::EntityRef &entity); ///< by click or arrow key
    void opened(const lectern::EntityRef &entity); ///< by Enter or double click
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void describe();
    [[nodiscard]] EntityRef refAt(const QModelIndex &index) const;

    ViewState *m_state;
    EntityCatalog *m_catalog;
    EntitiesModel *m_model;
    QComboBox *m_reach;
    QComboBox *m_order;
    QLineEdit *m_filter;
    RowView *m_view;
    QLabel *m_note;
    EntityRef m_revealed; ///< it may come only with the ledger
};

} // namespace lectern
