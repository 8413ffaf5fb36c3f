// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityendings.h"

#include "core/text/table.h"

#include <QHash>
#include <QSet>

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

QSet<QString> words(const QString &table)
{
    QSet<QString> set;
    for (const QStringList &line : readTable(table, 1))
        set.insert(line.front());
    return set;
}

} // namespace

HanEnding hanEnding(QStringView text)
{
    static const QHash<QString, HanEnding> endings = [] {
        QHash<QString, HanEnding> table;
        for (const QStringList &line : readTable(u"lexicon/entity-han-suffixes.tsv"_s, 4))
            table.insert(line[0], {typeNamed(line[1]), line[2].toInt(), kindNamed(line[3]), line[0].size()});
        return table;
    }();
    for (qsizetype length = std::min(text.size(), longestEnding); length > 0; --length) {
        const auto found = endings.constFind(text.last(length).toString());
        if (found != endings.cend())
            return *found;
    }
    return {};
}

bool isGenericHan(QStringView word)
{
    static const QSet<QString> generic = words(u"lexicon/entity-han-generic.tsv"_s);
    return generic.contains(word.toString());
}

bool isNameVerb(QStringView word)
{
    static const QSet<QString> verbs = words(u"lexicon/entity-name-verbs.tsv"_s);
    return verbs.contains(word.toString());
}

bool isPlainHan(QStringView word)
{
    static const QSet<QString> plain = words(u"lexicon/entity-term-stop.tsv"_s);
    return plain.contains(word.toString());
}

} // namespace lectern
