// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/numberfilter.h"

namespace lectern
{

namespace
{

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
    return {field, partedForFilter(alternatives, [&](qsizetype i) {
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

QStringList fieldNames()
{
    QStringList names;
    for (const NumberField field : numberFields())
        if (field != NumberField::Link)
            names << toName(field);
    return names;
}

} // namespace

Result<NumberFilter> parseNumberFilter(const QString &text)
{
    auto filter = parseFieldFilter<NumberField>(text, readCondition, fieldNames());
    if (!filter)
        return filter;
    if (const auto sound = predicateOf(*filter); !sound)
        return std::unexpected(sound.error());
    return filter;
}

} // namespace lectern
