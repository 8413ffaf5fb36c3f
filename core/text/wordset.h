// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/phrasematcher.h"

#include <QString>

namespace lectern
{

/// Whole words, asked for without making a string: the first column of a table, or those whose second column has a value.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(const QString &table);
    WordSet(const QString &table, QStringView secondColumn);

    void add(QStringView word) { m_words.add(word, 0); }
    void finish() { m_words.finish(); } ///< after the last add()
    [[nodiscard]] bool contains(QStringView word) const { return m_words.trie().find(word) >= 0; }
    /// Whether one of the words stands at a position.
    [[nodiscard]] bool beginsAt(QStringView text, qsizetype position) const
    {
        return m_words.longestAt(text, position).length > 0;
    }

private:
    PhraseMatcher m_words;
};

} // namespace lectern
