// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/entityledger.h"
#include "core/base/error.h"
#include "ui/jobs/jobs.h"

#include <QObject>

#include <memory>

namespace lectern
{

class ViewState;

/// An entity by what outlives a new run: its type and a name.
struct EntityRef {
    EntityType type = EntityType::Term;
    QString name; ///< empty for none
    bool operator==(const EntityRef &) const = default;
};

/// The entities of the open library, read in a job when somebody wants them and again when documents have changed. On the GUI thread.
class EntityCatalog : public QObject
{
    Q_OBJECT

public:
    explicit EntityCatalog(ViewState *state, QObject *parent = nullptr); ///< outlives it

    /// What was read last; null before the first time. It may be behind what isReading() will bring.
    [[nodiscard]] const std::shared_ptr<const EntityLedger> &ledger() const { return m_ledger; }
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }

public slots:
    void want(); ///< reads if what there is is out of date
    void outdate(); ///< documents have changed; reads anew if somebody wanted to know before

signals:
    void changed();
    void failed(const lectern::Error &error);

private:
    void read();

    ViewState *m_state;
    std::shared_ptr<const EntityLedger> m_ledger;
    Job m_reading;
    bool m_wanted = false;
    bool m_outdated = true;
};

} // namespace lectern
