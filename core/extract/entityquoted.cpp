// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityhan.h"
#include "core/text/table.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestTitle = 60;
constexpr qsizetype longestQuotedName = 16;

/// Words in front of a quotation mark that say a name stands in it (`名为“…”`), and the type it then has.
const std::vector<QStringList> &namingCues()
{
    static const std::vector<QStringList> cues = readTable(u"lexicon/entity-naming.tsv"_s, 3);
    return cues;
}

QChar closing(QChar open)
{
    return open == u'《' ? QChar(u'》') : open == u'“' ? QChar(u'”') : open == u'「' ? QChar(u'」') : QChar();
}

/// Less white space, Markdown marks and quotation marks at the borders.
Span trimmed(const EntityText &text, Span span)
{
    const auto falls = [](QChar c) { return c.isSpace() || QStringView(u"*_`[]“”\"'‘’").contains(c); };
    while (!span.isEmpty() && falls(text.at(span.start)))
        ++span.start;
    while (!span.isEmpty() && falls(text.at(span.end - 1)))
        --span.end;
    return span;
}

void takeTitle(Span inside, std::vector<UnknownName> &found)
{
    Votes votes;
    votes[EntityType::Work] = 6;
    found.push_back({inside, votes, EntityType::Work, false, "entity.title"});
}

EntityType typeNamed(const QString &name)
{
    return name == "organization"_L1 ? EntityType::Organization : name == "event"_L1 ? EntityType::Event : EntityType::Product;
}

/// Whether a row of the table holds for what stands in the quotation marks of `outside`.
bool holds(const QStringList &cue, const EntityText &text, Span outside, Span inside)
{
    const QStringView all = text.text();
    return cue[2] == "before"_L1 ? all.first(outside.start).endsWith(cue[0])
        : cue[2] == "behind"_L1  ? all.sliced(outside.end).startsWith(cue[0])
                                 : inside.length() > cue[0].size() + 1 && text.slice(inside).endsWith(cue[0]);
}

void takeCalled(const EntityText &text, Span outside, Span inside, std::vector<UnknownName> &found)
{
    for (const QStringList &cue : namingCues()) {
        if (!holds(cue, text, outside, inside))
            continue;
        Votes votes;
        votes[typeNamed(cue[1])] = 4;
        found.push_back({inside, votes, {}, false, "entity.called"});
        return;
    }
}

} // namespace

std::vector<UnknownName> quotedNames(const EntityText &text)
{
    std::vector<UnknownName> found;
    const QString &all = text.text();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar close = closing(all[i]);
        if (close.isNull())
            continue;
        const qsizetype limit = all[i] == u'《' ? longestTitle : longestQuotedName;
        qsizetype end = i + 1;
        while (end < all.size() && end - i <= limit && all[end] != close && all[end] != all[i] && all[end] != u'\n')
            ++end;
        if (text.at(end) != close || end - i < 2)
            continue;
        const Span inside = trimmed(text, {i + 1, end});
        if (inside.length() < 2)
            continue;
        if (close == u'》')
            takeTitle(inside, found);
        else if (!text.slice(inside).contains(u'，') && !text.slice(inside).contains(u'。'))
            takeCalled(text, {i, end + 1}, inside, found);
    }
    return found;
}

} // namespace lectern
