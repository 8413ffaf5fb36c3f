// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberfilter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NumberFilter)
};

/// The parts of a text between characters that part them; those within quotation marks do not.
template<typename Parts>
QStringList split(const QString &text, Parts parts)
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

bool isDigit(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

/// 1,000: the comma stands between a digit and a group of three.
bool groupsDigits(const QString &text, qsizetype at)
{
    return isDigit(text, at - 1) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3)
        && !isDigit(text, at + 4);
}

NumberCondition conditionOf(NumberField field, const QString &alternatives)
{
    return {field, split(alternatives, [&](qsizetype i) {
                return alternatives[i] == u',' && !(field == NumberField::Value && groupsDigits(alternatives, i));
            })};
}

/// `field:alternatives`, `>bound`; no field for a word.
std::optional<NumberCondition> readCondition(const QString &token)
{
    if (token.startsWith(u'>') || token.startsWith(u'<'))
        return conditionOf(NumberField::Value, token);
    const qsizetype colon = token.indexOf(u':');
    const auto field = colon > 0 ? numberFieldFromName(QStringView(token).first(colon)) : std::nullopt;
    if (!field || *field == NumberField::Link)
        return {};
    return conditionOf(*field, token.sliced(colon + 1));
}

/// `foo:bar`: a field that there is not, rather than a word; an address is a word.
bool namesUnknownField(const QString &token)
{
    const qsizetype colon = token.indexOf(u':');
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return colon > 1 && colon + 1 < token.size() && !QStringView(token).sliced(colon + 1).startsWith(u"//")
        && std::ranges::all_of(QStringView(token).first(colon), isLetter);
}

Error unknownField(const QString &token)
{
    return {ErrorCode::BadArgument,
            Text::tr("There is no field “%1”; there are value, unit, subject, metric, period, passage, speaker, document, date, "
                     "kind, written, "
                     "modifier, change and site. Words with a colon are put in quotation marks.")
                .arg(token.section(u':', 0, 0))};
}

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

Result<NumberFilter> parseNumberFilter(const QString &text)
{
    if (text.count(u'"') % 2 != 0)
        return fail(ErrorCode::BadArgument, Text::tr("A quotation mark is not closed: %1").arg(text));
    NumberFilter filter;
    for (const QString &token : split(text, [&](qsizetype i) { return text[i].isSpace(); })) {
        if (token.isEmpty())
            continue;
        if (auto condition = readCondition(token))
            filter.conditions.push_back(std::move(*condition));
        else if (namesUnknownField(token))
            return std::unexpected(unknownField(token));
        else if (const QString word = unquoted(token); !word.isEmpty())
            filter.words.push_back(word);
    }
    if (const auto sound = predicateOf(filter); !sound)
        return std::unexpected(sound.error());
    return filter;
}

QString toString(const NumberCondition &condition)
{
    return toName(condition.field) + u':' + condition.alternatives.join(u',');
}

QString toString(const NumberFilter &filter)
{
    QStringList parts;
    for (const NumberCondition &condition : filter.conditions)
        parts << toString(condition);
    for (const QString &word : filter.words)
        parts << quotedForFilter(word);
    return parts.join(u' ');
}

} // namespace lectern
