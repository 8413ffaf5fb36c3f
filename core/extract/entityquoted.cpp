// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityendings.h"
#include "core/extract/entityhan.h"
#include "core/text/script.h"
#include "core/text/table.h"
#include "core/text/wordset.h"

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

/// Whether a word may belong to a Han name that a Latin gloss follows.
bool isNameWord(const EntityText &text, const Word &word)
{
    const QStringView letters = text.slice(word.span);
    if (!isHan(letters.front().unicode()))
        return false;
    return tagBegins(word, 'n') || tagBegins(word, 'v') || tagBegins(word, 'a') || hasTag(word, "b", "s", "j", "i", "l", "t")
        || (hasTag(word, "x") && letters.size() > 1) || word.frequency == 0;
}

/// A word of headlines in front of a name (`对话`, `起底`).
bool isLead(QStringView word)
{
    static const WordSet leads(u"lexicon/entity-leads.tsv"_s);
    return leads.contains(word);
}

/// Where a name begins if common verbs in front of it fall away (`对话|智行未来`).
qsizetype afterVerbs(const EntityText &text, qsizetype start, qsizetype end)
{
    constexpr int common = 100;
    for (int i = text.wordIndexAt(start); i < int(text.words().size()); ++i) {
        const Word &word = text.words()[i];
        const bool verb = tagBegins(word, 'v') && word.span.length() > 1 && word.frequency > common;
        if ((!verb && !isLead(text.slice(word.span))) || end - word.span.end < 2)
            return word.span.start;
    }
    return start;
}

/// The words before a bracket back to what belongs to no name; empty if they are too many.
Span wordsBefore(const EntityText &text, qsizetype end)
{
    constexpr qsizetype longest = 8;
    qsizetype start = end;
    bool own = false; // a word that says more than `公司` or `未来`
    for (int i = text.wordIndexAt(end - 1); i >= 0 && isNameWord(text, text.words()[i]); --i) {
        const Span word = text.words()[i].span;
        const bool plain = isPlainHan(text.slice(word)) || isGenericHan(text.slice(word));
        if (end - word.start > longest || (plain && own))
            break;
        own = own || !plain;
        start = word.start;
    }
    return own ? Span{afterVerbs(text, start, end), end} : Span{end, end};
}

} // namespace

std::vector<UnknownName> glossedNames(const EntityText &text, const std::vector<UnknownName> &latin)
{
    std::vector<UnknownName> found;
    for (const UnknownName &name : latin) {
        const QChar open = text.at(name.span.start - 1);
        const QChar close = text.at(name.span.end);
        if ((open != u'（' && open != u'(') || !QStringView(u"）),，").contains(close) || name.span.start < 3)
            continue;
        const Span before = wordsBefore(text, name.span.start - 1);
        if (before.length() >= 2 && text.startsWord(before.start))
            found.push_back({before, name.votes, {}, name.votes.sum() <= 1, "entity.glossed"});
    }
    return found;
}

std::vector<UnknownName> employers(const EntityText &text, const std::vector<NameCandidate> &known)
{
    static const std::vector<QStringList> titles = readTable(u"lexicon/entity-titles-of.tsv"_s, 1);
    static const WordSet titleWords(u"lexicon/entity-titles-of.tsv"_s);
    std::vector<UnknownName> found;
    const auto isKnown = [&](Span span) {
        const auto after = std::ranges::upper_bound(known, span.end - 1, {}, [](const NameCandidate &c) { return c.span.start; });
        return after != known.begin() && (after - 1)->span.end > span.start;
    };
    for (const Word &word : text.words()) {
        if (word.span.start == 0 || !titleWords.beginsAt(text.text(), word.span.start))
            continue;
        const Span name = wordsBefore(text, word.span.start);
        const bool oneWord = name.length() > 0 && text.words()[text.wordIndexAt(name.start)].span == name;
        const bool holdsTitle =
            std::ranges::any_of(titles, [&](const QStringList &row) { return text.slice(name).contains(row[0].first(2)); });
        if (name.length() < 2 || holdsTitle || isKnown(name)
            || (oneWord && Segmenter::instance().frequency(text.slice(name)) > 0))
            continue;
        Votes votes;
        votes[EntityType::Organization] = 3;
        found.push_back({name, votes, EntityType::Organization, false, "entity.employer"});
    }
    return found;
}

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
