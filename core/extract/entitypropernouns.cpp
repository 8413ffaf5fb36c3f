// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityendings.h"
#include "core/extract/entityhan.h"
#include "core/text/script.h"
#include "core/text/wordset.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestWord = 5;

/// Characters that stand in words run together by mistake (`将在`, `需从`), hardly in names.
bool isFunctionCharacter(QChar c)
{
    static const WordSet characters(u"lexicon/entity-function-characters.tsv"_s);
    return characters.contains(QStringView(&c, 1));
}

bool isHanWord(QStringView word)
{
    return word.size() >= 2 && word.size() <= longestWord
        && std::ranges::all_of(word, [](QChar c) { return isHan(c.unicode()); });
}

} // namespace

std::vector<UnknownName> hanProperNouns(const EntityText &text)
{
    std::vector<UnknownName> found;
    for (const Word &word : text.words()) {
        const QStringView name = text.slice(word.span);
        const bool unknown = word.frequency == 0;
        if (!unknown && !hasTag(word, "nz", "nrt", "nt", "nr", "ns"))
            continue;
        if (!isHanWord(name) || isPlainHan(name) || isGenericHan(name))
            continue;
        if (std::ranges::any_of(name, isFunctionCharacter))
            continue;
        if (!unknown && hasTag(word, "ns")) // the dictionary has many places, and much that is none: 深度, 普及
            found.push_back({word.span, {}, EntityType::Place, true, "entity.noun.place", 2.0});
        else
            found.push_back({word.span, {}, EntityType::Organization, true, "entity.noun.han", unknown ? 3.0 : 4.0});
    }
    return found;
}

} // namespace lectern
