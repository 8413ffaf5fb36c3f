// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/markdown.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr auto scheme = "lectern"_L1;

bool isHash(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) { return u"0123456789abcdef"_s.contains(c); });
}

std::optional<Span> parseSpan(const QString &text)
{
    const QStringList ends = text.split(u'-');
    if (ends.size() != 2)
        return {};
    bool startOk = false, endOk = false;
    const Span span{ends[0].toLongLong(&startOk), ends[1].toLongLong(&endOk)};
    if (!startOk || !endOk || span.start < 0 || span.end < span.start)
        return {};
    return span;
}

} // namespace

QString toString(const PassageLink &link)
{
    return u"%1://%2/%3?span=%4-%5"_s.arg(scheme, link.library, QString::fromLatin1(link.textSha256))
        .arg(link.codePoints.start)
        .arg(link.codePoints.end);
}

std::optional<PassageLink> parsePassageLink(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString hash = url.path().mid(1);
    if (url.scheme() != scheme || url.host().isEmpty() || !isHash(hash))
        return {};
    const auto span = parseSpan(QUrlQuery(url).queryItemValue(u"span"_s));
    if (!span)
        return {};
    return PassageLink{url.host(), hash.toLatin1(), *span};
}

} // namespace lectern
