// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QLockFile>

#include <memory>

namespace lectern
{

/// Takes the lock of the library at a clean absolute path, which whoever writes to its file must hold. Errors: Locked, with the name of the holder; CannotWrite.
/// QLockFile looks at the process that made the file, so that a lock left by a killed one is taken over at once.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> takeLibraryLock(const QString &path);

} // namespace lectern
