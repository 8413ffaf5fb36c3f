// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/format.h"

namespace lectern
{

namespace
{

/// Enough to know; a longer document shows its format early.
constexpr qsizetype sampleSize = 200'000;

bool isRow(QStringView line, QStringView characters, qsizetype least)
{
    return line.size() >= least && std::ranges::all_of(line, [&](QChar c) { return characters.contains(c); });
}

bool isHeading(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == u'#')
        ++marks;
    return marks > 0 && marks <= 6 && marks + 1 < line.size() && line[marks].isSpace();
}

bool hasPair(QStringView line, QStringView mark)
{
    const qsizetype open = line.indexOf(mark);
    return open >= 0 && line.indexOf(mark, open + mark.size() + 1) > open;
}

bool hasLink(QStringView line)
{
    for (qsizetype at = line.indexOf(u"]("); at >= 0; at = line.indexOf(u"](", at + 2)) {
        const QStringView target = line.sliced(at + 2);
        if (target.startsWith(u"http") || target.startsWith(u'/') || target.startsWith(u'#') || target.startsWith(u'.')
            || target.startsWith(u'<'))
            return true;
    }
    return line.contains(u"![");
}

bool isEvidence(QStringView line, bool followsText)
{
    if (isHeading(line) || line.startsWith(u"```") || line.startsWith(u"~~~"))
        return true;
    if (followsText && (isRow(line, u"-", 3) || isRow(line, u"=", 3) || (line.contains(u'|') && isRow(line, u"|-: ", 5))))
        return true;
    return hasPair(line, u"**") || hasLink(line) || line.contains(u"[^");
}

} // namespace

Format detectFormat(QStringView body, bool hasFrontMatter)
{
    if (hasFrontMatter)
        return Format::Markdown;
    bool followsText = false;
    const QStringView sample = body.first(std::min(body.size(), sampleSize));
    for (qsizetype start = 0; start < sample.size();) {
        const qsizetype found = sample.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? sample.size() : found;
        const QStringView line = sample.sliced(start, end - start).trimmed();
        if (isEvidence(line, followsText))
            return Format::Markdown;
        followsText = !line.isEmpty();
        start = end + 1;
    }
    return Format::PlainText;
}

} // namespace lectern
