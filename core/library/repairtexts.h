// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QString>
#include <QStringList>

#include <map>

namespace lectern
{

class Database;

/// The parts of a repair that know what rows mean. All work on the new file, in the caller's transaction; `paths` is where the documents came from, as far as is known.
struct RowMender {
    Database &database;
    const std::map<qint64, QString> &paths;
    const Progress &progress;
    QStringList mended; ///< translated
    QStringList lost;
    QString notes; ///< Markdown: what was written on documents that are lost

    /// Takes out texts that are not what they should be, and reads them again from their files where these are the same.
    [[nodiscard]] Result<void> mendTexts();
    /// Makes rows for documents whose text is there, but not their row; takes out documents without a text.
    [[nodiscard]] Result<void> mendSources();
    /// Takes out what belongs to documents that are not there; the notes among it are written down.
    [[nodiscard]] Result<void> takeOutOrphans();
};

} // namespace lectern
