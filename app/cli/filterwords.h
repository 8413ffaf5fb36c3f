// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace lectern::cli
{

/// The words of a command line as one filter (core/library/fieldfilter.h): a word with spaces in it is one word of the filter, for the shell took its quotation
/// marks. `isField` knows the names of fields; `bound` is the field that a bare `>10` belongs to, or empty.
[[nodiscard]] QString filterText(const QStringList &words, const std::function<bool(QStringView)> &isField,
                                 const QString &bound = {});

} // namespace lectern::cli
