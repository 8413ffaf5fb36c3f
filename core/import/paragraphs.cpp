// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/paragraphs.h"

#include "core/import/characters.h"
#include "core/text/projection.h"
#include "core/text/script.h"
#include "core/text/segmenter.h"

namespace lectern
{

namespace
{

constexpr qsizetype longestLabel = 12;
constexpr qsizetype widestWrap = 130;   ///< columns of wrapped Latin text
constexpr qsizetype widestHanWrap = 60; ///< Han characters of a wrapped line
constexpr qsizetype narrowestWrap = 4;
constexpr qsizetype widestNarrowWrap = 20; ///< characters of a line that is not taken for a wrapped one by its length alone

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

bool isFull(qsizetype length, qsizetype longest)
{
    return length + 1 >= longest; // a stop that may not begin a line takes the place of a character
}

/// Whether a word of the dictionary goes on from one line to the next.
bool wordGoesOn(const LineShape &above, const LineShape &below)
{
    constexpr qsizetype around = 8;
    const QString joined = folded(above.text.right(around) + below.text.left(around), Folding::Reading);
    const qsizetype border = std::min(around, above.text.size());
    return std::ranges::any_of(Segmenter::instance().cut(joined), [border](const Word &word) {
        return word.frequency > 0 && word.span.start < border && word.span.end > border;
    });
}

/// Text of Han wrapped to a column of few characters; see joinedLines(). `length` says how long a line is.
template<typename Length>
bool isNarrowWrap(const std::vector<LineShape> &lines, qsizetype narrowest, qsizetype widest, Length length)
{
    qsizetype longest = 0;
    for (const LineShape &line : lines)
        longest = std::max(longest, length(line));
    if (longest < narrowest || longest > widest)
        return false;
    const bool isBare = std::ranges::none_of(
        lines, [](const LineShape &line) { return line.hasInnerMark || endsSentence(line) || isOpenEnd(line.last); });
    size_t cut = 0, open = 0, marked = 0, goingOn = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (endsSentence(lines[i]))
            continue;
        ++open;
        if (!isFull(length(lines[i]), longest) || lines[i + 1].isItem)
            continue;
        ++cut;
        marked += lines[i].hasInnerMark ? 1U : 0U;
        goingOn += wordGoesOn(lines[i], lines[i + 1]) ? 1U : 0U;
    }
    if (cut == 0 || cut * 3 < open * 2)
        return false;
    return goingOn * (isBare ? 2 : 5) >= cut || (lines.size() > 2 && marked * 3 >= cut && endsSentence(lines.back()));
}

/// The length of a cut line of text in a narrow column, 0 where there is none. Some programs count characters, some the width.
struct NarrowWrap {
    qsizetype length = 0;
    qsizetype columns = 0;
    [[nodiscard]] bool cuts(const LineShape &line) const
    {
        return (length > 0 && isFull(line.length, length)) || (columns > 0 && isFull(line.columns, columns - 1));
    }
};

NarrowWrap narrowWrapOf(const std::vector<LineShape> &lines)
{
    if (std::ranges::any_of(lines, [](const LineShape &line) { return line.text.isEmpty(); }))
        return {};
    NarrowWrap wrap;
    if (isNarrowWrap(lines, narrowestWrap, widestNarrowWrap, [](const LineShape &line) { return line.length; }))
        wrap.length = std::ranges::max(lines, {}, &LineShape::length).length;
    else if (isNarrowWrap(lines, 2 * narrowestWrap, 2 * widestNarrowWrap, [](const LineShape &line) { return line.columns; }))
        wrap.columns = std::ranges::max(lines, {}, &LineShape::columns).columns;
    return wrap;
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
    LineShape shape;
    shape.length = text.size();
    shape.first = text.front();
    shape.last = text.back();
    shape.beforeLast = text.size() > 1 ? text[text.size() - 2] : QChar();
    shape.isLabel = hasLabel(text);
    shape.isItem = listMark(text) > 0;
    if (text.size() <= 2 * widestNarrowWrap) {
        shape.text = text.toString();
        shape.columns = text.size() + std::ranges::count_if(text, [](QChar c) { return isWide(c.unicode()); });
        shape.hasInnerMark =
            std::ranges::any_of(text.chopped(1), [](QChar c) { return QStringView(u"，。、；：！？").contains(c); });
    }
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
    const NarrowWrap narrow = narrowWrapOf(lines);
    joined.reserve(lines.size() - 1);
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const bool isCut = narrow.cuts(lines[i]) && !lines[i + 1].isItem && !endsSentence(lines[i]);
        joined.push_back(isCut || joins(lines[i], lines[i + 1], longest, endsInStop, lines.size() > 2));
    }
    return joined;
}

} // namespace lectern
