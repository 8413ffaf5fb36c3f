// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/figure.h"
#include "core/analyse/metricconcepts.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"

namespace lectern
{

/// The days that a calendar expression's value covers ("2024-Q4" → 1 October to 31 December); invalid dates where it says nothing.
struct Period {
    QDate first, last;
    [[nodiscard]] bool isKnown() const { return first.isValid() && last.isValid(); }
    [[nodiscard]] bool overlaps(const Period &other) const { return first <= other.last && other.first <= last; }
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }
    auto operator<=>(const Period &) const = default;
};

[[nodiscard]] Period periodOf(const QString &value);

/// What a document says a metric of somebody is: a quantity whose subject and metric are told by names and words that other documents use too.
struct SourceStatement {
    Span span; ///< source span of the number
    Span sentence; ///< source span
    QString text; ///< the number as written, less glosses and marks
    QuantityKind kind = QuantityKind::Money;
    QString unit;
    Modifier modifier = Modifier::None;
    Change change = Change::None;
    Figure figure;

    QString subject; ///< the name in the document
    QStringList subjectNames; ///< all its names in the document, folded (folded(…, Folding::Search)), ascending
    bool subjectSure = false; ///< two ways to find the subject agree, or there is only one name to choose from
    QStringList
        objects; ///< products named near the number, folded, ascending: which of its products a maker's statement is about
    QString claimed; ///< the word by which the number is only said to be so (声称, "claims"), empty if there is none
    QString metric; ///< a concept of metric-concepts.tsv: "valuation"
    MetricNature nature = MetricNature::State;
    QStringList qualifiers; ///< of the metric, in its clause, ascending
    QStringList wideQualifiers; ///< in its sentence

    QString periodText; ///< the value of the calendar expression, empty if it has none
    Period period;
    QDate written; ///< the date of the document, if known
};

/// The statements of a document, in order. A quantity without a known metric right beside it, or without a name before it in its sentence that could be its
/// subject, makes none: what is left out is not compared. Linear in the text. Thread-safe.
[[nodiscard]] std::vector<SourceStatement> findStatements(const Reading &reading, const Extraction &found);

} // namespace lectern
