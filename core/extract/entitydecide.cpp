// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entitygazetteer.h"
#include "core/extract/entitynames.h"
#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr double enoughForPerson = 3;

struct Case {
    Votes shape;   ///< what the name itself says: the most any mention's form gave
    Votes context; ///< what stands beside all mentions
    bool needsEvidence = true;
};

/// A name in small letters, without what differs between its spellings.
QString keyOf(QStringView lower)
{
    QString key(lower.size(), Qt::Uninitialized);
    const auto end = std::ranges::remove_copy_if(lower, key.data(), [](QChar c) { return c == u' ' || c == u'-'; }).out;
    key.truncate(end - key.constData());
    return key;
}

/// Adds for each type the higher vote.
void takeHigher(Votes &votes, const Votes &other)
{
    for (size_t i = 0; i < votes.of.size(); ++i)
        votes.of[i] = std::max(votes.of[i], other.of[i]);
}

/// One place in the text where a name may be, known or not.
struct Place {
    Span span;
    int known = -1;
    int unknown = -1;
};

class Decider
{
public:
    Decider(const EntityText &text, const std::vector<NameCandidate> &known, const std::vector<UnknownName> &unknown)
        : m_text(text)
        , m_known(known)
        , m_unknown(unknown)
    {
    }

    std::vector<NameCandidate> decide()
    {
        for (const UnknownName &name : m_unknown) {
            m_caseOf.push_back(caseFor(name));
            Case &c = m_cases[m_caseOf.back()];
            takeHigher(c.shape, name.votes);
            c.context += contextVotes(m_text, name.span);
            c.needsEvidence = c.needsEvidence && name.needsEvidence;
        }
        voteInLists();
        std::vector<NameCandidate> all;
        for (const NameCandidate &known : m_known) {
            if (known.type != EntityType::Term)
                all.push_back(known);
        }
        for (size_t i = 0; i < m_unknown.size(); ++i) {
            if (const auto decided = decide(m_unknown[i], m_cases[m_caseOf[i]]))
                all.push_back(*decided);
        }
        return disjoint(std::move(all));
    }

private:
    size_t caseFor(const UnknownName &name)
    {
        const QStringView lower = QStringView(m_text.lower()).sliced(name.span.start, name.span.length());
        const qsizetype known = m_caseByKey.size();
        size_t &number = m_caseByKey[keyOf(lower)];
        if (m_caseByKey.size() > known) {
            number = m_cases.size();
            m_cases.emplace_back();
        }
        return number;
    }

    std::optional<NameCandidate> decide(const UnknownName &name, const Case &c) const
    {
        Votes votes = c.shape;
        votes += c.context;
        EntityType type = name.only.value_or(votes.best());
        if (!name.only && type == EntityType::Product && isFirmToo(c))
            type = EntityType::Organization;
        const double needed = type == EntityType::Person ? enoughForPerson : name.enough;
        if (votes.sum() <= 0 || type == EntityType::Term)
            return {};
        if (c.needsEvidence && name.only && votes.best() != type)
            return {};
        if (c.needsEvidence && (c.context[type] < name.enough || votes[type] < needed))
            return {};
        const bool title = name.only == EntityType::Work;
        const double confidence = title ? 0.96 : std::min(0.9, 0.3 + 0.1 * votes[type]);
        return NameCandidate{name.span, type, confidence, -1, name.rule};
    }

    /// A company and its product of one name are one, an organization, unless the text means the product throughout (gold/README.md).
    static bool isFirmToo(const Case &c)
    {
        return c.shape[EntityType::Product] <= 0
            && c.context[EntityType::Organization] >= std::max(1.0, 0.3 * c.context[EntityType::Product]);
    }

    /// Names in a row (`A、B和C`, `A, B and C`) are mostly of one type: those that are known speak for the others.
    void voteInLists()
    {
        std::vector<Place> places;
        for (int i = 0; i < int(m_known.size()); ++i) {
            if (m_known[i].type != EntityType::Term)
                places.push_back({m_known[i].span, i, -1});
        }
        for (int i = 0; i < int(m_unknown.size()); ++i)
            places.push_back({m_unknown[i].span, -1, i});
        std::ranges::stable_sort(places, {}, [](const Place &p) { return std::pair(p.span.start, -p.span.end); });
        std::vector<Place> row;
        for (const Place &place : places) {
            if (!row.empty() && place.span.start < row.back().span.end)
                continue;
            if (!row.empty() && !listGoesOn(row.back().span.end, place.span.start)) {
                voteInRow(row);
                row.clear();
            }
            row.push_back(place);
        }
        voteInRow(row);
    }

    bool listGoesOn(qsizetype end, qsizetype start) const
    {
        if (start - end > 6 || start <= end)
            return false;
        static const QStringList separators = [] {
            QStringList all;
            for (const QStringList &row : readTable(u"lexicon/entity-list-joins.tsv"_s, 1))
                all.append(row[0]);
            return all;
        }();
        return separators.contains(m_text.slice({end, start}).toString().trimmed());
    }

    void voteInRow(const std::vector<Place> &row)
    {
        if (row.size() < 2)
            return;
        Votes votes;
        for (const Place &place : row) {
            if (place.known >= 0)
                votes[m_known[place.known].type] += 2;
            else if (const UnknownName &name = m_unknown[place.unknown]; name.only && !name.needsEvidence)
                votes[*name.only] += 2;
            else
                votes += halved(contextVotes(m_text, place.span));
        }
        for (double &vote : votes.of)
            vote = std::min(vote, 4.0);
        for (const Place &place : row) {
            if (place.unknown >= 0)
                m_cases[m_caseOf[size_t(place.unknown)]].context += votes;
        }
    }

    static Votes halved(Votes votes)
    {
        for (double &vote : votes.of)
            vote /= 2;
        return votes;
    }

    static std::vector<NameCandidate> disjoint(std::vector<NameCandidate> all)
    {
        std::ranges::stable_sort(all, [](const NameCandidate &a, const NameCandidate &b) {
            return a.span.length() != b.span.length() ? a.span.length() > b.span.length()
                : a.span.start != b.span.start        ? a.span.start < b.span.start
                                                      : a.confidence > b.confidence;
        });
        std::vector<NameCandidate> kept;
        std::vector<bool> taken;
        for (const NameCandidate &candidate : all) {
            if (taken.size() < size_t(candidate.span.end))
                taken.resize(candidate.span.end + 1);
            const auto begin = taken.begin() + candidate.span.start;
            const auto end = taken.begin() + candidate.span.end;
            if (std::find(begin, end, true) != end)
                continue;
            std::fill(begin, end, true);
            kept.push_back(candidate);
        }
        std::ranges::sort(kept, {}, &NameCandidate::span);
        return kept;
    }

    const EntityText &m_text;
    const std::vector<NameCandidate> &m_known;
    const std::vector<UnknownName> &m_unknown;
    std::vector<Case> m_cases; ///< one for each spelling
    QHash<QString, size_t> m_caseByKey;
    std::vector<size_t> m_caseOf; ///< of each unknown name
};

} // namespace

std::vector<NameCandidate> decideNames(const EntityText &text, const std::vector<NameCandidate> &known,
                                       const std::vector<UnknownName> &unknown)
{
    return Decider(text, known, unknown).decide();
}

} // namespace lectern
