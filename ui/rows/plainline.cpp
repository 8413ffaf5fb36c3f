// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/plainline.h"

namespace lectern
{

namespace
{

/// The length of a footnote mark that begins here, or 0.
qsizetype footnoteMark(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(QLatin1StringView("[^")))
        return 0;
    const qsizetype end = text.indexOf(u']', at);
    return end < 0 ? 0 : end + 1 - at;
}

} // namespace

QString plainLine(const QString &markdown, qsizetype limit)
{
    QString line;
    const QStringView text = QStringView(markdown).first(std::min(limit, markdown.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (const qsizetype mark = footnoteMark(text, i))
            i += mark - 1;
        else if (!character.isSpace() && character != u'*' && character != u'`')
            line += character;
        else if (character.isSpace() && !line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
    }
    if (line.endsWith(u' '))
        line.chop(1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

} // namespace lectern
