// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dictionarynames.h"

#include "core/extract/dictionarymatcher.h"
#include "core/extract/entitygazetteer.h"
#include "core/text/letters.h"
#include "core/text/script.h"

#include <map>

namespace lectern
{

namespace
{

constexpr const char *dictionaryRule = "entity.dictionary";
constexpr qsizetype shortHanName = 3;

/// Whether a name found without regard to case is written as that name: `DEEPSEEK` for DeepSeek, but no `meta` for Meta.
bool caseFits(QStringView name, QStringView found)
{
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return name == found || !std::ranges::any_of(name, isCapital) || (found.size() > 3 && std::ranges::any_of(found, isCapital));
}

} // namespace

bool standsFree(QStringView name)
{
    return isLatinLetter(name.front().unicode()) || isDigit(name.front().unicode());
}

int gazetteerRow(const DictionaryEntry &entry)
{
    const EntityGazetteer &gazetteer = EntityGazetteer::instance();
    std::vector<PhraseMatcher::Match> matches;
    for (const QString &name : QStringList(entry.name) + entry.names) {
        const QString key = dictionaryKey(name);
        gazetteer.allAt(key, 0, matches);
        if (matches.empty() || matches.back().length != key.size())
            continue;
        for (const GazetteerName &known : gazetteer.named(matches.back().id)) {
            if (!known.doubtful && gazetteer.row(known.row).type == entry.type)
                return known.row;
        }
    }
    return -1;
}

class DictionaryNames
{
public:
    DictionaryNames(const EntityText &text, const UserDictionary &dictionary)
        : m_text(text)
        , m_entries(dictionary.entries())
        , m_matcher(dictionary.d->matcher)
    {
    }

    std::vector<NameCandidate> find()
    {
        std::vector<NameCandidate> names;
        for (qsizetype i = 0; i < m_text.lower().size();) {
            const auto name = nameAt(i);
            i = name ? name->span.end : i + 1;
            if (name)
                names.push_back(*name);
        }
        return names;
    }

private:
    std::optional<NameCandidate> nameAt(qsizetype position)
    {
        if (!m_matcher.names.mayStart(m_text.lower()[position]))
            return {};
        m_matcher.names.allAt(m_text.lower(), position, m_matches);
        for (size_t i = m_matches.size(); i-- > 0;) {
            const Span span{position, position + m_matches[i].length};
            const DictionaryMatcher::Name &name = m_matcher.known[size_t(m_matches[i].id)];
            if (fits(name.text, span))
                return NameCandidate{span, m_entries[size_t(name.entry)].type, 1.0, rowOf(name.entry), dictionaryRule};
        }
        return {};
    }

    [[nodiscard]] bool fits(QStringView name, Span span) const
    {
        const QStringView found = m_text.slice(span);
        if (standsFree(found))
            return m_text.standsFree(span) && !isInsideWord(span) && caseFits(name, found);
        return span.length() > shortHanName || !m_text.cutsWord(span);
    }

    /// Whether letters of any script, or marks on them, touch a letter at an end of a span.
    [[nodiscard]] bool isInsideWord(Span span) const
    {
        const QStringView text = m_text.text();
        return (isSpelledAt(text, span.start) && isSpelledAt(text, span.start - 1))
            || (isSpelledAt(text, span.end - 1) && isSpelledAt(text, span.end));
    }

    /// Rows behind those of the gazetteers are the dictionary's own.
    [[nodiscard]] int rowOf(int entry)
    {
        const auto known = m_rows.constFind(entry);
        if (known != m_rows.cend())
            return *known;
        const int same = gazetteerRow(m_entries[size_t(entry)]);
        const int row = same >= 0 ? same : EntityGazetteer::instance().rowCount() + entry;
        m_rows.insert(entry, row);
        return row;
    }

    const EntityText &m_text;
    const std::vector<DictionaryEntry> &m_entries;
    const DictionaryMatcher &m_matcher;
    std::vector<PhraseMatcher::Match> m_matches;
    QHash<int, int> m_rows;
};

std::vector<NameCandidate> withDictionary(const EntityText &text, std::vector<NameCandidate> known,
                                          const UserDictionary &dictionary)
{
    if (dictionary.isEmpty())
        return known;
    std::vector<NameCandidate> names = DictionaryNames(text, dictionary).find();
    std::erase_if(known, [&](const NameCandidate &candidate) {
        const auto behind =
            std::ranges::partition_point(names, [&](const NameCandidate &name) { return name.span.end <= candidate.span.start; });
        return behind != names.end() && behind->span.overlaps(candidate.span);
    });
    names.insert(names.end(), known.begin(), known.end());
    std::ranges::sort(names, {}, &NameCandidate::span);
    return names;
}

bool isFromDictionary(const NameCandidate &candidate)
{
    return candidate.rule == dictionaryRule;
}

void keepDictionaryTerms(std::vector<TermGroup> &terms, const std::vector<NameCandidate> &known,
                         const std::vector<NameCandidate> &names)
{
    const bool any = std::ranges::any_of(
        known, [](const NameCandidate &candidate) { return candidate.type == EntityType::Term && isFromDictionary(candidate); });
    if (!any)
        return;
    std::map<Span, int> taken; // by a term (its number), or by a name (−1)
    for (const NameCandidate &name : names)
        taken.emplace(name.span, -1);
    for (size_t i = 0; i < terms.size(); ++i)
        for (const Span mention : terms[i].mentions)
            taken.emplace(mention, int(i));
    const auto holder = [&](Span span) -> std::optional<int> {
        const auto behind = taken.lower_bound({span.start, span.start});
        if (behind != taken.end() && behind->first.overlaps(span))
            return behind->second;
        if (behind != taken.begin() && std::prev(behind)->first.overlaps(span))
            return std::prev(behind)->second;
        return {};
    };
    const double least = terms.empty() ? 1.0 : terms.back().importance;
    std::map<int, int> byRow;
    for (const NameCandidate &candidate : known) {
        if (candidate.type != EntityType::Term || !isFromDictionary(candidate))
            continue;
        if (const auto held = holder(candidate.span)) {
            if (*held >= 0 && std::ranges::contains(terms[size_t(*held)].mentions, candidate.span)) {
                terms[size_t(*held)].rule = dictionaryRule;
                byRow.emplace(candidate.row, *held);
            }
            continue;
        }
        const auto [term, isNew] = byRow.emplace(candidate.row, int(terms.size()));
        if (isNew)
            terms.push_back({{}, least, dictionaryRule});
        std::vector<Span> &mentions = terms[size_t(term->second)].mentions;
        mentions.insert(std::ranges::upper_bound(mentions, candidate.span), candidate.span);
    }
}

} // namespace lectern
