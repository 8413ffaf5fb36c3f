// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityevidence.h"

#include "core/extract/entityknown.h"
#include "core/text/phrasematcher.h"
#include "core/text/script.h"
#include "core/text/table.h"
#include "core/text/wordset.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestCue = 24;

EntityType typeNamed(const QString &name)
{
    for (const EntityType type : {EntityType::Person, EntityType::Organization, EntityType::Product, EntityType::Place,
                                  EntityType::Work, EntityType::Event}) {
        if (toName(type) == name)
            return type;
    }
    return EntityType::Term;
}

QString reversed(QStringView text)
{
    QString result(text.size(), QChar());
    std::ranges::reverse_copy(text, result.begin());
    return result;
}

/// The cues of entity-cues.tsv: those behind a name as they stand, those before it backwards.
class Cues
{
public:
    static const Cues &instance()
    {
        static const Cues cues;
        return cues;
    }

    void vote(const PhraseMatcher &matcher, QStringView text, qsizetype at, bool wordEnds, Votes &votes) const
    {
        const PhraseMatcher::Match match = longest(matcher, text, at, wordEnds);
        if (match.id < 0)
            return;
        for (const auto &[type, weight] : m_votes[match.id])
            votes[type] += weight;
    }
    [[nodiscard]] const PhraseMatcher &after() const { return m_after; }
    [[nodiscard]] const PhraseMatcher &before() const { return m_before; }

private:
    Cues()
    {
        for (const QStringList &line : readTable(u"lexicon/entity-cues.tsv"_s, 4)) {
            const bool behind = line[1] == "after"_L1;
            QString cue = line[0].toLower();
            cue.replace(u'_', u' ');
            const QString key = behind ? cue : reversed(cue.trimmed());
            const int id = (behind ? m_after : m_before).add(key, int(m_votes.size()));
            if (id == int(m_votes.size()))
                m_votes.emplace_back();
            m_votes[id].push_back({typeNamed(line[2]), line[3].toDouble()});
        }
        m_after.finish();
        m_before.finish();
    }

    /// The longest cue at a place that ends no Latin word in its middle.
    static PhraseMatcher::Match longest(const PhraseMatcher &matcher, QStringView text, qsizetype at, bool wordEnds)
    {
        PhraseMatcher::Match best;
        matcher.eachAt(text, at, [&](PhraseMatcher::Match match) {
            const qsizetype end = at + match.length;
            const bool cut = end < text.size() && isLatinLetter(text[end - 1].unicode()) && isLatinLetter(text[end].unicode());
            if (!wordEnds || !cut)
                best = match;
        });
        return best;
    }

    PhraseMatcher m_after;
    PhraseMatcher m_before;
    std::vector<std::vector<std::pair<EntityType, double>>> m_votes;
};

bool isQuotation(QChar c)
{
    return QStringView(u"“”\"'‘’「」『』《》").contains(c);
}

/// Heads of names by their words; of equal ones the first holds.
class HeadTable
{
public:
    void add(const QString &word, NameHead head)
    {
        if (m_words.add(word, int(m_heads.size())) == int(m_heads.size()))
            m_heads.push_back(head);
    }
    void finish() { m_words.finish(); }
    [[nodiscard]] NameHead of(QStringView word) const
    {
        const int id = m_words.trie().find(word);
        return id < 0 ? NameHead() : m_heads[size_t(id)];
    }

private:
    PhraseMatcher m_words;
    std::vector<NameHead> m_heads;
};

struct Heads {
    HeadTable last, first;
    WordSet any;

    static const Heads &instance()
    {
        static const Heads heads;
        return heads;
    }

private:
    Heads()
    {
        for (const QStringList &line : readTable(u"lexicon/entity-heads.tsv"_s, 4)) {
            if (line[1] == "any"_L1)
                any.add(line[0]);
            else
                (line[1] == "first"_L1 ? first : last).add(line[0], {typeNamed(line[2]), line[3].toDouble()});
        }
        last.finish();
        first.finish();
        any.finish();
    }
};

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return isDigit(c.unicode()); });
}

bool isInitial(QStringView word)
{
    return word.size() == 2 && word[0].isUpper() && word[1] == u'.';
}

