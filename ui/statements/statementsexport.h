// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/tableexport.h"
#include "ui/statements/statementsmodel.h"

namespace lectern
{

/// Claims or trends that are to leave the program, as they are shown.
struct StatementsSelection {
    Statements rows;
    std::vector<StatementGroup> groups;
    std::optional<StatementField> group;
    Layer layer = Layer::Claims;
    Library *library = nullptr; ///< not owned; lives as long as jobs on it do
    QString name; ///< of the library or the document, for the file's name
    QString filter;
};

/// What it takes to write them to a file: a table with all fields, or quotations with their citations.
[[nodiscard]] TableJob exportJob(const StatementsSelection &selection, TableFormat format);

} // namespace lectern
