// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace lectern
{

/// The text of a file that a person or another program made (a list of names, a table), in whatever encoding it is: decoded as decode() does.
/// Errors: CannotRead, those of decode().
[[nodiscard]] Result<QString> readTextFile(const QString &path);

} // namespace lectern
