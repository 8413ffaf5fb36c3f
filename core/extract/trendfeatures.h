// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/cuefeatures.h"
#include "core/extract/loglinearmodel.h"
#include "core/extract/reading.h"
#include "core/extract/rowindex.h"
#include "core/extract/rows.h"
#include "core/extract/trendchanges.h"

#include <QHash>

#include <array>

namespace lectern
{

/// A passage that may state a trend: a sentence, its parts between semicolons, the clauses of a very long one.
struct TrendCandidate {
    Span passage;      ///< projected
    int sentence = 0;  ///< index into Reading::sentences
    bool part = false; ///< of its sentence
};

/// What speaks for a trend in a passage: the change words of lexicon/trend-cues.tsv with the clause they stand in, the small words of
/// lexicon/sentence-cues.tsv, numbers, times and names, and the place in the document. Made once a document; not for several threads at a
/// time.
class TrendFeatures
{
public:
    /// All kept by reference.
    TrendFeatures(const Reading &reading, const ReadCues &cues, const Extraction &found, const RowIndex &rows);

    static constexpr int Directions = TrendChanges::Directions;
    struct Found {
        Features features;
        bool allDenied = false; ///< what is said to change is said not to: no direction but steady
        std::array<Span, Directions> strongest; ///< the change word of each direction that counts most; empty if there is none
    };
    [[nodiscard]] Found of(const TrendCandidate &candidate) const;

    /// The names of all features, in the order of their numbers.
    [[nodiscard]] static const QStringList &names();

private:
    void addCues(Found &found, const TrendCandidate &candidate) const;
    void addFromTo(Features &features, std::span<const CueHit> small) const;
    void addSubject(Features &features, Span before) const;
    [[nodiscard]] int ofHeading(int block) const;
    void addRows(Features &features, Span passage) const;
    void addTimes(Features &features, Span passage) const;
    void addNames(Features &features, Span passage) const;
    void addPlace(Features &features, const TrendCandidate &candidate) const;

    const Reading &m_reading;
    QStringView m_text;
    QStringView m_lower;
    const ReadCues &m_cues;
    const Extraction &m_found;
    const RowIndex &m_rows;
    mutable QHash<int, int> m_headings; ///< by block; looked up only
    bool m_chinese;
};

} // namespace lectern
