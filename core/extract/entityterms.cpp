// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityterms.h"

#include "core/extract/englishterms.h"
#include "core/extract/entityendings.h"
#include "core/extract/entityknown.h"
#include "core/text/phrasematcher.h"
#include "core/text/script.h"

#include <QHash>

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype longestCompound = 12;
constexpr size_t mostWords = 4;

/// What a term has for it, over all its mentions.
struct Term {
    std::vector<Span> mentions;
    bool known = false;
    bool glossed = false;
    int headings = 0;
    const char *rule = "";
};

/// Counts compounds by their text: a hash table, since nearly all of them stand once and then cost nothing more.
class CompoundCounter
{
public:
    explicit CompoundCounter(const EntityText &text)
        : m_text(text)
        , m_slots(256)
    {
    }

    void add(Span span)
    {
        if (2 * m_places.size() >= m_slots.size())
            grow();
        const int own = int(m_places.size());
        m_places.push_back({span, hashOf(span), -1});
        Slot &slot = slotOf(m_places.back());
        if (slot.first < 0)
            slot.first = own;
        else
            m_places[size_t(slot.last)].next = own;
        slot.last = own;
    }

    /// The places of those that stand twice and more, the longest compounds first.
    [[nodiscard]] std::vector<std::vector<Span>> repeated() const
    {
        std::vector<std::vector<Span>> all;
        for (const Slot &slot : m_slots) {
            if (slot.first == slot.last)
                continue;
            std::vector<Span> &spans = all.emplace_back();
            for (int i = slot.first; i >= 0; i = m_places[size_t(i)].next)
                spans.push_back(m_places[size_t(i)].span);
        }
        std::ranges::sort(all, {},
                          [](const std::vector<Span> &spans) { return std::pair(-spans.front().length(), spans.front().start); });
        return all;
    }

private:
    struct Place {
        Span span;
        uint32_t hash;
        int next; ///< of the same text, -1 for none
    };
    struct Slot {
        int first = -1; ///< of m_places
        int last = -1;
    };

    uint32_t hashOf(Span span) const
    {
        uint32_t hash = 0;
        for (const QChar c : m_text.slice(span))
            hash = (hash ^ c.unicode()) * 0x9E3779B1U;
        return hash ^ hash >> 16;
    }

    Slot &slotOf(const Place &place)
    {
        const size_t mask = m_slots.size() - 1;
        size_t i = place.hash & mask;
        while (m_slots[i].first >= 0 && !isSame(m_places[size_t(m_slots[i].first)], place))
            i = (i + 1) & mask;
        return m_slots[i];
    }

    bool isSame(const Place &a, const Place &b) const { return a.hash == b.hash && m_text.slice(a.span) == m_text.slice(b.span); }

    void grow()
    {
        std::vector<Slot> old(2 * m_slots.size());
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.first >= 0)
                slotOf(m_places[size_t(slot.first)]) = slot;
        }
    }

    const EntityText &m_text;
    std::vector<Place> m_places;
    std::vector<Slot> m_slots; ///< a power of two of them, at least half empty
};

class TermFinder
{
public:
    TermFinder(const EntityText &text, const std::vector<NameCandidate> &known, const std::vector<NameCandidate> &names)
        : m_text(text)
        , m_known(known)
        , m_taken(text.text().size() + 1, 0)
    {
        for (const NameCandidate &name : names)
            take(name.span);
    }

    std::vector<TermGroup> find()
    {
        takeGlossed();
        takeCompounds();
        takePhrases();
        takeKnown();
        std::vector<TermGroup> groups;
        for (Term &term : m_terms) {
            if (!term.mentions.empty())
                groups.push_back(group(term));
        }
        std::ranges::stable_sort(groups, std::greater(), &TermGroup::importance);
        if (groups.size() > most())
            groups.resize(most());
        return groups;
    }

private:
    void take(Span span) { std::fill(m_taken.begin() + span.start, m_taken.begin() + span.end, 1); }
    bool isFree(Span span) const
    {
        return std::find(m_taken.begin() + span.start, m_taken.begin() + span.end, 1) == m_taken.begin() + span.end;
    }

    /// About twice as many terms as a person marks in a text of this length.
    size_t most() const
    {
        const double length = double(m_text.text().size());
        const double person = 10 * std::sqrt(length / 250) * (m_text.isEnglishAt(m_text.text().size() / 2) ? 0.4 : 1);
        return size_t(std::max(8.0, 1.8 * person));
    }

