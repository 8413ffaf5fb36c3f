// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityendings.h"
#include "core/extract/entityhan.h"
#include "core/text/script.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

class InstitutionFinder
{
public:
    InstitutionFinder(const EntityText &text, const std::vector<NameCandidate> &known)
        : m_text(text)
        , m_known(known)
    {
    }

    std::vector<UnknownName> find()
    {
        for (size_t i = 0; i < m_text.words().size(); ++i) {
            if (isHan(m_text.at(m_text.words()[i].span.end - 1).unicode()))
                takeEndingAt(i);
        }
        return std::move(m_found);
    }

private:
    static constexpr size_t farthest = 7; ///< words before the suffix

    QStringView word(size_t index) const { return m_text.slice(m_text.words()[index].span); }

    void takeEndingAt(size_t index)
    {
        const Span last = m_text.words()[index].span;
        const HanEnding ending = hanEnding(m_text.slice(last));
        if (ending.length == 0 || continues(index, ending))
            return;
        const qsizetype start = leftBorder(index, last.end - ending.length, ending);
        if (start < 0)
            return takeWeak(index, ending);
        if (last.end - ending.length - start < ending.least)
            return;
        Votes votes;
        votes[ending.type] = 4;
        m_found.push_back({{start, last.end}, votes, ending.type, ending.kind == HanEnding::Industry, "entity.suffix"});
    }

    /// One ordinary word before the ending (`云杉|储能`): a name if the context says so.
    void takeWeak(size_t index, const HanEnding &ending)
    {
        const std::vector<Word> &words = m_text.words();
        if (index == 0 || (ending.kind != HanEnding::Company && ending.kind != HanEnding::Industry))
            return;
        const Span last = words[index].span;
        const bool whole = last.length() == ending.length;
        const NameCandidate *own = knownAt(last.start);
        if (own && (own->type != EntityType::Term || !whole || own->span != last))
            return;
        const Span first = whole ? words[index - 1].span : last;
        const Span name{first.start, last.end};
        const QStringView stem = m_text.slice({first.start, last.end - ending.length});
        if (stem.size() < 2 || stem.size() > 4 || !isHan(stem.front().unicode()) || isGenericHan(stem) || isPlainHan(stem)
            || (whole && knownAt(name.start)) || Segmenter::instance().frequency(m_text.slice(name)) > 0)
            return;
        const size_t before = index - (whole ? 1 : 0);
        if (whole && !isNamePart(index - 1))
            return;
        if (before > 0 && isNamePart(before - 1) && !isGenericHan(word(before - 1)) && !knownAt(words[before - 1].span.start))
            return;
        Votes votes;
        votes[EntityType::Organization] = 1;
        m_found.push_back({name, votes, EntityType::Organization, true, "entity.suffix.weak", 3});
    }

    /// A longer suffix goes on behind this word (`…科技|公司`): the name ends there.
    bool continues(size_t index, const HanEnding &suffix) const
    {
        if (index + 1 >= m_text.words().size())
            return false;
        const QStringView next = word(index + 1);
        const HanEnding after = hanEnding(next);
        return after.length > 0 && after.length == next.size() && after.kind != HanEnding::Place && after.type == suffix.type;
    }

    const NameCandidate *knownAt(qsizetype position) const
    {
        const auto after = std::ranges::upper_bound(m_known, position, {}, [](const NameCandidate &c) { return c.span.start; });
        return after != m_known.begin() && (after - 1)->span.contains(position) ? &*(after - 1) : nullptr;
    }

    bool isNamePart(size_t index) const
    {
        const Word &w = m_text.words()[index];
        const QStringView text = m_text.slice(w.span);
        const QChar first = text.front();
        if (isLatinLetter(first.unicode()))
            return true;
        if (!isHan(first.unicode()))
            return false;
        if (tagBegins(w, 'n') || hasTag(w, "j", "vn", "b", "an", "s"))
            return true;
        return w.frequency == 0 || (tagBegins(w, 'v') && isNameVerb(text)) || hasTag(w, "a");
    }

    /// Makes a name of what it stands in: a proper noun, an unknown word, a known name.
    bool isDistinctive(size_t index) const
    {
        const Word &w = m_text.words()[index];
        const QStringView text = m_text.slice(w.span);
        if (isGenericHan(text) || isNameVerb(text))
            return false;
        const NameCandidate *known = knownAt(w.span.start);
        if (known && known->type != EntityType::Term)
            return true;
        return hasTag(w, "nr", "ns", "nt", "nz", "nrt", "nrfg") || (isHan(text.front().unicode()) && w.frequency == 0);
    }

    /// Where a name that ends with a suffix begins: the farthest distinctive word to its left with only parts of names between; -1 for none.
    qsizetype leftBorder(size_t index, qsizetype suffixStart, const HanEnding &suffix) const
    {
        const Span last = m_text.words()[index].span;
        if (suffix.kind == HanEnding::Place)
            return hasTag(m_text.words()[index], "ns") && !isGenericHan(m_text.slice(last)) ? last.start : -1;
        const NameCandidate *own = knownAt(last.start);
        if (own && own->type == EntityType::Term && own->span.end >= last.end)
            return -1;
        qsizetype start = last.start < suffixStart && isDistinctive(index) ? last.start : -1;
        bool plainBetween = false; // generic words between the name and its ending
        for (size_t i = index; i-- > 0 && index - i <= farthest && isNamePart(i);) {
            const Word &w = m_text.words()[i];
            const NameCandidate *known = knownAt(w.span.start);
            if (known && known->type != EntityType::Term)
                return borderAtKnown(*known, start, suffixStart, plainBetween, suffix);
            if (isDistinctive(i))
                start = w.span.start;
            plainBetween = plainBetween || isGenericHan(m_text.slice(w.span)) || known;
        }
        return start;
    }

    /// `谷歌|研究院` and `江城|大学` go on to the left, `美国|某某公司` and `中国|对冲基金` do not.
    qsizetype borderAtKnown(const NameCandidate &known, qsizetype start, qsizetype suffixStart, bool plainBetween,
                            const HanEnding &suffix) const
    {
        if (known.span.end >= suffixStart + 1)
            return start;
        const bool latin = isLatinLetter(m_text.at(known.span.start).unicode());
        if (known.type == EntityType::Place)
            return suffix.kind == HanEnding::Institution ? known.span.start : start;
        if (known.type != EntityType::Organization || plainBetween)
            return start;
        return !latin || suffix.kind == HanEnding::Institution ? known.span.start : start;
    }

    const EntityText &m_text;
    const std::vector<NameCandidate> &m_known;
    std::vector<UnknownName> m_found;
};

} // namespace

std::vector<UnknownName> hanInstitutions(const EntityText &text, const std::vector<NameCandidate> &known)
{
    return InstitutionFinder(text, known).find();
}

} // namespace lectern
