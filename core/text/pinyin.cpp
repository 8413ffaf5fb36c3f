// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/pinyin.h"

#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>
#include <QString>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// "zhuāng" is the longest syllable, and its tone mark may be a character of its own.
constexpr int longestSyllable = 8;

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

/// A syllable without its tone.
struct Syllable {
    QString letters;
    int tones = 0;

    void append(QChar c)
    {
        const QString parts = c.decomposition().isEmpty() ? QString(c) : c.toLower().decomposition();
        for (const QChar part : parts) {
            if (isToneMark(part.unicode()))
                ++tones;
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

bool isReading(const Syllable &syllable, QChar before)
{
    const auto found = syllables().constFind(syllable.letters);
    return found != syllables().cend() && (syllable.tones == 1 || (syllable.tones == 0 && found->contains(before)));
}

} // namespace

qsizetype glossLength(QStringView text, qsizetype at, QChar before)
{
    if (at >= text.size() || !isOpening(text[at]))
        return 0;
    const qsizetype limit = std::min(text.size(), at + longestSyllable + 4);
    const QStringView inside = text.sliced(at + 1, limit - at - 1);
    const auto close = std::ranges::find_if(inside, [](QChar c) { return isClosing(c) || isHan(c.unicode()); });
    if (close == inside.end() || !isClosing(*close)) // most brackets hold something else
        return 0;
    Syllable syllable;
    for (qsizetype i = at + 1; i < limit; ++i) {
        const QChar c = text[i];
        if (isClosing(c))
            return isReading(syllable, before) ? i + 1 - at : 0;
        if (c != u' ')
            syllable.append(c);
    }
    return 0;
}

} // namespace lectern
