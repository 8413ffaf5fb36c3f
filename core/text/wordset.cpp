// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordset.h"

#include "core/text/table.h"

namespace lectern
{

WordSet::WordSet(const QString &table)
{
    for (const QStringList &row : readTable(table, 1))
        add(row[0]);
    finish();
}

WordSet::WordSet(const QString &table, QStringView secondColumn)
{
    for (const QStringList &row : readTable(table, 2)) {
        if (row[1] == secondColumn)
            add(row[0]);
    }
    finish();
}

} // namespace lectern
