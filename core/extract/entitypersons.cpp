// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityhan.h"
#include "core/text/script.h"
#include "core/text/wordset.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct HanNames {
    WordSet surnames{u"lexicon/entity-surnames.tsv"_s, u"han"};
    WordSet longSurnames{u"lexicon/entity-surnames.tsv"_s, u"two"};
    WordSet spelling{u"lexicon/entity-transliteration.tsv"_s}; ///< characters that spell foreign names
    WordSet labels{u"lexicon/entity-han-labels.tsv"_s}; ///< labels of turns that are no names
    WordSet bylines{u"lexicon/entity-bylines.tsv"_s}; ///< labels in front of the names of those who wrote

    static const HanNames &instance()
    {
        static const HanNames names;
        return names;
    }
};

bool isPerson(const Word &word)
{
    return hasTag(word, "nr", "nrfg", "nrt");
}

/// Whether a word is one of grammar: a preposition, a conjunction, an adverb…
bool isFunction(const Word &word)
{
    switch (word.tag.isEmpty() ? '\0' : word.tag.data()[0]) {
    case 'p':
    case 'c':
    case 'd':
    case 'u':
    case 'r':
    case 'q':
    case 'f':
        return true;
    default:
        return false;
    }
}

class HanPersonFinder
{
public:
    explicit HanPersonFinder(const EntityText &text)
        : m_text(text)
        , m_names(HanNames::instance())
    {
    }

    std::vector<UnknownName> find()
    {
        for (size_t i = 0; i < m_text.words().size(); ++i)
            takeWord(i);
        takeDotted();
        takeSpelled();
        takeLabels();
        takeBylines();
        return std::move(m_found);
    }

private:
    void add(Span span, double person, bool needsEvidence, const char *rule)
    {
        Votes votes;
        votes[EntityType::Person] = person;
        m_found.push_back({span, votes, EntityType::Person, needsEvidence, rule});
    }

    /// A foreign name in Han may be a person's or a firm's (`沃尔玛`): what stands beside it tells.
    void addSpelled(Span span)
    {
        add(span, 1, true, "entity.person.spelled");
        m_found.push_back({span, {}, EntityType::Organization, true, "entity.noun.spelled", 3.0});
    }

    bool startsWithSurname(QStringView name) const
    {
        return m_names.surnames.contains(name.first(1))
            ? name.size() <= 3
            : name.size() >= 3 && name.size() <= 4 && m_names.longSurnames.contains(name.first(2));
    }

    bool isHanSpan(Span span) const
    {
        return std::ranges::all_of(m_text.slice(span), [](QChar c) { return isHan(c.unicode()); });
    }

    /// A word that the segmenter takes for a person's name; common words among these need a cue.
    void takeWord(size_t index)
    {
        const Word &word = m_text.words()[index];
        if (!isPerson(word))
            return takeApart(index);
        const QStringView name = m_text.slice(word.span);
        if (name.size() < 2 || name.size() > 4 || !isHanSpan(word.span) || !startsWithSurname(name))
            return takeApart(index);
        const bool unknown = word.frequency == 0;
        add(word.span, unknown && name.size() == 3 ? 1.5 : 1, true, "entity.person.han");
        takeLonger(index);
    }

    /// A family name cut off from what follows (`王|小|川`): a name beside a cue.
    void takeApart(size_t index)
    {
        const std::vector<Word> &words = m_text.words();
        const Word &word = words[index];
        if (word.span.length() != 1 || isFunction(word) || !m_names.surnames.contains(m_text.slice(word.span)))
            return;
        qsizetype end = word.span.end;
        for (size_t next = index + 1; next < words.size() && next <= index + 2; ++next) {
            const Span span{word.span.start, words[next].span.end};
            if (span.length() > 3 || !isHanSpan(words[next].span))
                break;
            end = span.end;
            if (span.length() >= 2)
                add({word.span.start, end}, 0, true, "entity.person.han");
        }
    }

    /// A third character that the segmenter left behind (`詹家|鸿|指出`): the longer name, if cues stand on both sides.
    void takeLonger(size_t index)
    {
        const std::vector<Word> &words = m_text.words();
        const bool next = index + 1 < words.size() && words[index + 1].span.length() == 1 && words[index].span.length() == 2;
        if (!next || !isHanSpan(words[index + 1].span) || isFunction(words[index + 1]))
            return;
        add({words[index].span.start, words[index + 1].span.end}, 0, true, "entity.person.han");
        m_found.back().enough = 5;
    }

    bool spells(qsizetype position) const
    {
        return position >= 0 && position < m_text.text().size() && m_names.spelling.beginsAt(m_text.text(), position);
    }

    /// Names around `·`. Their borders are where characters that spell no foreign name stand.
    void takeDotted()
    {
        const QString &text = m_text.text();
        for (qsizetype dot = text.indexOf(u'·'); dot >= 0; dot = text.indexOf(u'·', dot + 1)) {
            qsizetype start = dot;
            while (start > 0 && dot - start < 8 && spells(start - 1)
                   && !(dot - start > 1 && m_text.startsWord(start) && endsPlainWord(start - 1)))
                --start;
            qsizetype end = dot + 1;
            while (end < text.size()
                   && (spells(end) || (text[end] == u'·' && spells(end + 1)) || (text[end] == u'-' && spells(end + 1)))
                   && !(end - dot > 2 && startsPlainWord(end)))
                ++end;
            if (dot - start >= 1 && end - dot > 1 && isHan(text[start].unicode()))
                add({start, end}, 5, false, "entity.person.dotted");
            dot = std::max(dot, end - 1);
        }
    }

