// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dictionarystore.h"

#include "core/db/database.h"

namespace lectern
{

Result<void> DictionaryStore::set(const UserDictionary &dictionary)
{
    return m_database->run("INSERT INTO library (key, value) VALUES ('dictionary', ?)"
                           " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                           dictionaryToCsv(dictionary.entries()));
}

Result<UserDictionary> DictionaryStore::get() const
{
    const auto csv =
        m_database->row("SELECT value FROM library WHERE key = 'dictionary'", [](const Statement &row) { return row.text(0); });
    if (!csv)
        return std::unexpected(csv.error());
    if (!*csv)
        return UserDictionary();
    return dictionaryFromCsv(**csv).transform(
        [](std::vector<DictionaryEntry> entries) { return UserDictionary(std::move(entries)); });
}

} // namespace lectern
