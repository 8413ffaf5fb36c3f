// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/citation.h"

#include "core/export/place.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QStringList known(const QStringList &parts)
{
    QStringList list = parts;
    list.removeAll(QString());
    return list;
}

/// At a line's start these begin a list or a heading (`1.`, `+`); within a line they are nothing.
QString escapeStart(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')'))
        return line.first(digits) + u'\\' + line.sliced(digits);
    if (!line.isEmpty() && u"+-="_s.contains(line[0]))
        return u'\\' + line;
    return line;
}

} // namespace

Citation citation(const ParsedDocument &document, const QString &path, Span span)
{
    const Metadata &meta = document.meta;
    const QString title = meta.title.isEmpty() ? QFileInfo(path).fileName() : meta.title;
    return {meta.authors.join(u", "_s), title.simplified(), meta.site, meta.date.toString(Qt::ISODate),
            toString(placeOf(document, span))};
}

QString toMarkdown(const Citation &c)
{
    const QString title = c.title.isEmpty() ? QString() : u'*' + escapeMarkdown(c.title) + u'*';
    return known({escapeMarkdown(c.authors), title, escapeMarkdown(c.site), c.date, escapeMarkdown(c.place)}).join(u", "_s);
}

QString toHtml(const Citation &c)
{
    const QString title = c.title.isEmpty() ? QString() : u"<cite>"_s + c.title.toHtmlEscaped() + u"</cite>"_s;
    return known({c.authors.toHtmlEscaped(), title, c.site.toHtmlEscaped(), c.date, c.place.toHtmlEscaped()}).join(u", "_s);
}

QString toPlain(const Citation &c)
{
    return known({c.authors, c.title, c.site, c.date, c.place}).join(u", "_s);
}

QString escapeMarkdown(const QString &text)
{
    static const QString marks = u"\\`*_[]<>#|~&!$^"_s;
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (marks.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escapeStart(escaped);
}

QString blockQuote(const QString &text)
{
    QString quoted;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        quoted += line.trimmed().isEmpty() ? u">" : u"> ";
        if (!line.trimmed().isEmpty())
            quoted += line;
        quoted += u'\n';
    }
    return quoted;
}

} // namespace lectern
