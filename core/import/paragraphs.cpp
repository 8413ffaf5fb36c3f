// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/paragraphs.h"

#include "core/import/characters.h"

namespace lectern
{

namespace
{

constexpr qsizetype longestLabel = 12;
constexpr qsizetype widestWrap = 130;   ///< columns of wrapped Latin text
constexpr qsizetype widestHanWrap = 60; ///< Han characters of a wrapped line

bool hasLabel(QStringView line)
{
    const qsizetype limit = std::min(line.size(), longestLabel + 1);
    for (qsizetype i = 1; i < limit; ++i) {
        if (line[i] == u':' || line[i] == u'：' || line[i] == u'丨' || line[i] == u'｜')
            return true;
        if (line[i].isSpace() || isSentenceEnd(line[i]) || line[i] == u',' || line[i] == u'，')
            return false;
    }
    return false;
}

bool joins(const LineShape &above, const LineShape &below, qsizetype longest, bool endsInStop, bool isRun)
{
    if (above.length == 0 || below.length == 0 || below.isItem || below.isLabel)
        return false;
    const bool fillsWidth = above.length * 4 >= longest * 3;
    const bool isWrappedLatin =
        fillsWidth && longest <= widestWrap && longest >= 40 && isLatin(above.last) && !isHan(below.first);
    if (endsSentence(above))
        return (above.last == u'.' && (below.first.isLower() || isWrappedLatin)) || (isWrappedLatin && !isClosing(above.last));
    if (isOpenEnd(above.last) || below.first.isLower())
        return true;
    if (isLatin(above.last) || isLatin(below.first))
        return endsInStop || isWrappedLatin;
    return isRun && fillsWidth && above.length >= 15 && longest <= widestHanWrap;
}

} // namespace

LineShape shapeOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty())
        return {};
    LineShape shape{text.size(), text.front(), text.back(), text.size() > 1 ? text[text.size() - 2] : QChar(), false, false};
    shape.isLabel = hasLabel(text);
    shape.isItem = listMark(text) > 0;
    return shape;
}

bool endsSentence(const LineShape &line)
{
    if (isClosing(line.last))
        return isSentenceEnd(line.beforeLast);
    return isSentenceEnd(line.last) || line.last == u':' || line.last == u'：';
}

std::vector<bool> joinedLines(const std::vector<LineShape> &lines)
{
    std::vector<bool> joined;
    if (lines.size() < 2)
        return joined;
    qsizetype longest = 0;
    for (const LineShape &line : lines)
        longest = std::max(longest, line.length);
    const bool endsInStop = endsSentence(lines.back());
    joined.reserve(lines.size() - 1);
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        joined.push_back(joins(lines[i], lines[i + 1], longest, endsInStop, lines.size() > 2));
    return joined;
}

} // namespace lectern
