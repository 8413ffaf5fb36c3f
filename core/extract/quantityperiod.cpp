// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantityperiod.h"

namespace lectern
{

namespace
{

using enum ClausePart;

constexpr int BehindReach = 5;     ///< words between a number and its time
constexpr int ComparedReach = 4;   ///< words between 比 and a time
constexpr int MostWords = 80;

bool isTime(const ClauseText &words, int i)
{
    return words.part(i) == Time && words.at(i).row >= 0;
}

/// 较2023年, 与去年相比, "from 2023"
bool isCompared(const ClauseText &words, int time)
{
    if (words.part(time + 1) == Comparison)
        return true;
    for (int i = time - 1; i >= 0 && time - i <= ComparedReach; --i) {
        if (words.part(i) == Comparison)
            return true;
        if (!words.is(i, {Noun, Name, Attribute, Of, Preposition, Number, Adverb}))
            break;
    }
    return words.part(time - 1) == Origin && words.isEnglish();
}

/// 2022年的3.5元: nothing but 的 and nouns between.
bool standsWith(const ClauseText &words, int time, int number)
{
    for (int i = time + 1; i < number; ++i) {
        if (!words.is(i, {Of, Noun, Attribute, Determiner}))
            return false;
    }
    return true;
}

int rightBehind(const ClauseText &words, int number)
{
    for (int i = number + 1; i < words.size() && i - number <= BehindReach; ++i) {
        if (isTime(words, i))
            return isCompared(words, i) ? -1 : words.at(i).row;
        if (!words.is(i, {Within, Preposition, Each, Noun, Attribute, Genitive, Measure, Adverb, Modal, Verb}))
            break;
    }
    return -1;
}

int before(const ClauseText &words, int number, int from)
{
    for (int i = number - 1; i >= from && number - i < MostWords; --i) {
        if (isTime(words, i) && (!isCompared(words, i) || standsWith(words, i, number)))
            return words.at(i).row;
    }
    return -1;
}

int behind(const ClauseText &words, int number)
{
    for (int i = number + 1; i < words.size() && i - number < MostWords && !words.is(i, {Comma, Break, Number}); ++i) {
        if (isTime(words, i) && !isCompared(words, i))
            return words.at(i).row;
    }
    return -1;
}

} // namespace

int periodOf(const ClauseText &sentence, int number)
{
    if (sentence.isEnglish()) {
        if (const int row = rightBehind(sentence, number); row >= 0)
            return row;
    }
    if (const int row = before(sentence, number, sentence.clauseStart(number)); row >= 0)
        return row;
    if (const int row = behind(sentence, number); row >= 0)
        return row;
    return before(sentence, number, 0);
}

int mainPeriod(const ClauseText &sentence)
{
    for (int i = 0; i < sentence.size() && i < MostWords; ++i) {
        if (isTime(sentence, i) && !isCompared(sentence, i))
            return sentence.at(i).row;
    }
    return -1;
}

} // namespace lectern
