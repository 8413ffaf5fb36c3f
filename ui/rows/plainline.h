// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lectern
{

/// A stretch of Markdown as one line to be read: white space run together, marks of emphasis and footnote marks (`[^1]`) gone, at most `limit`
/// units of the source looked at.
[[nodiscard]] QString plainLine(const QString &markdown, qsizetype limit = 240);

} // namespace lectern
