// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/language.h"

#include "core/import/characters.h"
#include "core/text/table.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Enough to tell; a longer text does not change its language by what follows.
constexpr qsizetype enough = 200'000;

/// For each unit: 1 only Traditional, -1 only Simplified, 0 both.
const std::vector<signed char> &scripts()
{
    static const std::vector<signed char> table = [] {
        std::vector<signed char> all(65536, 0);
        for (const QStringList &row : readTable(u"lexicon/import-script.tsv"_s, 2)) {
            all[row[0].front().unicode()] = 1;
            all[row[1].front().unicode()] = -1;
        }
        return all;
    }();
    return table;
}

struct Count {
    qsizetype han = 0;
    qsizetype words = 0;
    qsizetype script = 0; ///< Traditional less Simplified

    void add(QStringView text)
    {
        bool inWord = false;
        for (const QChar c : text) {
            const bool letter = c.unicode() < 0x250 && c.isLetter();
            words += letter && !inWord;
            inWord = letter;
            if (isHan(c)) {
                ++han;
                script += scripts()[c.unicode()];
            }
        }
    }
};

} // namespace

QString detectLanguage(const ParsedDocument &document)
{
    Count count;
    qsizetype seen = 0;
    for (const Block &block : document.blocks) {
        if (!block.isRead() && block.kind != BlockKind::Boilerplate)
            continue;
        for (const Span span : block.text) {
            count.add(document.source.slice(span));
            seen += span.length();
        }
        if (seen > enough)
            break;
    }
    if (count.han * 7 < count.words * 3 || count.han == 0)
        return u"en"_s;
    return count.script > 0 ? u"zh-Hant"_s : u"zh-Hans"_s;
}

} // namespace lectern
