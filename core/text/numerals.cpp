// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numerals.h"

#include "core/text/chinesenumeral.h"
#include "core/text/englishnumeral.h"
#include "core/text/numeralwords.h"

#include <cmath>

namespace lectern
{

namespace
{

constexpr int MostDigits = 21;
constexpr double Percent = 100;

/// 1,100,000 or the Indian 12,00,000: a comma counts only between a digit and two or three digits of which the last group has three.
qsizetype groupEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (charAt(text, end) == u',') {
        qsizetype digits = 0;
        while (isDigit(charAt(text, end + 1 + digits)) && digits < 4)
            ++digits;
        if (digits == 2 && charAt(text, end + 3) == u',')
            end += 3;
        else if (digits == 3)
            end += 4;
        else
            break;
    }
    return end;
}

/// Digits, separators and decimals from `at` on.
Numeral readDigits(QStringView text, qsizetype at)
{
    Numeral numeral;
    qsizetype end = at;
    double value = 0;
    for (; isDigit(charAt(text, end)); ++end, ++numeral.digits)
        value = value * 10 + text[end].digitValue();
    const qsizetype grouped = numeral.digits > 0 && numeral.digits <= 3 ? groupEnd(text, end) : end;
    numeral.grouped = grouped > end;
    for (; end < grouped; ++end) {
        if (text[end] != u',') {
            value = value * 10 + text[end].digitValue();
            ++numeral.digits;
        }
    }
    if (charAt(text, end) == u'.' && isDigit(charAt(text, end + 1))) {
        double scale = 1;
        for (++end; isDigit(charAt(text, end)); ++end) {
            if (scale < 1e15) {
                scale *= 10;
                value = value * 10 + text[end].digitValue();
            }
        }
        value /= scale;
        numeral.decimal = true;
    }
    numeral.bounds = {value, value};
    numeral.span = {at, end};
    numeral.moreEnd = end;
    numeral.sound = numeral.digits <= MostDigits && std::isfinite(value);
    return numeral;
}

void scale(Numeral &numeral, double factor, qsizetype end)
{
    numeral.bounds = numeral.bounds.times(factor);
    numeral.magnitude *= factor;
    numeral.span.end = numeral.moreEnd = end;
}

/// 5千, 1,100.9亿, 2000 亿: a Han unit behind the digits, after one space at most.
bool readHanMagnitude(QStringView text, Numeral &numeral)
{
    const auto &words = NumeralWords::instance();
    qsizetype at = numeral.span.end;
    if (charAt(text, at) == u' ')
        ++at;
    const NumeralWord word = words.han(charAt(text, at));
    const bool unit = word.role == NumeralRole::Unit && (numeral.digits < 4 || numeral.decimal) && words.notNumber(text, at) == 0;
    const bool more = word.role == NumeralRole::More && at == numeral.span.end;
    const bool several = word.role == NumeralRole::Several && numeral.digits == 2 && at == numeral.span.end;
    if (!unit && !more && !several && word.role != NumeralRole::Magnitude)
        return false;
    ChineseNumeralReader reader(text, numeral.span.start);
    reader.beginWith(numeral.bounds.low, at);
    Numeral mixed = reader.read();
    mixed.form = NumeralForm::Arabic;
    mixed.grouped = numeral.grouped;
    mixed.decimal = numeral.decimal;
    mixed.digits = numeral.digits;
    mixed.sound = mixed.sound && numeral.sound;
    mixed.bare = false;
    numeral = mixed;
    return true;
}

Numeral arabicNumeralAt(QStringView text, qsizetype at, bool money)
{
    Numeral numeral = readDigits(text, at);
    if (!readHanMagnitude(text, numeral)) {
        const qsizetype end = numeral.span.end;
        const NumeralWord suffix = NumeralWords::instance().suffix(text, end, money);
        if (suffix.length > 0) {
            scale(numeral, suffix.value, end + suffix.length);
            numeral.suffixed = true;
        } else if (const NumeralWord word = englishMagnitudeBehind(text, end); word.length > 0) {
            scale(numeral, word.value, end + word.length);
        }
    }
    if (charAt(text, numeral.moreEnd) == u'+' && !isDigit(charAt(text, numeral.moreEnd + 1))) {
        numeral.over = true;
        ++numeral.moreEnd;
    }
    return numeral;
}

Numeral chineseNumeralAt(QStringView text, qsizetype at)
{
    const qsizetype skip = NumeralWords::instance().notNumber(text, at);
    const bool parts = skip > 0 && NumeralWords::instance().parts(text, at + skip - 1) > 0; // 万分之一, though 万分 is no number
    const char16_t behind = charAt(text, at + skip);
    const bool decimals = skip > 1 && NumeralWords::instance().han(charAt(text, at + skip - 1)).role == NumeralRole::Point
        && (isDigit(behind) || NumeralWords::instance().han(behind).isDigit()); // 零点五, though 零点 is no number
    if (skip > 0 && !parts && !decimals) {
        Numeral word;
        word.span = {at, at + skip};
        word.moreEnd = word.span.end;
        word.sound = false;
        return word;
    }
    return ChineseNumeralReader(text, at).read();
}

Numeral plainNumeralAt(QStringView text, qsizetype at, bool money)
{
    const char16_t c = charAt(text, at);
    if (isDigit(c) || (c == u'.' && isDigit(charAt(text, at + 1))))
        return arabicNumeralAt(text, at, money);
    if (isLatinLetter(c))
        return englishNumeralAt(text, at, false);
    return chineseNumeralAt(text, at);
}

/// The sign of a fraction behind the whole: 分之, or the 分 of 十分一 where no word goes on behind it (十分一般).
qsizetype partsSign(QStringView text, const Numeral &numeral)
{
    const auto &words = NumeralWords::instance();
    if (const qsizetype sign = words.parts(text, numeral.span.end); sign > 0)
        return sign;
    const qsizetype at = numeral.span.end;
    const NumeralWord digit = words.han(charAt(text, at + 1));
    const char16_t behind = charAt(text, at + 2);
    const bool round =
        numeral.form == NumeralForm::Chinese && (numeral.bounds == Bounds{10, 10} || numeral.bounds == Bounds{100, 100});
    return round && words.han(charAt(text, at)).role == NumeralRole::PartsShort && digit.isDigit() && digit.value == 1
            && (!isHan(behind) || words.han(behind).role == NumeralRole::Of)
        ? 1
        : 0;
}

/// 十分之一, 百分之五, 百分之负五: the whole stands before the sign, the parts behind it.
void readParts(QStringView text, Numeral &numeral)
{
    const qsizetype sign = partsSign(text, numeral);
    if (sign == 0 || !numeral.sound || numeral.bounds.low <= 0)
        return;
    const qsizetype partsAt = numeral.span.end + sign;
    const bool negative = NumeralWords::instance().han(charAt(text, partsAt)).role == NumeralRole::Negative;
    Numeral parts = plainNumeralAt(text, partsAt + negative, false);
    if (parts.isEmpty() || !parts.sound)
        return;
    if (negative)
        parts.bounds = {-parts.bounds.high, -parts.bounds.low};
    const bool percent = numeral.bare && numeral.bounds == Bounds{Percent, Percent};
    const double factor = percent ? Percent : 1;
    Numeral whole = parts;
    whole.span.start = numeral.span.start;
    whole.bounds = {factor * parts.bounds.low / numeral.bounds.high, factor * parts.bounds.high / numeral.bounds.low};
    whole.open = false;
    whole.bare = whole.single = false;
    whole.fraction = !percent;
    whole.percent = percent;
    whole.form = NumeralForm::Chinese;
    numeral = whole;
}

} // namespace

