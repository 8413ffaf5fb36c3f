// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityhan.h"
#include "core/text/phrasematcher.h"
#include "core/text/script.h"
#include "core/text/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Suffix {
    EntityType type = EntityType::Organization;
    int least = 2;       ///< characters that must stand before it
    enum Kind { Institution, Company, Place } kind = Company; ///< see the table
};

EntityType typeNamed(const QString &name)
{
    return name == "organization"_L1 ? EntityType::Organization
        : name == "place"_L1         ? EntityType::Place
        : name == "event"_L1         ? EntityType::Event
        : name == "work"_L1          ? EntityType::Work
        : name == "product"_L1       ? EntityType::Product
                                     : EntityType::Person;
}

class Endings
{
public:
    static const Endings &instance()
    {
        static const Endings endings;
        return endings;
    }

    /// The longest suffix that ends a text, and its length.
    [[nodiscard]] const Suffix *endOf(QStringView text, qsizetype *length) const
    {
        for (*length = std::min<qsizetype>(text.size(), 8); *length > 0; --*length) {
            const auto found = m_suffixes.constFind(text.last(*length).toString());
            if (found != m_suffixes.cend())
                return &*found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isGeneric(QStringView word) const { return m_generic.contains(word.toString()); }

private:
    Endings()
    {
        for (const QStringList &line : readTable(u"lexicon/entity-han-suffixes.tsv"_s, 4))
            m_suffixes.insert(line[0],
                              {typeNamed(line[1]), line[2].toInt(),
                               line[3] == "institution"_L1 ? Suffix::Institution
                                   : line[3] == "place"_L1 ? Suffix::Place
                                                           : Suffix::Company});
        for (const QStringList &line : readTable(u"lexicon/entity-han-generic.tsv"_s, 1))
            m_generic.insert(line[0]);
    }
    QHash<QString, Suffix> m_suffixes;
    QSet<QString> m_generic;
};

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
        qsizetype length = 0;
        const Span last = m_text.words()[index].span;
        const Suffix *suffix = Endings::instance().endOf(m_text.slice(last), &length);
        if (!suffix || continues(index, *suffix))
            return;
        const qsizetype start = leftBorder(index, last.end - length, *suffix);
        if (start < 0 || last.end - length - start < suffix->least)
            return;
        Votes votes;
        votes[suffix->type] = 4;
        m_found.push_back({{start, last.end}, votes, suffix->type, false, "entity.suffix"});
    }

    /// A longer suffix goes on behind this word (`…科技|公司`): the name ends there.
    bool continues(size_t index, const Suffix &suffix) const
    {
        if (index + 1 >= m_text.words().size())
            return false;
        qsizetype length = 0;
        const QStringView next = word(index + 1);
        const Suffix *after = Endings::instance().endOf(next, &length);
        return after && length == next.size() && after->kind != Suffix::Place && after->type == suffix.type;
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
        if (w.tag.startsWith("n"_L1) || w.tag == "j"_L1 || w.tag == "vn"_L1 || w.tag == "b"_L1 || w.tag == "an"_L1
            || w.tag == "s"_L1)
            return true;
        return Segmenter::instance().frequency(text) == 0
            || (w.tag == "v"_L1 && text.size() > 1 && !Endings::instance().isGeneric(text)) || w.tag == "a"_L1;
    }

    /// Makes a name of what it stands in: a proper noun, an unknown word, a known name.
    bool isDistinctive(size_t index) const
    {
        const Word &w = m_text.words()[index];
        const QStringView text = m_text.slice(w.span);
        if (Endings::instance().isGeneric(text))
            return false;
        const NameCandidate *known = knownAt(w.span.start);
        if (known && known->type != EntityType::Term)
            return true;
        return w.tag == "nr"_L1 || w.tag == "ns"_L1 || w.tag == "nt"_L1 || w.tag == "nz"_L1 || w.tag == "nrt"_L1
            || w.tag == "nrfg"_L1 || (isHan(text.front().unicode()) && Segmenter::instance().frequency(text) == 0);
    }

    /// Where a name that ends with a suffix begins: the farthest distinctive word to its left with only parts of names between; -1 for none.
    qsizetype leftBorder(size_t index, qsizetype suffixStart, const Suffix &suffix) const
    {
        const Span last = m_text.words()[index].span;
        if (suffix.kind == Suffix::Place)
            return m_text.words()[index].tag == "ns"_L1 && !Endings::instance().isGeneric(m_text.slice(last)) ? last.start : -1;
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
            plainBetween = plainBetween || Endings::instance().isGeneric(m_text.slice(w.span)) || known;
        }
        return start;
    }

    /// `谷歌|研究院` and `江城|大学` go on to the left, `美国|某某公司` and `中国|对冲基金` do not.
    qsizetype borderAtKnown(const NameCandidate &known, qsizetype start, qsizetype suffixStart, bool plainBetween,
                            const Suffix &suffix) const
    {
        if (known.span.end >= suffixStart + 1)
            return start;
        const bool latin = isLatinLetter(m_text.at(known.span.start).unicode());
        if (known.type == EntityType::Place)
            return suffix.kind == Suffix::Institution ? known.span.start : start;
        if (known.type == EntityType::Person || plainBetween)
            return start;
        return !latin || suffix.kind == Suffix::Institution ? known.span.start : start;
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
