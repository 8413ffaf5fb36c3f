// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace lectern
{

/// What a computation throws that was asked to stop; only runInterruptibly() catches it.
struct Interrupted {
};

/// Lets the pure computations on this thread (reading, extracting) be broken off within a fraction of a second, without every function of them
/// taking a stop token: while one of these lives, checkInterruption() throws Interrupted once a stop is requested. Its loops over sentences and blocks call that.
/// Nothing that writes may be called meanwhile. Nests: the inner one counts.
class Interruption
{
public:
    explicit Interruption(std::stop_token stop)
        : m_stop(std::move(stop))
        , m_outer(current)
    {
        current = this;
    }
    ~Interruption() { current = m_outer; }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    static void check()
    {
        if (current && current->m_stop.stop_requested())
            throw Interrupted();
    }

private:
    static inline thread_local const Interruption *current = nullptr;
    std::stop_token m_stop;
    const Interruption *m_outer;
};

/// Runs `work`, which gives up when a stop is requested. Returns whether it came to its end.
template<typename Work>
bool runInterruptibly(const std::stop_token &stop, Work work)
{
    const Interruption interruption(stop);
    try {
        Interruption::check();
        work();
        return true;
    } catch (const Interrupted &) {
        return false;
    }
}

} // namespace lectern
