// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern
{

/// What stands behind the text of a link: `(address "title")`, `[label]` or nothing.
struct LinkTail {
    qsizetype end = 0; ///< behind the whole construct
    QString target;    ///< of an inline link
};

/// Reads the tail of a link whose text closes with the `]` at `close`. md4c has judged it a link already; this finds where it ends.
[[nodiscard]] LinkTail linkTail(QStringView text, qsizetype close);

} // namespace lectern