/// `Arthur Mensch`, `Mary C. Daly`: a given name, then one to three plain capitalised words.
double personShape(const QList<QStringView> &words)
{
    if (words.size() < 2 || words.size() > 4)
        return 0;
    const bool plain = std::ranges::all_of(words, [](QStringView word) {
        return isInitial(word) || Heads::instance().any.contains(word)
            || (word.front().isUpper() && word.size() > 1 && word.last(1).front().isLower() && !hasDigit(word));
    });
    if (!plain)
        return 0;
    if (isGivenName(words.front()) || isInitial(words.front()))
        return words.size() == 2 || !isCommonEnglish(words.back()) ? 5 : 3;
    return words.size() == 2 && !isCommonEnglish(words[0]) && !isCommonEnglish(words[1]) ? 0.8 : 0;
}

/// `H100`, `o3-mini`, `Gemini 2.0`: letters and a number, in that order.
double productShape(const QList<QStringView> &words)
{
    const QStringView last = words.back();
    if (words.size() > 1 && isDigit(last.front().unicode()))
        return 3;
    return hasDigit(last) && isLatinLetter(last.front().unicode()) ? 2.5 : 0;
}

bool isDomain(QStringView name)
{
    return name.endsWith(u".com") || name.endsWith(u".ai") || name.endsWith(u".io") || name.endsWith(u".org");
}

} // namespace

Votes &Votes::operator+=(const Votes &other)
{
    for (size_t i = 0; i < of.size(); ++i)
        of[i] += other.of[i];
    return *this;
}

EntityType Votes::best() const
{
    return EntityType(std::ranges::max_element(of) - of.begin());
}

double Votes::sum() const
{
    return std::accumulate(of.begin(), of.end(), 0.0);
}

/// Where the text goes on behind a short bracket that follows a name (`深度求索（DeepSeek）创始人`); 0 if there is none.
static qsizetype behindGloss(QStringView text, qsizetype end)
{
    if (end >= text.size() || (text[end] != u'（' && text[end] != u'('))
        return 0;
    for (qsizetype i = end + 1; i < text.size() && i < end + 40; ++i) {
        if (text[i] == u'）' || text[i] == u')')
            return i + 1;
    }
    return 0;
}

Votes contextVotes(const EntityText &text, Span name)
{
    Votes votes;
    const Cues &cues = Cues::instance();
    const QStringView lower = text.lower();
    cues.vote(cues.after(), lower, name.end, true, votes);
    qsizetype after = name.end;
    while (after < lower.size() && (isQuotation(lower[after]) || lower[after] == u' '))
        ++after;
    if (after > name.end && after < lower.size() && lower[after] != u'\n' && !isLatinLetter(lower[after].unicode()))
        cues.vote(cues.after(), lower, after, true, votes);

    if (const qsizetype behind = behindGloss(lower, name.end); behind > 0)
        cues.vote(cues.after(), lower, behind, true, votes);

    qsizetype before = name.start;
    while (before > 0 && (isQuotation(lower[before - 1]) || lower[before - 1] == u' '))
        --before;
    const qsizetype from = std::max(qsizetype(0), before - longestCue);
    const QString behind = reversed(lower.sliced(from, before - from));
    if (!behind.isEmpty())
        cues.vote(cues.before(), behind, behind.front() == u',' && behind.size() > 1 ? 1 : 0, true,
                  votes); // chief executive, Jo Doe
    return votes;
}

Votes shapeVotes(QStringView name)
{
    Votes votes;
    const QList<QStringView> words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return votes;
    const NameHead head = lastWordHead(words.back());
    if (words.size() > 1 && head.weight > 0)
        votes[head.type] += head.weight;
    if (words.size() > 1) {
        const NameHead first = firstWordHead(words.front());
        votes[first.type] += first.weight;
    }
    votes[EntityType::Person] += head.weight > 0 && words.size() > 1 ? 0 : personShape(words);
    votes[EntityType::Product] += productShape(words);
    if (isDomain(name))
        votes[EntityType::Organization] += 2;
    votes[EntityType::Organization] += 1;
    return votes;
}

bool isGivenName(QStringView word)
{
    static const WordSet names(u"lexicon/entity-given-names.tsv"_s);
    static const WordSet families(u"lexicon/entity-surnames.tsv"_s, u"pinyin");
    const qsizetype hyphen = word.indexOf(u'-');
    const QStringView first = hyphen > 1 ? word.first(hyphen) : word;
    return names.contains(first) || families.contains(first);
}

NameHead lastWordHead(QStringView word)
{
    return Heads::instance().last.of(word);
}

NameHead firstWordHead(QStringView word)
{
    return Heads::instance().first.of(word);
}

} // namespace lectern
