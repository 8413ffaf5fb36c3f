// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/html.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern::Html
{

namespace
{

const QSet<QString> &blockNames()
{
    static const QSet<QString> names{u"p"_s,       u"div"_s,        u"td"_s,     u"th"_s,      u"tr"_s,         u"table"_s,
                                     u"li"_s,      u"ul"_s,         u"ol"_s,     u"h1"_s,      u"h2"_s,         u"h3"_s,
                                     u"h4"_s,      u"h5"_s,         u"h6"_s,     u"summary"_s, u"details"_s,    u"section"_s,
                                     u"article"_s, u"blockquote"_s, u"hr"_s,     u"figure"_s,  u"figcaption"_s, u"dt"_s,
                                     u"dd"_s,      u"dl"_s,         u"center"_s, u"pre"_s,     u"iframe"_s,     u"video"_s};
    return names;
}

QString attribute(QStringView tag, QStringView name)
{
    const qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    QStringView rest = tag.sliced(at + name.size()).trimmed();
    if (!rest.startsWith(u'='))
        return {};
    rest = rest.sliced(1).trimmed();
    const QChar quote = rest.isEmpty() ? QChar() : rest.front();
    if (quote != u'"' && quote != u'\'')
        return {};
    const qsizetype end = rest.indexOf(quote, 1);
    return end < 0 ? QString() : rest.sliced(1, end - 1).toString();
}

} // namespace

Tag parseTag(QStringView tag)
{
    Tag parsed;
    qsizetype at = 1;
    parsed.isEnd = at < tag.size() && tag[at] == u'/';
    at += parsed.isEnd;
    qsizetype end = at;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    parsed.name = tag.sliced(std::min(at, tag.size()), end - std::min(at, tag.size())).toString().toLower();
    parsed.isBreak = parsed.name == u"br";
    parsed.isBlock = blockNames().contains(parsed.name);
    parsed.isImage = parsed.name == u"img";
    if (parsed.isImage || parsed.name == u"a")
        parsed.address = attribute(tag, parsed.isImage ? u"src" : u"href");
    return parsed;
}

bool isAmpersand(QStringView entity)
{
    return entity == u"&amp;";
}

void HtmlLinks::meet(const Tag &tag, Span span, ReadText &found)
{
    if (tag.isImage)
        found.links.push_back({span, {span.end, span.end}, tag.address, true});
    if (tag.name == u"a" && !tag.isEnd && !tag.address.isEmpty()) {
        m_link = span;
        m_target = tag.address;
        m_inLink = true;
    } else if (tag.name == u"a" && tag.isEnd && m_inLink) {
        found.links.push_back({{m_link.start, span.end}, {m_link.end, span.start}, m_target, false});
        m_inLink = false;
    } else if (tag.name == u"sup" && !tag.isEnd) {
        m_sup = span;
        m_inSup = true;
        m_label.clear();
    } else if (tag.name == u"sup" && m_inSup) {
        m_inSup = false;
        if (!m_label.isEmpty())
            found.footnoteMarks.push_back({{m_sup.start, span.end}, m_label});
    }
}

bool HtmlLinks::hides(QStringView source, Span piece)
{
    if (!m_inSup)
        return false;
    QStringView label = source.sliced(piece.start, piece.length()).trimmed();
    if (label.startsWith(u'[') && label.endsWith(u']') && label.size() > 2)
        label = label.sliced(1, label.size() - 2);
    const bool isNumber =
        !label.isEmpty() && label.size() <= 3 && std::ranges::all_of(label, [](QChar c) { return c.isDigit(); });
    const QChar before = m_sup.start > 0 ? source[m_sup.start - 1] : QChar();
    const bool isPower = before.unicode() < 0x80 && before.isLetter() && (label == u"2" || label == u"3");
    if (!isNumber || isPower)
        return false;
    m_label = label.toString();
    return true;
}

} // namespace lectern::Html
