// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importjob.h"
#include "core/library/libraryprivate.h"
#include "core/library/paths.h"

namespace lectern
{

Result<ImportReport> Library::import(const QStringList &paths, const Progress &progress)
{
    ++d->importsWaiting;
    const std::lock_guard importing(d->importing);
    --d->importsWaiting;
    auto report = ImportJob(*d).run(filesToImport(paths), progress);
    d->tidySearch(progress);
    return report;
}

} // namespace lectern
