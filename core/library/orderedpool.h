// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace lectern
{

/// Runs `make(i)` for i = 0 … count − 1 on all cores (or on `most` threads) and hands each result to `take(i, result)` on the calling thread, in order: what is
/// made does not depend on the number of threads. At most a few results a core wait to be taken. `take` returns false to stop; what is
/// under way is finished and dropped. `make` is called from several threads at once.
template<typename Make, typename Take>
void inOrder(size_t count, Make make, Take take, size_t most = std::thread::hardware_concurrency())
{
    using Value = std::invoke_result_t<Make, size_t>;
    const size_t threads = std::clamp<size_t>(most, 1, std::max<size_t>(count, 1));
    const size_t window = threads * 4;

    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::optional<Value>> results(window);
    size_t next = 0, taken = 0;
    bool stopped = false;

    const auto work = [&] {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [&] { return stopped || next >= count || next < taken + window; });
            if (stopped || next >= count)
                return;
            const size_t i = next++;
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
    std::unique_lock lock(mutex);
    while (taken < count && !stopped) {
        changed.wait(lock, [&] { return results[taken % window].has_value(); });
        Value value = std::move(*results[taken % window]);
        results[taken % window].reset();
        lock.unlock();
        const bool goOn = take(taken, std::move(value));
        lock.lock();
        ++taken;
        stopped = !goOn;
        changed.notify_all();
    }
}

} // namespace lectern
