// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/table.h"
#include "core/library/statementorder.h"

namespace lectern
{

/// Claims or trends as a table for other programs: the given rows and fields in their order. Kind, direction, status, check and review stand by their names; numbers,
/// worth and certainty are real numbers, these two in percent.
[[nodiscard]] Table statementTable(const std::vector<StatementRow> &rows, std::span<const int> shown,
                                   std::span<const StatementField> fields, Layer layer, const QString &libraryId);

/// Claims or trends as Markdown: a heading a group, each row quoted verbatim with its citation, what is known of it, and the link back. Reads the documents anew: for
/// a job. The same rows give the same bytes. `titles` stand for those of the groups. Errors: those of Library::document(), Cancelled.
[[nodiscard]] Result<QString> statementsMarkdown(const Library &library, const std::vector<StatementRow> &rows,
                                                 const std::vector<StatementGroup> &groups, Layer layer,
                                                 const QStringList &titles, const Progress &progress = {});

} // namespace lectern
