// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/ledger.h"

#include <QHash>
#include <QJsonObject>

namespace lectern
{
class Library;
}

namespace lectern::cli
{

/// The version of the lines that `list`, `import`, `numbers`, `claims` and `trends` print with --json: in all of them `document` is a path and `id` the number of the
/// document in its library, as in `extract`, `search`, `batch`, `check` and `duplicates`. (Version 1 had no field of its own: the number was `source` in `list` and
/// `import`, and `document` in the others.)
constexpr int LineVersion = 2;

/// The paths of the documents of a library by their numbers.
using Paths = QHash<qint64, QString>;
[[nodiscard]] Result<Paths> pathsOf(const Library &library);

/// With what every row of a document begins: version, document, id, textSha256, title, date, site, start and end in code points.
[[nodiscard]] QJsonObject rowObject(const LedgerDocument &document, const Paths &paths, Span codePoints);

/// A JSON object a line.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);
void printJson(const QJsonObject &object);

/// The heading of a group of rows in text for people.
[[nodiscard]] QByteArray groupLine(const QString &title, size_t rows);

/// Writes a result to a file, or to standard output where none is named; returns the exit code.
[[nodiscard]] int writeResult(const QString &command, const QByteArray &bytes, const QString &file);

} // namespace lectern::cli
