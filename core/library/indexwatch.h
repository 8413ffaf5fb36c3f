// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace lectern
{

class Library;

/// Tells when the index of a library turns out to be damaged while it is open. The library has an empty index by then and goes on; whoever watches
/// starts Library::refreshIndex() in a job. A library's path is locked, so that it names one open library of this process.
class IndexWatch
{
public:
    /// `damaged` is called on the thread that met the damage, and must neither use the library nor wait.
    IndexWatch(const Library &library, std::function<void()> damaged);
    IndexWatch(const IndexWatch &) = delete;
    IndexWatch &operator=(const IndexWatch &) = delete;
    ~IndexWatch(); ///< afterwards it is not called any more

private:
    QString m_path;
};

/// For the library itself: calls whoever watches the index of the library at `path`.
void announceIndexDamage(const QString &path);

} // namespace lectern
