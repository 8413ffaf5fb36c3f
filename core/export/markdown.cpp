// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/markdown.h"

#include "core/export/citation.h"
#include "core/export/place.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString link(const OpenDocument &document, Span span, const CodePointMap &map, const QString &libraryId)
{
    return toString(PassageLink{libraryId, document.parsed.source.textSha256, map.toCodePoints(span)});
}

QString htmlQuotation(const OpenDocument &document, Span span, const Citation &cited, const QString &url)
{
    QStringList paragraphs = visibleParagraphs(document.parsed, span);
    if (paragraphs.isEmpty())
        paragraphs.push_back(document.parsed.source.slice(span).toString());
    QString html = u"<blockquote>"_s;
    for (const QString &paragraph : paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
    return html + u"</blockquote><p>— %1 <a href=\"%2\">↗</a></p>"_s.arg(toHtml(cited), url.toHtmlEscaped());
}

/// A YAML scalar in double quotes: JSON's form is one.
QString yamlString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString yamlList(const QStringList &list)
{
    QStringList items;
    for (const QString &item : list)
        items.push_back(yamlString(item));
    return u"["_s + items.join(u", "_s) + u']';
}

QString title(const OpenDocument &document)
{
    const QString &stated = document.parsed.meta.title;
    return stated.isEmpty() ? QFileInfo(document.summary.path).fileName() : stated.simplified();
}

/// What is known of a document, `key: value` lines indented by `indent`, the first behind `lead`.
QString describe(const OpenDocument &document, const QString &lead, const QString &indent)
{
    const Metadata &meta = document.parsed.meta;
    QStringList lines{u"title: "_s + yamlString(title(document))};
    if (!meta.authors.isEmpty())
        lines.push_back(u"authors: "_s + yamlList(meta.authors));
    if (!meta.site.isEmpty())
        lines.push_back(u"site: "_s + yamlString(meta.site));
    if (meta.date.isValid())
        lines.push_back(u"date: "_s + meta.date.toString(Qt::ISODate));
    if (!meta.url.isEmpty())
        lines.push_back(u"url: "_s + yamlString(meta.url));
    lines.push_back(u"sha256: "_s + QString::fromLatin1(document.parsed.source.textSha256));
    return lead + lines.join(u'\n' + indent) + u'\n';
}

QString frontMatter(const std::vector<NotedDocument> &documents, const QString &libraryId)
{
    QString yaml = u"---\nlectern: 1\nlibrary: "_s + libraryId + u'\n';
    if (documents.size() == 1)
        yaml += describe(*documents.front().document, {}, {});
    else if (documents.size() > 1)
        yaml += u"documents:\n"_s;
    for (const NotedDocument &noted : documents)
        if (documents.size() > 1)
            yaml += describe(*noted.document, u"  - "_s, u"    "_s);
    return yaml + u"---\n"_s;
}

/// Tags as words that note programs take for tags: no space in one.
QString tagLine(const QStringList &tags)
{
    QStringList words;
    for (const QString &tag : tags)
        words.push_back(u'#' + tag.simplified().replace(u' ', u'-'));
    return words.join(u' ');
}

/// Where a note stands now, with a link. One made on a former version of the text is looked for: `≈` says that it may be elsewhere, no
/// link that it is not there any more.
QString whereabouts(const OpenDocument &document, const Anchor &anchor, const CodePointMap &map, const QString &libraryId)
{
    const SourceText &text = document.parsed.source;
    const PlacedAnchor placed = placeAnchor(anchor, text.text, text.textSha256);
    if (placed.state == AnchorState::Lost)
        return u"— ∅\n"_s;
    const QString place = escapeMarkdown(toString(placeOf(document.parsed, placed.span)));
    return u"— %1[%2](%3)\n"_s.arg(placed.state == AnchorState::Doubtful ? u"≈ "_s : QString(), place.isEmpty() ? u"↗"_s : place,
                                   link(document, placed.span, map, libraryId));
}

QString note(const OpenDocument &document, const Annotation &annotation, const CodePointMap &map, const QString &libraryId)
{
    QString text = u'\n' + blockQuote(annotation.anchor.quote) + u'\n' + whereabouts(document, annotation.anchor, map, libraryId);
    if (const QString comment = annotation.comment.trimmed(); !comment.isEmpty())
        text += u'\n' + comment + u'\n';
    if (!annotation.tags.isEmpty())
        text += u'\n' + tagLine(annotation.tags) + u'\n';
    return text;
}

QString documentNotes(const NotedDocument &noted, const QString &libraryId)
{
    const OpenDocument &document = *noted.document;
    const CodePointMap map(document.parsed.source.text);
    QString text = u"\n# "_s + escapeMarkdown(title(document)) + u'\n';
    Citation about = citation(document.parsed, document.summary.path, {});
    about.title.clear();
    about.place.clear();
    if (const QString line = toMarkdown(about); !line.isEmpty())
        text += u'\n' + line + u'\n';
    for (const Annotation &annotation : noted.annotations)
        text += note(document, annotation, map, libraryId);
    return text;
}

} // namespace

Quotation quotation(const OpenDocument &document, Span span, const QString &libraryId)
{
    const QString text = document.parsed.source.slice(span).toString();
    const Citation cited = citation(document.parsed, document.summary.path, span);
    const QString url = link(document, span, CodePointMap(document.parsed.source.text), libraryId);
    return {blockQuote(text) + u">\n> — %1 [↗](%2)\n"_s.arg(toMarkdown(cited), url), htmlQuotation(document, span, cited, url),
            u"%1\n— %2 %3\n"_s.arg(text, toPlain(cited), url)};
}

QString notesToMarkdown(const std::vector<NotedDocument> &documents, const QString &libraryId)
{
    QString text = frontMatter(documents, libraryId);
    for (const NotedDocument &noted : documents)
        text += documentNotes(noted, libraryId);
    return text;
}

} // namespace lectern
