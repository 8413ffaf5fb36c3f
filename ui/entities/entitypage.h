// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityprofile.h"
#include "ui/entities/documentlabels.h"
#include "ui/entities/entitycatalog.h"
#include "ui/state/viewstate.h"

#include <QWidget>

#include <memory>

class QAbstractItemView;

namespace lectern
{

/// All about one entity of the library: its names, every passage as a keyword in context, what was said by it and about it, its numbers, with whom it
/// appears. Documents are read in jobs, the newest first, some hundred at a time; the page says how far it is.
class EntityPage : public QWidget
{
    Q_OBJECT

public:
    EntityPage(ViewState *state, EntityCatalog *catalog, QWidget *parent = nullptr); ///< both outlive it
    ~EntityPage() override;

    void setEntity(const EntityRef &entity); ///< one that the library does not have empties the page
    [[nodiscard]] const EntityRef &entity() const;
    [[nodiscard]] const EntityProfile &profile() const;
    [[nodiscard]] bool isReading() const;

    enum Section { Passages, SaidBy, About, Numbers, Companions, Sections };
    void showSection(Section section);
    [[nodiscard]] QAbstractItemView *view(Section section) const;
    void focusPassages();
    void setListButton(bool visible); ///< a way back to the list, where there is no room for both

    static constexpr int documentsAtOnce = 200; ///< read before the reader is asked

signals:
    void entityRequested(const lectern::EntityRef &entity); ///< one that appears with it
    void listRequested(); ///< back to all entities
    void escaped();
    void failed(const lectern::Error &error);
    void profileChanged();

private:
    struct Private;
    struct Batch;
    void build();
    void connectViews();
    void followCatalog();
    void start();
    void readOn(int documents);
    void take(const Result<std::shared_ptr<const Batch>> &batch);
    void showProfile();
    void describe();
    void choose(const std::optional<Passage> &passage);

    std::unique_ptr<Private> d;
};

} // namespace lectern
