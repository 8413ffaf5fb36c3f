// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <QList>

#include <functional>
#include <map>
#include <optional>

namespace lectern
{

/// What a library is opened with again: its open documents and where the reader was in each.
struct Session {
    QList<SourceId> open[2]; ///< tabs of each half, in order
    SourceId shown[2];       ///< the tab in front
    int activeHalf = 0;
    std::map<SourceId, ReadingPlace> places;
    bool operator==(const Session &) const = default;
};

/// A session without the documents that are not there any more.
[[nodiscard]] Session withOnly(Session session, const std::function<bool(SourceId)> &isThere);

[[nodiscard]] QByteArray toJson(const Session &session);
[[nodiscard]] Session sessionFromJson(const QByteArray &json); ///< what cannot be read is left out

/// The key in Library::state().
inline constexpr char SessionKey[] = "window/session";

} // namespace lectern