    /// A word of the dictionary, of two characters or more, that is no name: a name ends before it.
    bool startsPlainWord(qsizetype position) const
    {
        const Word &word = m_text.words()[m_text.wordIndexAt(position)];
        return word.span.start == position && word.span.length() > 1 && !word.tag.startsWith("nr"_L1)
            && !word.tag.startsWith("ns"_L1) && word.frequency > 0;
    }

    bool endsPlainWord(qsizetype position) const
    {
        const Word &word = m_text.words()[m_text.wordIndexAt(position)];
        return word.span.end == position + 1 && word.span.length() > 1 && !word.tag.startsWith("nr"_L1) && word.frequency > 0;
    }

    /// Runs of three and more spelling characters that no dictionary word begins: names if a cue is beside them.
    void takeSpelled()
    {
        const QString &text = m_text.text();
        for (qsizetype i = 0; i < text.size();) {
            if (!spells(i) || !m_text.startsWord(i)) {
                ++i;
                continue;
            }
            qsizetype end = i;
            while (end < text.size() && spells(end) && !(end - i >= 2 && startsPlainWord(end)))
                ++end;
            if (end - i >= 3 && end - i <= 7 && m_text.endsWord(end) && !startsPlainWord(i) && text[end] != u'·'
                && m_text.at(i - 1) != u'·')
                addSpelled({i, end});
            i = std::max(end, i + 1);
        }
    }

    /// What stands before a label: marks and time stamps (`▶`, `[00:12:30]`).
    static bool isOrnament(QChar c) { return isDigit(c.unicode()) || QStringView(u"[]() :▶●■◆").contains(c); }

    /// A short label in front of a turn (`胡某某：`).
    void takeLabels()
    {
        const QString &text = m_text.text();
        for (const Sentence &sentence : m_text.reading().sentences()) {
            Span span = sentence.span;
            if (span.start > 0 && text[span.start - 1] != u'\n')
                continue;
            while (span.start < span.end && isOrnament(text[span.start]))
                ++span.start;
            qsizetype end = span.start;
            while (end < span.end && end - span.start < 5 && isHan(text[end].unicode()))
                ++end;
            const bool colon = m_text.at(end) == u'：' || m_text.at(end) == u':';
            const QStringView name = m_text.slice({span.start, end});
            if (colon && name.size() >= 2 && name.size() <= 4 && startsWithSurname(name) && !m_names.labels.contains(name))
                add({span.start, end}, plain(name) ? 1 : 3, plain(name), "entity.person.label");
        }
    }

    /// `作者：甲、乙 编辑：丙`: what stands behind such a label and is of a name's length.
    void takeBylines()
    {
        const QString &text = m_text.text();
        for (qsizetype i = 1; i + 1 < text.size(); ++i) {
            if (!isBylineMark(text[i]))
                continue;
            qsizetype start = i;
            while (start > 0 && i - start < 6 && isHan(text[start - 1].unicode()))
                --start;
            bool label = false;
            for (; start < i && !label; ++start)
                label = m_names.bylines.contains(m_text.slice({start, i}));
            if (label)
                takeNames(i + 1);
        }
    }

    static bool isBylineMark(QChar c)
    {
        switch (c.unicode()) {
        case u'：':
        case u':':
        case u'|':
        case u'｜':
        case u'丨':
        case u'/':
        case u'／':
            return true;
        default:
            return false;
        }
    }

    void takeNames(qsizetype position)
    {
        const qsizetype limit = std::min(position + 40, m_text.text().size());
        while (position < limit) {
            while (position < limit && QStringView(u" 　、，,&").contains(m_text.at(position)))
                ++position;
            qsizetype end = position;
            while (end < limit && (isHan(m_text.at(end).unicode()) || isLatinLetter(m_text.at(end).unicode())))
                ++end;
            const Span span{position, end};
            if (span.length() < 2 || isBylineMark(m_text.at(end)) || !isNameLike(span))
                return;
            add(span, 5, false, "entity.person.byline");
            position = end;
        }
    }

    /// Two to four Han characters, a common word only with a family name; or one Latin word with a capital.
    bool isNameLike(Span span) const
    {
        const QStringView name = m_text.slice(span);
        if (!isHanSpan(span))
            return name.front().isUpper() && name.size() < 12
                && std::ranges::none_of(name, [](QChar c) { return isHan(c.unicode()); });
        return name.size() <= 4 && (startsWithSurname(name) || (name.size() <= 3 && !m_names.bylines.contains(name)));
    }

    /// A common word that only happens to begin like a name (方法：, 金融：).
    static bool plain(QStringView name) { return Segmenter::instance().frequency(name) > 0; }

    const EntityText &m_text;
    const HanNames &m_names;
    std::vector<UnknownName> m_found;
};

} // namespace

std::vector<UnknownName> hanPersons(const EntityText &text)
{
    return HanPersonFinder(text).find();
}

} // namespace lectern
