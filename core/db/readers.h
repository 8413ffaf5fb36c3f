// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/database.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace lectern
{

/// Connections that read one SQLite file, shared by threads: `readers.use([](Database &database) { … })`. A short question does not wait for one
/// that reads everything: where all connections are busy, another is opened, up to `most`. A thread must not ask for a second one while it has one.
class Readers
{
public:
    static constexpr int most = 6;
    using Open = std::function<Result<Database>()>;

    /// `open` makes another connection like `first`; where it cannot, a question waits for one that is there.
    Readers(Database first, Open open);
    ~Readers();
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    template<typename Work>
    auto use(Work work)
    {
        const Lease lease(*this, Wanted::Any);
        return work(*lease.database);
    }
    /// Always on the same connection, which does nothing else, for what SQLite answers for a connection (PRAGMA data_version). For short questions only.
    template<typename Work>
    auto useSame(Work work)
    {
        const std::lock_guard lock(m_sameMutex);
        if (!m_same)
            if (auto opened = m_open())
                m_same = std::make_unique<Database>(std::move(*opened));
        if (m_same)
            return work(*m_same);
        const Lease lease(*this, Wanted::First);
        return work(*lease.database);
    }
    /// On the first connection, once all are given back and the others closed; who asks meanwhile waits. For putting another file in the place of this one.
    template<typename Work>
    auto useAlone(Work work)
    {
        const std::lock_guard lock(m_sameMutex);
        m_same.reset();
        const Lease lease(*this, Wanted::Alone);
        return work(*lease.database);
    }

private:
    enum class Wanted { Any, First, Alone };
    struct Lease {
        Lease(Readers &from, Wanted what);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        Readers &readers;
        Wanted wanted;
        Database *database;
    };
    [[nodiscard]] Database *take();
    [[nodiscard]] Database *takeFirst(bool alone);
    void giveBack(Database *database, bool alone);

    std::mutex m_sameMutex; ///< comes before the other
    std::unique_ptr<Database> m_same;
    std::mutex m_mutex;
    std::condition_variable m_givenBack;
    Database m_first;
    Open m_open;
    std::vector<std::unique_ptr<Database>> m_others;
    std::vector<Database *> m_idle; ///< the one that was used last at the end
    int m_count = 1; ///< that there are, or are being opened
    bool m_isAlone = false;
};

} // namespace lectern
