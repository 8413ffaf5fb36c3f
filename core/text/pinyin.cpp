// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/pinyin.h"

#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>
#include <QString>

#include <vector>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// "zhuāng" is the longest syllable, and its tone mark may be a character of its own.
constexpr int longestSyllable = 8;
constexpr qsizetype longestLetters = 6;
constexpr qsizetype mostSyllables = 4;

bool isOpening(QChar c)
{
    return c == u'(' || c == u'（';
}

bool isClosing(QChar c)
{
    return c == u')' || c == u'）';
}

bool isToneMark(char16_t c)
{
    return c == 0x300 || c == 0x301 || c == 0x304 || c == 0x306 || c == 0x30C;
}

/// Letters without their tones, and where these stand.
struct Letters {
    QString letters;
    std::vector<qsizetype> tones; ///< the letters that carry one

    void append(QChar c)
    {
        const QString parts = c.decomposition().isEmpty() ? QString(c) : c.toLower().decomposition();
        for (const QChar part : parts) {
            if (isToneMark(part.unicode()))
                tones.push_back(letters.size() - 1);
            else if (part.decompositionTag() == QChar::Canonical && !part.decomposition().isEmpty())
                append(part);
            else if (part.unicode() == 0x308 && letters.endsWith(u'u'))
                letters.back() = u'v';
            else
                letters.append(part.unicode() == 0x261 ? QChar(u'g') : part.toLower());
        }
    }
};

/// Syllable → the characters that have it in neutral tone.
const QHash<QString, QString> &syllables()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> rows;
        for (const QStringList &row : readTable(u"lexicon/pinyin.tsv"_s, 2))
            rows.insert(row[0], row[1]);
        return rows;
    }();
    return known;
}

/// Whether the letters from `at` on read the characters, a syllable each; '\'' is a border between syllables.
bool isReading(const Letters &all, qsizetype at, QStringView han)
{
    if (at < all.letters.size() && all.letters[at] == u'\'')
        ++at;
    if (han.isEmpty())
        return at == all.letters.size();
    for (qsizetype length = std::min(longestLetters, all.letters.size() - at); length > 0; --length) {
        const auto known = syllables().constFind(all.letters.sliced(at, length));
        if (known == syllables().cend())
            continue;
        const auto tones = std::ranges::count_if(all.tones, [&](qsizetype tone) { return tone >= at && tone < at + length; });
        if ((tones == 1 || (tones == 0 && known->contains(han.front()))) && isReading(all, at + length, han.sliced(1)))
            return true;
    }
    return false;
}

/// Whether the letters read as many of the last characters as they have syllables.
bool isReading(const Letters &all, QStringView before)
{
    for (qsizetype count = 1; count <= std::min(mostSyllables, before.size()) && isHanBefore(before, before.size() + 1 - count);
         ++count) {
        if ((count == 1 || !all.tones.empty()) && isReading(all, 0, before.last(count)))
            return true;
    }
    return false;
}

} // namespace

qsizetype glossLength(QStringView text, qsizetype at, QStringView before)
{
    if (at >= text.size() || !isOpening(text[at]))
        return 0;
    const qsizetype limit = std::min(text.size(), at + mostSyllables * longestSyllable + 4);
    const QStringView inside = text.sliced(at + 1, limit - at - 1);
    const auto close = std::ranges::find_if(inside, [](QChar c) { return isClosing(c) || isHan(c.unicode()); });
    if (close == inside.end() || !isClosing(*close)) // most brackets hold something else
        return 0;
    Letters all;
    for (const QChar c : inside.first(close - inside.begin())) {
        const bool parts = c == u' ' || c == u'\'' || c == u'’' || c == u'-';
        if (!parts)
            all.append(c);
        else if (!all.letters.isEmpty() && !all.letters.endsWith(u'\''))
            all.letters += u'\'';
    }
    return isReading(all, before) ? close - inside.begin() + 2 : 0;
}

} // namespace lectern
