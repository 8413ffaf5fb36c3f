// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/text/phrasematcher.h"

#include <QStringList>

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
    [[nodiscard]] bool mayStart(QChar lower) const { return m_matcher.mayStart(lower); }
    [[nodiscard]] const std::vector<GazetteerName> &named(int id) const { return m_names[id]; }
    [[nodiscard]] const GazetteerRow &row(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }

private:
    EntityGazetteer();
    void read(const QString &table, EntityType type);
    void addCountries();
    void add(GazetteerRow row, const std::vector<bool> &doubtful);
    void addKey(const QString &key, const GazetteerName &name);

    PhraseMatcher m_matcher;
    std::vector<std::vector<GazetteerName>> m_names; ///< by key
    std::vector<GazetteerRow> m_rows;
};

} // namespace lectern
