// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/cues.h"
#include "core/extract/loglinearmodel.h"
#include "core/extract/reading.h"

#include <initializer_list>

namespace lectern
{

/// Turns the cues of one table that stand in a passage into features of a decision, one a class and zone, `maybe`, `maybe.lead`. The
/// zones are named by whoever decides; the first always holds the whole passage.
class CueFeatures
{
public:
    /// Takes the next names of `names` for itself. `classes` are the classes of the table that make features; others do not.
    CueFeatures(QStringList &names, const QStringList &classes, const QStringList &zones, const QString &prefix = {});

    /// What was found so far in one passage.
    struct Seen {
        uint64_t once[3] = {};
        uint64_t twice = 0;
    };
    /// A hit in the passage; `zones` has bit n set where it lies in the n-th zone (bit 0 is understood).
    void add(Features &features, Seen &seen, const CueHit &hit, unsigned zones) const;

private:
    int m_first;
    int m_classes;
    int m_zones;
};

/// The classes of lexicon/sentence-cues.tsv without `none`, in the order of its reader.
[[nodiscard]] const QStringList &sentenceCueClasses();
/// The small words that carry a sentence: aspect, mood, degree, reference, connection.
[[nodiscard]] const CueTable &sentenceCues();

/// The same of lexicon/claim-cues.tsv.
[[nodiscard]] const QStringList &claimCueClasses();
/// What is said of a passage by its words, for telling fact, forecast, opinion and advice.
[[nodiscard]] const CueTable &claimCues();

/// The ways to change that lexicon/trend-cues.tsv tells apart within a direction.
[[nodiscard]] const QStringList &changeClasses();
/// The other classes of that table, behind those; the first five are in the order of Direction.
enum class ChangeCue { Up = 23, Down, Shift, Emerging, Steady, Time, Ahead, Damp, Not, None, Then, Now, Unreal };
/// What is said of change: the words of a trend.
[[nodiscard]] const CueTable &changeCues();

/// What both decisions look for, found once in a whole reading.
struct ReadCues {
    explicit ReadCues(const Reading &reading);

    QString lower; ///< lowered(reading.text())
    std::vector<CueHit> claim; ///< of claimCues()
    std::vector<CueHit> sentence; ///< of sentenceCues()
    std::vector<CueHit> allChange; ///< of changeCues(), those inside longer ones too, for CueTable::longest()

    /// Those of a list that lie in a passage.
    [[nodiscard]] static std::span<const CueHit> within(const std::vector<CueHit> &hits, Span passage);
};

} // namespace lectern
