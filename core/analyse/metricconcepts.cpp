// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/metricconcepts.h"

#include "core/extract/cues.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QuantityKind kindOf(const QString &name)
{
    for (const QuantityKind kind : {QuantityKind::Money, QuantityKind::Percent, QuantityKind::Ratio, QuantityKind::Count,
                                    QuantityKind::Measure, QuantityKind::Duration, QuantityKind::Point}) {
        if (toName(kind) == name)
            return kind;
    }
    Q_ASSERT_X(false, "MetricConcepts", qUtf8Printable(name));
    return QuantityKind::Count;
}

MetricNature natureOf(const QString &name)
{
    static const QStringList names = u"fixed qualified state flow event"_s.split(u' ');
    return name == "price"_L1 ? MetricNature::Qualified : MetricNature(std::max(qsizetype(0), names.indexOf(name)));
}

/// All but the kinds of number.
MetricConcepts::Entry entryOf(const QStringList &row)
{
    MetricConcepts::Entry entry;
    entry.name = row[1];
    entry.nature = natureOf(row[2]);
    entry.qualifier = row[2] == "qualifier"_L1;
    entry.claim = row[2] == "claim"_L1;
    entry.place = row[4] == "place"_L1;
    entry.takesObject = row[4] == "object"_L1;
    const bool price = row[2] == "price"_L1;
    entry.light = entry.claim || price || row[2] == "light"_L1;
    entry.isVerb = price || entry.takesObject;
    entry.needs = price ? row[4] : QString();
    return entry;
}

bool isWordBorder(QStringView text, qsizetype position)
{
    return position <= 0 || position >= text.size() || !isLatinWord(text[position - 1]) || !isLatinWord(text[position]);
}

} // namespace

MetricConcepts::MetricConcepts()
{
    QHash<QStringList, int> known;
    for (const QStringList &row : readTable(u"lexicon/metric-concepts.tsv"_s, 5)) {
        const QStringList rest = row.mid(1);
        auto entry = known.find(rest);
        if (entry == known.end()) {
            Entry made = entryOf(row);
            if (!row[3].isEmpty()) {
                for (const QString &kind : row[3].split(u','))
                    made.kinds.push_back(kindOf(kind));
            }
            entry = known.insert(rest, int(m_entries.size()));
            m_entries.push_back(std::move(made));
        }
        m_matcher.add(row[0], *entry);
    }
    m_matcher.finish();
}

const MetricConcepts &MetricConcepts::instance()
{
    static const MetricConcepts concepts;
    return concepts;
}

std::vector<ConceptHit> MetricConcepts::find(QStringView lower, Span within) const
{
    std::vector<ConceptHit> hits;
    for (qsizetype at = within.start; at < within.end; ++at) {
        if (!m_matcher.mayStart(lower[at]) || !isWordBorder(lower, at))
            continue;
        PhraseMatcher::Match best;
        m_matcher.eachAt(lower, at, [&](PhraseMatcher::Match match) {
            if (at + match.length <= within.end && isWordBorder(lower, at + match.length))
                best = match;
        });
        if (best.id < 0)
            continue;
        hits.push_back({{at, at + best.length}, best.id});
        at += best.length - 1;
    }
    return hits;
}

} // namespace lectern