    int termFor(const QString &key, const char *rule)
    {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend())
            return *found;
        m_byKey.insert(key, int(m_terms.size()));
        m_terms.push_back({{}, false, false, 0, rule});
        return int(m_terms.size()) - 1;
    }

    QString keyOf(Span span) const
    {
        QString key;
        key.reserve(span.length());
        for (const QChar c : QStringView(m_text.lower()).sliced(span.start, span.length())) {
            if (c != u' ' && c != u'-')
                key.append(c);
        }
        if (isLatinLetter(key.back().unicode()) && key.size() > 4 && key.endsWith(u's') && !key.endsWith(u"ss"))
            key.chop(1);
        return key;
    }

    void addMention(int term, Span span)
    {
        take(span);
        m_terms[term].mentions.push_back(span);
        const int sentence = m_text.reading().sentenceAt(span.start);
        m_terms[term].headings += sentence >= 0 && m_text.reading().sentences()[sentence].kind == BlockKind::Heading;
    }

    void takePhrases()
    {
        for (const Span phrase : englishPhrases(m_text)) {
            if (isFree(phrase) && !isKnownTerm(phrase))
                addMention(termFor(keyOf(phrase), "term.english"), phrase);
        }
    }

    void takeKnown()
    {
        for (const NameCandidate &term : m_known) {
            if (term.type != EntityType::Term || !isFree(term.span))
                continue;
            const QString key = keyOf(term.span);
            int index = m_byRow.value(term.row, -1);
            if (index < 0)
                index = m_byKey.value(key, -1);
            if (index < 0)
                index = termFor(key, "term.gazetteer");
            m_byRow.insert(term.row, index);
            m_byKey.insert(key, index);
            m_terms[index].known = true;
            addMention(index, term.span);
        }
    }

    bool isTermPart(const Word &word) const
    {
        const QStringView text = m_text.slice(word.span);
        const bool latin = isLatinLetter(text.front().unicode());
        if (!(latin || (isHan(text.front().unicode()) && mayBePart(word))) || !isFree(word.span))
            return false;
        return !isPlainHan(text);
    }

    static bool mayBePart(const Word &word)
    {
        const bool isLong = word.span.length() > 1;
        if (word.tag.startsWith("nr"_L1) || hasTag(word, "ns", "nt"))
            return isLong && word.frequency == 0;
        return tagBegins(word, 'n') || hasTag(word, "vn", "b", "an", "j", "l", "k")
            || ((tagBegins(word, 'v') || tagBegins(word, 'a')) && isLong);
    }

    bool mayEnd(const Word &word) const
    {
        const bool content = (tagBegins(word, 'n') || tagBegins(word, 'v')) && word.span.length() > 1;
        return isHan(m_text.at(word.span.start).unicode()) && (content || hasTag(word, "vn", "l", "j", "k"));
    }

    /// Every compound of two to four words that comes again, the longest first; one that never stands outside a longer one falls away.
    void takeCompounds()
    {
        CompoundCounter found(m_text);
        const std::vector<Word> &words = m_text.words();
        std::vector<bool> part(words.size());
        for (size_t i = 0; i < words.size(); ++i)
            part[i] = isTermPart(words[i]);
        for (size_t i = 0; i < words.size(); ++i) {
            if (!part[i])
                continue;
            for (size_t n = 1; n < mostWords && i + n < words.size(); ++n) {
                const Span span{words[i].span.start, words[i + n].span.end};
                if (!part[i + n] || span.length() > longestCompound)
                    break;
                if (mayEnd(words[i + n]) && span.length() >= 4)
                    found.add(span);
            }
        }
        for (const std::vector<Span> &spans : found.repeated())
            takeCompound(spans);
    }

    void takeCompound(std::span<const Span> spans)
    {
        std::vector<Span> left;
        std::ranges::copy_if(spans, std::back_inserter(left), [&](Span span) { return isFree(span); });
        if (left.size() < 2 || isKnownTerm(left.front()))
            return;
        const int index = termFor(keyOf(left.front()), "term.compound");
        for (const Span span : left)
            addMention(index, span);
    }

    bool isKnownTerm(Span span) const
    {
        const auto after = std::ranges::upper_bound(m_known, span.start, {}, [](const NameCandidate &c) { return c.span.start; });
        return after != m_known.begin() && (after - 1)->span == span;
    }

    /// `推理成本（Inference Cost）`: a Latin phrase that fills a bracket, and the Han words before it.
    void takeGlossed()
    {
        const QString &text = m_text.text();
        for (qsizetype open = 0; open < text.size(); ++open) {
            if (text[open] != u'（' && text[open] != u'(')
                continue;
            qsizetype end = open + 1;
            while (end < text.size() && end - open < 50 && text[end] != u'）' && text[end] != u')' && text[end] != u'\n')
                ++end;
            const Span inside{open + 1, end};
            if ((m_text.at(end) == u'）' || m_text.at(end) == u')') && isLatinPhrase(inside) && isFree(inside))
                takeGloss(open, inside);
        }
        takeAgain();
    }

    bool isLatinPhrase(Span span) const
    {
        const QStringView phrase = m_text.slice(span);
        return phrase.size() > 1 && isLatinLetter(phrase.front().unicode()) && std::ranges::all_of(phrase, [](QChar c) {
                   return isLatinLetter(c.unicode()) || c == u' ' || c == u'-' || isDigit(c.unicode());
               });
    }

    void takeGloss(qsizetype open, Span inside)
    {
        qsizetype end = open;
        while (end > 0 && QStringView(u" ”\"").contains(m_text.at(end - 1)))
            --end;
        if (end == 0 || !isHan(m_text.at(end - 1).unicode()))
            return;
        const Span before = glossedBefore(end);
        if (before.length() < 2 || !isFree(before))
            return;
        const int index = termFor(keyOf(before), "term.gloss");
        m_byKey.insert(keyOf(inside), index);
        m_terms[index].glossed = true;
        addMention(index, before);
        addMention(index, inside);
        m_again.push_back({before, index});
        m_again.push_back({inside, index});
    }

    /// The term that ends at a place: a known one, or the words that may be part of one.
    Span glossedBefore(qsizetype end) const
    {
        const auto after = std::ranges::upper_bound(m_known, end - 1, {}, [](const NameCandidate &c) { return c.span.start; });
        if (after != m_known.begin() && (after - 1)->span.end == end && (after - 1)->type == EntityType::Term)
            return (after - 1)->span;
        qsizetype start = end;
        for (int i = m_text.wordIndexAt(end - 1), n = 0; i >= 0 && n < 3; --i, ++n) {
            const Word &word = m_text.words()[i];
            if (!isTermPart(word) || !isHan(m_text.at(word.span.start).unicode()) || word.span.end != start)
                break;
            start = word.span.start;
        }
        return {start, end};
    }

    /// Every further mention of the terms that have a gloss.
    void takeAgain()
    {
        if (m_again.empty())
            return;
        PhraseMatcher matcher;
        for (size_t i = 0; i < m_again.size(); ++i)
            matcher.add(m_text.slice(m_again[i].first), int(i));
        matcher.finish();
        const QString &text = m_text.text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const PhraseMatcher::Match match = matcher.longestAt(text, i);
            const Span span{i, i + match.length};
            if (match.id < 0 || !isFree(span))
                continue;
            if (isHan(text[i].unicode()) ? !m_text.cutsWord(span) : m_text.standsFree(span))
                addMention(m_again[match.id].second, span);
        }
    }

    /// How rare the words of a term are in general: 0 for the commonest, about 1 for what no dictionary has.
    double rarity(Span span) const
    {
        const QStringView name = m_text.slice(span);
        if (!isHan(name.front().unicode()))
            return name.contains(u' ') || !isCommonEnglish(name) ? 1 : 0.6;
        const int frequency = Segmenter::instance().frequency(name);
        return frequency == 0 ? 1 : std::clamp(1 - std::log10(1.0 + frequency) / 5, 0.2, 1.0);
    }

    TermGroup group(Term &term) const
    {
        std::ranges::sort(term.mentions);
        const auto longest = std::ranges::max_element(term.mentions, {}, &Span::length);
        double importance = std::log2(1.0 + double(term.mentions.size())) * (0.4 + rarity(*longest));
        importance += term.known ? 0.8 + 0.5 * rarity(*longest) : 0;
        importance += term.glossed ? 1.5 : 0;
        importance += std::min(term.headings, 2) * 0.4;
        importance += isHan(m_text.at(longest->start).unicode()) ? std::min<double>(double(longest->length()), 6) * 0.1 : 0.3;
        return {std::move(term.mentions), importance, term.rule};
    }

    const EntityText &m_text;
    const std::vector<NameCandidate> &m_known;
    std::vector<char> m_taken; ///< 1 for each character of a name or term: bytes, which are faster to ask for than bits
    std::vector<Term> m_terms;
    std::vector<std::pair<Span, int>> m_again; ///< terms with a gloss, to be found again
    QHash<QString, int> m_byKey;
    QHash<int, int> m_byRow; ///< of the gazetteer
};

} // namespace

std::vector<TermGroup> findTerms(const EntityText &text, const std::vector<NameCandidate> &known,
                                 const std::vector<NameCandidate> &names)
{
    return TermFinder(text, known, names).find();
}

} // namespace lectern
