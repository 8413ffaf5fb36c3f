// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace lectern
{

/// What the joining of lines looks at: the visible text of one line, trimmed.
struct LineShape {
    qsizetype length = 0;
    qsizetype columns = 0; ///< its width: two for Han and what is set like it, one for others
    QChar first;
    QChar last;
    QChar beforeLast;
    bool isLabel = false;  ///< begins with a short label and a colon (`来源:…`)
    bool isItem = false;   ///< begins with a bullet or a number of a list
    bool hasInnerMark = false; ///< a comma, stop or colon of a sentence stands before the last character
    QString text; ///< the line, where it is short enough to be one of text wrapped to a narrow column; else empty
};

[[nodiscard]] LineShape shapeOf(QStringView line);

/// Whether the line ends a sentence: a stop, or a closing quotation mark or bracket behind one; a colon too.
[[nodiscard]] bool endsSentence(const LineShape &line);

/// For lines that follow each other without a blank line between: element i says whether line i goes on in line i + 1, i.e. whether the
/// break between them lies inside a sentence. Text wrapped to a width and pages that wrap before every Latin word are joined;
/// where every line is a paragraph, it stays one. Lines of few Han characters are joined only where they show that a width cut them: they are all as
/// long but for those that end a sentence, and words of the dictionary go on over their ends (one in five at least; one in two where there is no punctuation at all), or punctuation stands
/// within many of them and the last one ends a sentence; titles, verses and names one a line do not. The result has one element less than `lines`.
[[nodiscard]] std::vector<bool> joinedLines(const std::vector<LineShape> &lines);

} // namespace lectern
