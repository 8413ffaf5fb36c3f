// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/expressiontext.h"

#include "core/extract/quantitywords.h"
#include "core/text/numeralwords.h"
#include "core/text/projection.h"
#include "core/text/script.h"

namespace lectern
{

namespace
{

QChar halfWidth(QChar c)
{
    constexpr char16_t first = 0xFF01, last = 0xFF5E, offset = 0xFEE0;
    return c >= first && c <= last ? QChar(char16_t(c.unicode() - offset)) : c;
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (isDigit(charAt(text, end)))
        ++end;
    return end - at;
}

/// 1 234 567: a space behind one to three digits (or such a group) and before exactly three.
bool groupsDigits(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (isDigit(charAt(text, begin - 1)))
        --begin;
    const char16_t before = charAt(text, begin - 1);
    const qsizetype digits = at - begin;
    return digits > 0 && digits <= 3 && before != u'/' && before != u'.' && digitsAt(text, at + 1) == 3
        && charAt(text, at + 4) != u'/' && !(charAt(text, at + 4) == u' ' && charAt(text, at + 6) == u'/');
}

/// "hk $", but not "from $".
bool namesDollar(QStringView text, qsizetype end)
{
    qsizetype begin = end;
    while (isLatinLetter(charAt(text, begin - 1)))
        --begin;
    const QString word = text.sliced(begin, end - begin).toString() + u'$';
    return begin < end && QuantityWords::instance().currencyBefore(word, 0).length == word.size();
}

/// "fifty - two", "hk $ 10".
bool isDropped(QStringView text, qsizetype at)
{
    const char16_t next = charAt(text, at + 1), before = charAt(text, at - 1);
    const bool hyphen = (next == u'-' && isLatinLetter(charAt(text, at + 3))) || (before == u'-' && isLatinLetter(next));
    return hyphen || (next == u'$' && namesDollar(text, at)) || groupsDigits(text, at);
}

} // namespace

ExpressionText::ExpressionText(const QString &original)
{
    const QString folded = lectern::folded(original, Folding::Reading);
    const bool han = std::ranges::any_of(folded, [](QChar c) { return isHan(c.unicode()); });
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = halfWidth(folded[i]);
        if (c.isSpace() && (han || isDropped(folded, i)))
            continue;
        text.append(c);
        source.push_back(i);
    }
}

} // namespace lectern
