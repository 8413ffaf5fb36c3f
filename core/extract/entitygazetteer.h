// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/text/phrasematcher.h"

#include <QStringList>

#include <span>
#include <vector>

namespace lectern
{

/// One thing of resources/gazetteer/: a line of one of its tables, or a country as ICU names it.
struct GazetteerRow {
    EntityType type = EntityType::Term;
    QStringList names;   ///< Simplified and Latin, the usual one first
    QStringList cues;    ///< one of these in the document makes a doubtful name (`苹果?`) believable
    QStringList denials; ///< a name with one of these right behind it, or before it, is not this thing
};

/// What a written name may stand for.
struct GazetteerName {
    int row = -1;
    QString name;          ///< as the table writes it
    bool doubtful = false; ///< has other meanings: needs a cue, or another name of its row in the document
    EntityType type = EntityType::Term; ///< of its row
    bool hasDenials = false; ///< its row has some
};

/// All gazetteers in one matcher, found without regard to case, and with spaces and hyphens of Latin names in any usual form
/// (`GPT4o`, `Hugging Face` and `HuggingFace`). Built once, in well under 50 ms; const and thread-safe.
class EntityGazetteer
{
public:
    static const EntityGazetteer &instance();

    /// Keys that begin at `position` of a lower-cased text, shortest first; ids go to named().
    void allAt(QStringView lower, qsizetype position, std::vector<PhraseMatcher::Match> &matches) const
    {
        m_matcher.allAt(lower, position, matches);
    }
    /// Where keys may begin in the 64 positions from `from` on (PhraseTrie::places).
    [[nodiscard]] uint64_t places(QStringView lower, qsizetype from) const { return m_matcher.trie().places(lower, from); }
    [[nodiscard]] std::span<const GazetteerName> named(int id) const
    {
        return std::span(m_names).subspan(m_firstNames[size_t(id)], m_firstNames[size_t(id) + 1] - m_firstNames[size_t(id)]);
    }
    [[nodiscard]] const GazetteerRow &row(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }

private:
    EntityGazetteer();
    void read(const QString &table, EntityType type);
    void addCountries();
    void add(GazetteerRow row, const std::vector<bool> &doubtful);
    void finish();

    PhraseMatcher m_matcher;
    std::vector<GazetteerName> m_names; ///< key by key, in the order they were added
    std::vector<int> m_keys; ///< while names are added: the key of each
    std::vector<uint32_t> m_firstNames; ///< of each key, and an end
    int m_keyCount = 0;
    std::vector<GazetteerRow> m_rows;
};

} // namespace lectern
