// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityendings.h"

#include "core/text/table.h"
#include "core/text/wordset.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestEnding = 8;

EntityType typeNamed(const QString &name)
{
    return name == "place"_L1  ? EntityType::Place
        : name == "event"_L1   ? EntityType::Event
        : name == "work"_L1    ? EntityType::Work
        : name == "product"_L1 ? EntityType::Product
                               : EntityType::Organization;
}

HanEnding::Kind kindNamed(const QString &name)
{
    return name == "institution"_L1 ? HanEnding::Institution
        : name == "industry"_L1     ? HanEnding::Industry
        : name == "place"_L1        ? HanEnding::Place
                                    : HanEnding::Company;
}

QString reversed(const QString &text)
{
    QString result = text;
    std::ranges::reverse(result);
    return result;
}

/// The endings, backwards, and what each says.
struct Endings {
    PhraseMatcher backwards;
    std::vector<HanEnding> said;

    Endings()
    {
        auto rows = readTable(u"lexicon/entity-han-suffixes.tsv"_s, 4);
        std::ranges::reverse(rows); // of equal endings the last holds
        for (const QStringList &row : rows) {
            const QString &ending = row[0];
            if (ending.size() > longestEnding)
                continue;
            backwards.add(reversed(ending), int(said.size()));
            said.push_back({typeNamed(row[1]), row[2].toInt(), kindNamed(row[3]), ending.size()});
        }
        backwards.finish();
    }
};

} // namespace

HanEnding hanEnding(QStringView text)
{
    static const Endings endings;
    const PhraseTrie::Match match = endings.backwards.trie().longestBackwards(text, text.size());
    return match.id < 0 ? HanEnding() : endings.said[size_t(match.id)];
}

bool isGenericHan(QStringView word)
{
    static const WordSet generic(u"lexicon/entity-han-generic.tsv"_s);
    return generic.contains(word);
}

bool isNameVerb(QStringView word)
{
    static const WordSet verbs(u"lexicon/entity-name-verbs.tsv"_s);
    return verbs.contains(word);
}

bool isPlainHan(QStringView word)
{
    static const WordSet plain(u"lexicon/entity-term-stop.tsv"_s);
    return plain.contains(word);
}

} // namespace lectern
