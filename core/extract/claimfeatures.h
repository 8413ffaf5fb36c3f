// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/cuefeatures.h"
#include "core/extract/loglinearmodel.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"

#include <QHash>

namespace lectern
{

/// A passage that may be a claim, with all but its kind, and what the decision on its kind goes by.
struct ClaimCandidate {
    Claim claim;
    Span passage;         ///< projected
    const Quote *quote = nullptr;
    int sentence = 0;     ///< index into Reading::sentences
    bool part = false;    ///< of a sentence that a quote parts
    int numerals = 0;
    int names = 0;        ///< different people, organizations, products, places, works
};

/// The features of claims: the cues of lexicon/claim-cues.tsv and sentence-cues.tsv, the numbers, times and names that a
/// passage rests on, who speaks, and where it stands. Made once a document; not for several threads at a time.
class ClaimFeatures
{
public:
    /// All kept by reference.
    ClaimFeatures(const Reading &reading, const ReadCues &cues, const Extraction &found);

    [[nodiscard]] Features of(const ClaimCandidate &candidate) const;

    /// The names of all features, in the order of their numbers.
    [[nodiscard]] static const QStringList &names();

private:
    [[nodiscard]] const Features &ofHeading(int block) const;
    void addCues(Features &features, Span passage) const;
    void addRests(Features &features, const ClaimCandidate &candidate) const;
    void addTimes(Features &features, const Claim &claim) const;
    void addNames(Features &features, const ClaimCandidate &candidate) const;
    void addSpeaker(Features &features, const ClaimCandidate &candidate) const;
    void addPlace(Features &features, const ClaimCandidate &candidate) const;
    void addShape(Features &features, Span passage) const;

    const Reading &m_reading;
    QStringView m_text;
    const ReadCues &m_cues;
    const Extraction &m_found;
    std::vector<bool> m_measured;      ///< sentences with a quantity
    QHash<QString, int> m_speakers;    ///< feature of a speaker who is a person or a body; looked up only
    mutable QHash<int, Features> m_headings; ///< by block; looked up only
    double m_density = 0.0; ///< numbers a sentence in the whole document
    bool m_report = false; ///< long, full of numbers, in its author's own voice: such texts state more as fact
    bool m_chinese;
};

} // namespace lectern
