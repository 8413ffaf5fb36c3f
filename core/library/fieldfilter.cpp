// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/fieldfilter.h"

#include "core/text/projection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldFilter)
};

} // namespace

QString quotedForFilter(const QString &text)
{
    const auto isSpecial = [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; };
    const bool plain = !text.isEmpty() && std::ranges::none_of(text, isSpecial) && !text.startsWith(u'=')
        && !text.startsWith(u'>') && !text.startsWith(u'<') && !text.contains(u':');
    return plain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString unquoted(const QString &alternative)
{
    const QStringView text = QStringView(alternative).sliced(alternative.size() > 1 && alternative.startsWith(u'=') ? 1 : 0);
    QString plain;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'"')
            plain += text[i];
        else if (quoted && i + 1 < text.size() && text[i + 1] == u'"')
            plain += text[i++];
        else
            quoted = !quoted;
    }
    return plain;
}

QStringList partedForFilter(const QString &text, const std::function<bool(qsizetype)> &parts)
{
    QStringList found{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        if (!quoted && parts(i))
            found.push_back({});
        else
            found.back() += text[i];
    }
    return found;
}

QString textForFilter(const QString &text)
{
    return folded(text, Folding::Search);
}

Error unreadCondition(const QString &text)
{
    return {ErrorCode::BadArgument, Text::tr("The filter does not understand “%1”.").arg(text)};
}

Error rangeError(RangeFault fault, const QString &text)
{
    if (fault == RangeFault::Backwards)
        return {ErrorCode::BadArgument, Text::tr("The range “%1” runs backwards.").arg(text)};
    return unreadCondition(text);
}

Error unknownField(const QString &token, const QStringList &fields)
{
    return {ErrorCode::BadArgument,
            Text::tr("There is no field “%1”; there are %2. Words with a colon are put in quotation marks.")
                .arg(token.section(u':', 0, 0), fields.join(u", "_s))};
}

Error unknownName(const QString &field, const QString &name, const QStringList &names)
{
    return {ErrorCode::BadArgument, Text::tr("There is no %1 “%2”; there are %3.").arg(field, name, names.join(u", "_s))};
}

Error openQuotation(const QString &text)
{
    return {ErrorCode::BadArgument, Text::tr("A quotation mark is not closed: %1").arg(text)};
}

bool namesUnknownField(const QString &token)
{
    const qsizetype colon = token.indexOf(u':');
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return colon > 1 && colon + 1 < token.size() && !QStringView(token).sliced(colon + 1).startsWith(u"//")
        && std::ranges::all_of(QStringView(token).first(colon), isLetter);
}

} // namespace lectern
