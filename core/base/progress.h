// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace lectern
{

/// How a long synchronous call tells how far it is and learns that it should stop.
/// The callee calls report() from its own thread; the caller takes care of crossing threads.
struct Progress {
    std::stop_token stop;
    std::function<void(qint64 done, qint64 total, const QString &what)> onReport;

    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
    void report(qint64 done, qint64 total, const QString &what = {}) const
    {
        if (onReport)
            onReport(done, total, what);
    }
};

} // namespace lectern
