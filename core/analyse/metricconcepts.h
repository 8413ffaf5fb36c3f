// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/rows.h"
#include "core/text/phrasematcher.h"

#include <QStringView>

namespace lectern
{

/// How the values of a metric keep over time: which two statements about it are about the same thing.
enum class MetricNature {
    Fixed,     ///< one value for all time: a training run's cost
    Qualified, ///< fixed, but only together with a qualifier (cost of *training*)
    State,     ///< a level on a day: a valuation
    Flow,      ///< an amount over a period: a year's revenue
    Event,     ///< one of several amounts: a funding round
};

/// Whether a metric is one of a product for all time, and not of its maker.
[[nodiscard]] constexpr bool isProductMetric(MetricNature nature)
{
    return nature == MetricNature::Fixed || nature == MetricNature::Qualified;
}

/// A word of metric-concepts.tsv that was found in a text.
struct ConceptHit {
    Span span;
    int index = -1; ///< of entries()
};

/// The metrics that statements of several documents are put together by, in both languages (resources/lexicon/metric-concepts.tsv). Built once, thread-safe.
class MetricConcepts
{
public:
    static const MetricConcepts &instance();

    struct Entry {
        QString name;
        MetricNature nature = MetricNature::State;
        std::vector<QuantityKind> kinds; ///< empty: a qualifier, or a word that only looks like a metric
        bool qualifier = false; ///< narrows a metric
        bool light = false; ///< may stand before a metric and says nothing of it
        bool place = false; ///< a place can be its subject: GDP, exports
        bool claim = false; ///< light too: only says that somebody says so
        bool isVerb = false; ///< what stands before it is its subject
        bool takesObject = false; ///< what stands between it and the number is what the number is of: "valued Acme at"
        QString needs; ///< a qualifier without which it is no metric: "spent … on" training

        [[nodiscard]] bool takes(QuantityKind kind) const { return std::ranges::find(kinds, kind) != kinds.end(); }
    };
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// The words in a span of a lower-case text, the longest at each place, in order.
    [[nodiscard]] std::vector<ConceptHit> find(QStringView lower, Span within) const;

private:
    MetricConcepts();

    PhraseMatcher m_matcher;
    std::vector<Entry> m_entries;
};

} // namespace lectern
