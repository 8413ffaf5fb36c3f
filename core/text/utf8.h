// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace lectern
{

/// What the multi-byte sequences of some bytes are as UTF-8. A sequence cut off by the end of the bytes counts as neither.
struct Utf8Census {
    qsizetype valid = 0;
    qsizetype broken = 0;
};

[[nodiscard]] Utf8Census utf8Census(QByteArrayView bytes);

/// Decodes UTF-8, one U+FFFD for each maximal subpart of a broken sequence (Unicode 3.9, table 3-8), counted in `replaced`.
/// A byte-order mark is kept.
[[nodiscard]] QString fromBrokenUtf8(QByteArrayView bytes, qsizetype &replaced);

} // namespace lectern