Numeral numeralAt(QStringView text, qsizetype at, bool money)
{
    Numeral numeral = plainNumeralAt(text, at, money);
    if (!numeral.isEmpty() && !isLatinLetter(text[at].unicode()))
        readParts(text, numeral);
    return numeral;
}

Numeral numeralAloneAt(QStringView text, qsizetype at, bool money)
{
    Numeral numeral = numeralAt(text, at, money);
    const char16_t c = charAt(text, at);
    if (isLatinLetter(c))
        numeral = englishNumeralAt(text, at, true);
    else if (!numeral.isEmpty() && !numeral.sound && !isDigit(c))
        numeral = ChineseNumeralReader(text, at).read();
    numeral.alone = true;
    return numeral;
}

bool mayBeginNumeral(char16_t c)
{
    return NumeralWords::instance().mayBegin(c);
}

bool isChineseNumeralCharacter(char16_t c)
{
    const NumeralRole role = NumeralWords::instance().han(c).role;
    return role != NumeralRole::None && role != NumeralRole::PartsShort && role != NumeralRole::Of && role != NumeralRole::About;
}

int wholeNumber(QStringView text)
{
    if (text.isEmpty() || isLatinLetter(text.front().unicode()))
        return -1;
    const Numeral numeral = isDigit(text.front().unicode()) ? readDigits(text, 0) : ChineseNumeralReader(text, 0).read();
    const double value = numeral.bounds.low;
    if (numeral.span.end != text.size() || !numeral.sound || !numeral.bounds.isExact() || value != std::floor(value)
        || value > 1e9)
        return -1;
    return int(value);
}

} // namespace lectern
