// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/agreement.h"

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr double SameValue = 1.02;
constexpr double RoundedValue = 1.08; ///< $6 million is no rounding of about $5.5 million that a reader would let pass
constexpr double OtherThing = 10;     ///< values further apart are not of one thing
constexpr int UndatedDays = 92;       ///< between documents whose undated states are compared
constexpr int EventDays = 31;
constexpr size_t MostSides = 64;
constexpr size_t MostOfASide = 16; ///< statements of a side that are held against another's

struct Stated {
    int document = 0;
    const SourceStatement *statement = nullptr;
};

/// Statements that agree with each other; the first stands for them.
using Side = std::vector<Stated>;

/// What the statements of one group have in common, before their subjects are looked at.
struct GroupKey {
    QString metric;
    QuantityKind kind;
    QString unit;
    Change change;
    auto operator<=>(const GroupKey &) const = default;
};

GroupKey keyOf(const SourceStatement &statement)
{
    const bool measured = statement.kind == QuantityKind::Measure;
    return {statement.metric, statement.kind, measured ? statement.unit : QString(), statement.change};
}

/// Of a version whose maker is not named (V3's training cost …) that version is enough.
bool shareVersion(const SourceStatement &a, const SourceStatement &b)
{
    return isProductMetric(a.nature) && (a.subjectNames.isEmpty() || b.subjectNames.isEmpty()) && !a.objects.isEmpty()
        && std::ranges::any_of(a.objects, [&](const QString &name) { return b.objects.contains(name); });
}

bool shareName(const SourceStatement &a, const SourceStatement &b)
{
    if (shareVersion(a, b))
        return true;
    return std::ranges::any_of(a.subjectNames, [&](const QString &name) { return b.subjectNames.contains(name); });
}

bool isWithin(const QStringList &all, const SourceStatement &statement)
{
    return std::ranges::all_of(
        all, [&](const QString &one) { return statement.qualifiers.contains(one) || statement.wideQualifiers.contains(one); });
}

/// The same product, as far as both name one: what V3 cost is not what R1 cost.
bool shareObject(const SourceStatement &a, const SourceStatement &b)
{
    const auto isOf = [](const QString &one, const QString &other) {
        return one == other || one.endsWith(other) || other.endsWith(one);
    };
    return a.objects.isEmpty() || b.objects.isEmpty() || std::ranges::any_of(a.objects, [&](const QString &one) {
               return std::ranges::any_of(b.objects, [&](const QString &other) { return isOf(one, other); });
           });
}

bool sameMetric(const SourceStatement &a, const SourceStatement &b)
{
    if (!isWithin(a.qualifiers, b) || !isWithin(b.qualifiers, a))
        return false;
    if (isProductMetric(a.nature) && !shareObject(a, b))
        return false;
    const bool qualified = !a.qualifiers.isEmpty() || !b.qualifiers.isEmpty();
    return a.nature != MetricNature::Qualified || qualified;
}

/// Values in one unit: those of `b` times `rate`.
bool meets(const Figure &a, const Figure &b, double rate)
{
    const double ratio = a.value > 0 && b.value > 0 ? a.value / (b.value * rate) : (a.value == b.value ? 1.0 : 0.0);
    return (ratio < SameValue && ratio > 1 / SameValue)
        || (ratio < RoundedValue && ratio > 1 / RoundedValue && a.likely.overlaps(b.likely.scaled(rate)));
}

bool agrees(const SourceStatement &a, const SourceStatement &b)
{
    const bool apart = a.period.isKnown() && b.period.isKnown() && !a.period.overlaps(b.period);
    return a.unit == b.unit && !apart && sameMetric(a, b) && shareName(a, b) && meets(a.figure, b.figure, 1);
}

bool writtenNear(const SourceStatement &a, const SourceStatement &b)
{
    return a.written.isValid() && b.written.isValid() && std::abs(a.written.daysTo(b.written)) <= UndatedDays;
}

