// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityknown.h"

#include "core/extract/entitygazetteer.h"
#include "core/text/script.h"
#include "core/text/table.h"
#include "core/text/wordset.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype shortHanName = 3;

bool isLatinName(QStringView name)
{
    return isLatinLetter(name.front().unicode()) || isDigit(name.front().unicode());
}

bool hasSmall(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
}

bool hasCapital(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

/// Whether a name found without regard to case is written as names are.
bool nameCaseFits(QStringView name, QStringView found, bool english)
{
    if (name == found || !isLatinName(found))
        return true;
    const bool acronym = !hasSmall(name);
    if (!hasCapital(found)) // pitchbook among Han, but no meta
        return !english && !acronym && found.size() >= 5 && !found.contains(u' ') && !isCommonEnglish(found);
    if (acronym && name.size() < 5)
        return false;
    return found.size() >= 4 && (found.front().isUpper() || name.front().isLower());
}

/// Terms stand in any case, but acronyms only in their own, or with a plural s.
bool termCaseFits(QStringView name, QStringView found)
{
    if (name == found || !isLatinName(found) || name.contains(u' '))
        return true;
    return hasSmall(name) || name.size() > 5;
}

class KnownNameFinder
{
public:
    explicit KnownNameFinder(const EntityText &text)
        : m_text(text)
        , m_gazetteer(EntityGazetteer::instance())
    {
    }

    std::vector<NameCandidate> find()
    {
        const QString &lower = m_text.lower();
        qsizetype next = 0;
        for (qsizetype from = 0; from < lower.size(); from += PhraseTrie::stretch) {
            for (uint64_t places = m_gazetteer.places(lower, from); places != 0; places &= places - 1) {
                const qsizetype position = from + std::countr_zero(places);
                if (position >= next)
                    next = findAt(position);
            }
        }
        std::vector<NameCandidate> names;
        for (const Hit &hit : m_hits) {
            if (const GazetteerName *name = believed(hit))
                names.push_back({hit.span, name->type, name->doubtful ? 0.8 : 0.95, name->row, "entity.gazetteer"});
        }
        return names;
    }

private:
    struct Hit {
        Span span;
        size_t first; ///< of m_names
        size_t last;  ///< and an end
    };

    /// The end of the longest name at a position, or 0.
    qsizetype findAt(qsizetype position)
    {
        const QString &lower = m_text.lower();
        if (!mayBegin(position))
            return 0;
        m_gazetteer.allAt(lower, position, m_matches);
        for (qsizetype i = m_matches.size(); i-- > 0;) {
            Hit hit{{position, position + m_matches[i].length}, m_names.size(), 0};
            for (const GazetteerName &name : m_gazetteer.named(m_matches[i].id)) {
                if (fits(name, hit.span))
                    m_names.push_back(&name);
            }
            hit.last = m_names.size();
            if (hit.first == hit.last)
                continue;
            hit.span.end = extended(hit.span, m_names[hit.first]->type);
            for (size_t n = hit.first; n < hit.last; ++n) {
                if (!m_names[n]->doubtful)
                    m_sure.insert(m_names[n]->row);
            }
            m_hits.push_back(hit);
            return hit.span.end;
        }
        return 0;
    }

    bool mayBegin(qsizetype position) const
    {
        return !isLatinLetter(m_text.at(position).unicode()) || m_text.standsFree({position, position + 1})
            || !isWord(position - 1);
    }

    bool isWord(qsizetype position) const
    {
        const char16_t c = m_text.at(position).unicode();
        return isLatinLetter(c) || isDigit(c);
    }

    bool fits(const GazetteerName &name, Span span) const
    {
        const QStringView found = m_text.slice(span);
        if (isLatinName(found)) {
            const bool plural = name.type == EntityType::Term && m_text.at(span.end) == u's';
            if (!m_text.standsFree({span.start, span.end + plural}))
                return false;
            const bool english = m_text.isEnglishAt(span.start);
            return name.type == EntityType::Term ? termCaseFits(name.name, found) : nameCaseFits(name.name, found, english);
        }
        return span.length() > shortHanName || !m_text.cutsWord(span);
    }

    /// Takes in the s of an English term, and 省 or 市 behind a place.
    qsizetype extended(Span span, EntityType type) const
    {
        const QChar next = m_text.at(span.end);
        if (type == EntityType::Term && isLatinName(m_text.slice(span)) && next == u's'
            && m_text.standsFree({span.start, span.end + 1}))
            return span.end + 1;
        static const std::vector<QStringList> suffixes = readTable(u"lexicon/entity-place-suffixes.tsv"_s, 1);
        if (type != EntityType::Place || !isHan(m_text.at(span.start).unicode()))
            return span.end;
        for (const QStringList &suffix : suffixes) {
            const Span longer{span.start, span.end + suffix.front().size()};
            if (longer.end <= m_text.text().size() && m_text.slice({span.end, longer.end}) == suffix.front()
                && m_text.endsWord(longer.end))
                return longer.end;
        }
        return span.end;
    }

    bool denied(const GazetteerRow &row, Span span) const
    {
        const QStringView text = m_text.text();
        return std::ranges::any_of(row.denials, [&](const QString &word) {
            const qsizetype after = span.end + (m_text.at(span.end) == u' ');
            const qsizetype before = span.start - (m_text.at(span.start - 1) == u' ') - word.size();
            return text.sliced(std::min(after, text.size())).startsWith(word)
                || (before >= 0 && text.sliced(before, word.size()) == word);
        });
    }

    /// The first meaning of a hit that the document bears out.
    const GazetteerName *believed(const Hit &hit)
    {
        for (size_t n = hit.first; n < hit.last; ++n) {
            const GazetteerName *name = m_names[n];
            const bool isDenied = name->hasDenials && denied(m_gazetteer.row(name->row), hit.span);
            if (!isDenied && (!name->doubtful || m_sure.contains(name->row) || hasCue(name->row)))
                return name;
        }
        return nullptr;
    }

    bool hasCue(int row)
    {
        const auto known = m_cued.constFind(row);
        if (known != m_cued.cend())
            return *known;
        const bool found = std::ranges::any_of(m_gazetteer.row(row).cues, [&](const QString &cue) { return containsCue(cue); });
        m_cued.insert(row, found);
        return found;
    }

    bool containsCue(const QString &cue)
    {
        const QString &text = m_text.text();
        if (!mayContain(cue))
            return false;
        for (qsizetype at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
            if (!isLatinName(cue) || m_text.standsFree({at, at + cue.size()}))
                return true;
        }
        return false;
    }

    /// Whether all twos and threes of characters of a cue stand in the text somewhere: mostly some do not, which spares the search.
    bool mayContain(QStringView cue)
    {
        if (m_parts.empty()) {
            m_parts.resize((size_t(1) << partBits) / 64);
            forParts(m_text.text(), [this](uint32_t part) {
                m_parts[part >> 6] |= uint64_t(1) << (part & 63);
                return true;
            });
        }
        return forParts(cue, [this](uint32_t part) { return (m_parts[part >> 6] >> (part & 63) & 1U) != 0; });
    }

    /// Hands the hash of each two and each three characters to a function, as long as it says so.
    template<typename Take>
    static bool forParts(QStringView text, Take take)
    {
        for (qsizetype i = 1; i < text.size(); ++i) {
            const uint32_t two = (text[i - 1].unicode() * 0x9E3779B1U) ^ (text[i].unicode() * 0x85EBCA6BU);
            if (!take(two >> (32 - partBits)))
                return false;
            if (i > 1 && !take(((two ^ text[i - 2].unicode()) * 0xC2B2AE35U) >> (32 - partBits)))
                return false;
        }
        return true;
    }

    const EntityText &m_text;
    const EntityGazetteer &m_gazetteer;
    std::vector<PhraseMatcher::Match> m_matches;
    std::vector<const GazetteerName *> m_names; ///< of the hits, what each may stand for
    std::vector<Hit> m_hits;
    static constexpr int partBits = 17;
    std::vector<uint64_t> m_parts; ///< a bit for the hash of each two and three characters of the text
    QSet<int> m_sure;
    QHash<int, bool> m_cued;
};

} // namespace

std::vector<NameCandidate> knownNames(const EntityText &text)
{
    return KnownNameFinder(text).find();
}

bool isCommonEnglish(QStringView word)
{
    static const WordSet words(u"lexicon/entity-common-en.tsv"_s);
    QVarLengthArray<QChar, 32> lower(word.size());
    std::ranges::transform(word, lower.begin(), [](QChar c) { return c.toLower(); });
    return words.contains(QStringView(lower));
}

} // namespace lectern
