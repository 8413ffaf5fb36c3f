// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern
{

/// How far an import is, in words: bytes of how many, and once some seconds have told how fast it goes, the time left. `total` 0: not known yet.
[[nodiscard]] QString importProgressText(qint64 done, qint64 total, qint64 milliseconds);

} // namespace lectern
