// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lectern
{

/// How much may be under way at once: results are few (four a thread) and, where they differ much in size, also light together.
template<typename Weight>
struct PoolBounds {
    Weight weight; ///< of the i-th result, in any unit: `int64_t(size_t)`
    int64_t most = 0; ///< what may be made or wait to be taken; a heavier one is made alone
};

/// Runs `make(i)` for i = 0 … count − 1 on all cores (or on `threads`) and hands each result to `take(i, result)` on the calling thread, in order: what is
/// made does not depend on the number of threads. `take` returns false to stop; what is under way is finished and dropped. `make` is called from several threads at once.
template<typename Make, typename Take, typename Weight>
void inOrder(size_t count, Make make, Take take, PoolBounds<Weight> bounds, size_t threads = std::thread::hardware_concurrency())
{
    using Value = std::invoke_result_t<Make, size_t>;
    threads = std::clamp<size_t>(threads, 1, std::max<size_t>(count, 1));
    const size_t window = threads * 4;

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::optional<Value>> results(window);
    size_t next = 0, taken = 0;
    int64_t load = 0;
    bool stopped = false;

    const auto mayStart = [&] { return next < taken + window && (load == 0 || load + bounds.weight(next) <= bounds.most); };
    const auto work = [&] {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [&] { return stopped || next >= count || mayStart(); });
            if (stopped || next >= count)
                return;
            const size_t i = next++;
            load += bounds.weight(i);
            lock.unlock();
            Value value = make(i);
            lock.lock();
            results[i % window] = std::move(value);
            changed.notify_all();
        }
    };

    std::vector<std::jthread> pool;
    for (size_t i = 0; i < threads; ++i)
        pool.emplace_back(work);
    bool stopping = false;
    std::unique_lock lock(mutex);
    while (taken < count && !stopped) {
        changed.wait(lock, [&] { return results[taken % window].has_value(); });
        {
            Value value = std::move(*results[taken % window]);
            results[taken % window].reset();
            lock.unlock();
            stopping = !take(taken, std::move(value)); // what is left of it goes before more is made
        }
        lock.lock();
        load -= bounds.weight(taken);
        ++taken;
        stopped = stopping;
        changed.notify_all();
    }
}

/// The same for results that are all small.
template<typename Make, typename Take>
void inOrder(size_t count, Make make, Take take, size_t threads = std::thread::hardware_concurrency())
{
    inOrder(count, std::move(make), std::move(take), PoolBounds{[](size_t) { return int64_t(0); }, 0}, threads);
}

} // namespace lectern