bool samePeriod(const SourceStatement &a, const SourceStatement &b)
{
    const bool both = a.period.isKnown() && b.period.isKnown();
    const bool none = !a.period.isKnown() && !b.period.isKnown();
    switch (a.nature) {
    case MetricNature::Fixed:
    case MetricNature::Qualified:
        return !both || a.period.overlaps(b.period);
    case MetricNature::State:
        return both ? a.period.overlaps(b.period) && std::min(a.period.days(), b.period.days()) <= UndatedDays
                    : none && writtenNear(a, b);
    case MetricNature::Flow:
        return both && a.period == b.period;
    case MetricNature::Event:
        return both && a.period.overlaps(b.period) && std::max(a.period.days(), b.period.days()) <= EventDays;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// The day whose exchange rate a statement's amount is converted by.
QDate dayOf(const SourceStatement &statement)
{
    return statement.period.isKnown() ? statement.period.last : statement.written;
}

double apart(const Figure &a, const Figure &b, double rate)
{
    const double ratio = a.value / (b.value * rate);
    return ratio < 1 ? 1 / ratio : ratio;
}

/// Statements of one key that names tie together, as lists in order of value.
class Subjects
{
public:
    void add(Stated stated)
    {
        const int index = int(m_all.size());
        m_all.push_back(stated);
        m_parent.push_back(index);
        QStringList names = stated.statement->subjectNames;
        if (isProductMetric(stated.statement->nature))
            names += stated.statement->objects;
        for (const QString &name : std::as_const(names)) {
            const auto [known, isNew] = m_byName.emplace(name, index);
            const int one = root(known->second), other = root(index);
            m_parent[size_t(std::max(one, other))] = std::min(one, other);
        }
    }

    [[nodiscard]] std::vector<std::vector<Stated>> take()
    {
        std::map<int, std::vector<Stated>> groups;
        for (int i = 0; i < int(m_all.size()); ++i)
            groups[root(i)].push_back(m_all[size_t(i)]);
        std::vector<std::vector<Stated>> lists;
        for (auto &[first, list] : groups) {
            const auto document = [](const Stated &s) { return s.document; };
            const auto [low, high] = std::ranges::minmax(list, {}, document);
            if (low.document == high.document)
                continue;
            std::ranges::stable_sort(list, {}, [](const Stated &s) {
                return std::tuple(s.statement->figure.value, s.statement->unit, s.document, s.statement->span);
            });
            lists.push_back(std::move(list));
        }
        return lists;
    }

private:
    int root(int i) const
    {
        while (m_parent[size_t(i)] != i)
            i = m_parent[size_t(i)];
        return i;
    }

    std::vector<Stated> m_all;
    std::vector<int> m_parent;
    std::map<QString, int> m_byName;
};

/// Compares the statements on one subject and metric.
class SubjectComparer
{
public:
    SubjectComparer(const VoiceCounter &voices, const RateTable &rates, std::vector<AgreementFinding> &out)
        : m_voices(voices)
        , m_rates(rates)
        , m_out(out)
    {
    }

    void compare(const std::vector<Stated> &list)
    {
        const std::vector<Side> sides = takeSides(list);
        for (const Side &side : sides) {
            if (documents(side) > 1)
                report(AgreementVerdict::Agree, {&side});
        }
        const size_t count = std::min(sides.size(), MostSides);
        bool periods = false;
        for (size_t i = 0; i < count; ++i) {
            for (size_t j = i + 1; j < count; ++j)
                compareSides(sides[i], sides[j], periods);
        }
    }

private:
    /// A statement joins the first side whose representative it agrees with.
    [[nodiscard]] static std::vector<Side> takeSides(const std::vector<Stated> &list)
    {
        constexpr double reach = 1.3; // no rounding and no approximation goes further
        std::vector<Side> sides;
        for (const Stated &stated : list) {
            Side *home = nullptr;
            for (auto side = sides.rbegin(); side != sides.rend() && !home; ++side) {
                const SourceStatement &first = *side->front().statement;
                if (first.figure.value * reach < stated.statement->figure.value)
                    break;
                if (agrees(first, *stated.statement))
                    home = &*side;
            }
            if (home)
                home->push_back(stated);
            else
                sides.push_back({stated});
        }
        return sides;
    }

    [[nodiscard]] static size_t documents(const Side &side)
    {
        std::set<int> numbers;
        for (const Stated &stated : side)
            numbers.insert(stated.document);
        return numbers.size();
    }

    void compareSides(const Side &a, const Side &b, bool &periods)
    {
        for (const Stated &x : std::span(a).first(std::min(a.size(), MostOfASide))) {
            for (const Stated &y : std::span(b).first(std::min(b.size(), MostOfASide))) {
                if (x.document == y.document || !x.statement->subjectSure || !y.statement->subjectSure
                    || !shareName(*x.statement, *y.statement) || !sameMetric(*x.statement, *y.statement))
                    continue;
                if (comparePair(a, b, x, y, periods))
                    return;
            }
        }
    }

    /// Whether the two sides are done with.
    bool comparePair(const Side &a, const Side &b, const Stated &x, const Stated &y, bool &periods)
    {
        const SourceStatement &p = *x.statement, &q = *y.statement;
        if (!samePeriod(p, q)) {
            if (std::exchange(periods, periods || isOtherTime(p, q)) || !isOtherTime(p, q))
                return false;
            report(AgreementVerdict::NotComparable, {&a, &b}, Incomparable::Period);
            return true;
        }
        double rate = 1;
        std::optional<ExchangeRate> used;
        if (p.unit != q.unit && p.kind == QuantityKind::Money) {
            used = m_rates.rate(q.unit, p.unit, dayOf(q));
            if (!used) {
                report(AgreementVerdict::NotComparable, {&a, &b}, Incomparable::Currency);
                m_out.back().missing = ExchangeRate{dayOf(q), q.unit, p.unit};
                return true;
            }
            rate = used->rate;
        }
        if (meets(p.figure, q.figure, rate)) {
            if (used)
                report(AgreementVerdict::Agree, {&a, &b}, Incomparable::None, 1, used);
            return true;
        }
        const double ratio = apart(p.figure, q.figure, rate);
        if (p.figure.value <= 0 || q.figure.value <= 0 || ratio > OtherThing || possiblyMeet(p, q, rate))
            return false;
        report(AgreementVerdict::Differ, {&a, &b}, Incomparable::None, ratio, used);
        return true;
    }

    /// "over 10" and "25" do not contradict each other.
    [[nodiscard]] static bool possiblyMeet(const SourceStatement &p, const SourceStatement &q, double rate)
    {
        const auto open = [](Modifier m) {
            return m == Modifier::Over || m == Modifier::AtLeast || m == Modifier::Under || m == Modifier::UpTo;
        };
        return (open(p.modifier) || open(q.modifier)) && p.figure.possible.overlaps(q.figure.possible.scaled(rate));
    }

    /// States of two times that are known, or of one known and one that is that of the document.
    [[nodiscard]] static bool isOtherTime(const SourceStatement &p, const SourceStatement &q)
    {
        if (p.nature != MetricNature::State || p.unit != q.unit)
            return false;
        return dayOf(p).isValid() && dayOf(q).isValid() && (p.period.isKnown() || q.period.isKnown())
            && apart(p.figure, q.figure, 1) <= OtherThing;
    }

    void report(AgreementVerdict verdict, std::initializer_list<const Side *> sides, Incomparable reason = Incomparable::None,
                double ratio = 1, const std::optional<ExchangeRate> &rate = {})
    {
        AgreementFinding finding;
        finding.verdict = verdict;
        finding.reason = reason;
        finding.ratio = ratio;
        finding.rate = rate;
        std::vector<DocumentSpan> places;
        int number = 0;
        for (const Side *side : sides) {
            for (const Stated &stated : *side) {
                finding.values.push_back(valueOf(stated, number));
                places.push_back(finding.values.back().place);
            }
            ++number;
        }
        const SourceStatement &first = *(*sides.begin())->front().statement;
        finding.subject = first.subject;
        finding.metric = first.metric;
        finding.change = first.change;
        finding.voices = m_voices.count(places);
        std::ranges::stable_sort(finding.values, {}, [](const StatedValue &v) { return std::pair(v.side, v.place); });
        finding.why = {u"agreement."_s + toName(verdict), first.subjectSure ? 0.9 : 0.7, {first.metric}};
        finding.why.matched += first.qualifiers;
        m_out.push_back(std::move(finding));
    }

    [[nodiscard]] static StatedValue valueOf(const Stated &stated, int side)
    {
        const SourceStatement &statement = *stated.statement;
        return {{stated.document, statement.span},
                statement.sentence,
                statement.text,
                statement.figure.value,
                statement.unit,
                statement.modifier,
                statement.claimed,
                statement.periodText,
                side};
    }

    const VoiceCounter &m_voices;
    const RateTable &m_rates;
    std::vector<AgreementFinding> &m_out;
};

} // namespace

std::vector<AgreementFinding> compareStatements(std::span<const std::vector<SourceStatement>> documents,
                                                std::span<const SharedPassage> shared, const RateTable &rates,
                                                const std::stop_token &stop)
{
    std::map<GroupKey, Subjects> groups;
    for (size_t i = 0; i < documents.size(); ++i) {
        for (const SourceStatement &statement : documents[i])
            groups[keyOf(statement)].add({int(i), &statement});
    }
    const VoiceCounter voices(shared);
    std::vector<AgreementFinding> findings;
    SubjectComparer comparer(voices, rates, findings);
    for (auto &[key, subjects] : groups) {
        for (const std::vector<Stated> &list : subjects.take()) {
            if (stop.stop_requested())
                return {};
            comparer.compare(list);
        }
    }
    std::ranges::stable_sort(findings, {}, [](const AgreementFinding &f) {
        return std::tuple(f.values.front().place, f.metric, f.verdict, f.values.back().place);
    });
    return findings;
}

} // namespace lectern
