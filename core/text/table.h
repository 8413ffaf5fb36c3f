// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lectern
{

/// A plain-text table in resources/: UTF-8, one fact a line, columns parted by a tab, lines that begin with '#' are comments (the first says the columns),
/// empty lines skipped. Missing columns at a line's end read as empty. `name` is relative to resources/, e.g. "lexicon/units.tsv".
/// A table that is not built in is a bug (assertion).
[[nodiscard]] std::vector<QStringList> readTable(const QString &name, int columns);

/// SHA-256 over all tables under resources/lexicon and resources/gazetteer, in order of their names: part of the extraction version.
[[nodiscard]] QByteArray tablesVersion();

} // namespace lectern
