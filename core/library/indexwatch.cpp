// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/indexwatch.h"

#include "core/library/library.h"

#include <map>
#include <mutex>

namespace lectern
{

namespace
{

struct Watchers {
    std::mutex mutex;
    std::map<QString, std::function<void()>> byPath;
};

Watchers &watchers()
{
    static Watchers all;
    return all;
}

} // namespace

IndexWatch::IndexWatch(const Library &library, std::function<void()> damaged)
    : m_path(library.path())
{
    const std::lock_guard guard(watchers().mutex);
    watchers().byPath.insert_or_assign(m_path, std::move(damaged));
}

IndexWatch::~IndexWatch()
{
    const std::lock_guard guard(watchers().mutex);
    watchers().byPath.erase(m_path);
}

void announceIndexDamage(const QString &path)
{
    const std::lock_guard guard(watchers().mutex);
    if (const auto watcher = watchers().byPath.find(path); watcher != watchers().byPath.end())
        watcher->second();
}

} // namespace lectern
