// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claimkinds.h"

#include "core/extract/cues.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The classes of lexicon/claim-cues.tsv; the first four are in the order of ClaimKind.
enum Kind { Fact, Forecast, Opinion, Advice, About, Define, None };
constexpr int Kinds = 4;

const CueTable &cues()
{
    static const CueTable table(u"lexicon/claim-cues.tsv"_s,
                                {u"fact"_s, u"forecast"_s, u"opinion"_s, u"advice"_s, u"about"_s, u"define"_s, u"none"_s});
    return table;
}

// Weighed by judgement and checked against annotated documents, each counting the same however long it is.
constexpr double OpinionPrior = 1.0;
constexpr double OpinionWeight = 0.95;
constexpr double PerQuantity = 0.6;
constexpr double PerTime = 0.7;
constexpr double PerName = 0.55;
constexpr double PerDensity = 0.5;
constexpr int MostQuantities = 3;
constexpr int MostTimes = 2;
constexpr int MostNames = 3;
constexpr double MostDensity = 1.5;
constexpr double SpokenOpinion = 0.7;
constexpr double SureForecast = 2.0; ///< the strongest forecast cue must reach this, or the sum be twice it
constexpr double SureAdvice = 3.0;
constexpr double AboutLimit = 1.0;
constexpr double SurelyAbout = 3.0; ///< whatever else stands there
constexpr double ForecastSum = 2.6;

struct Sums {
    std::array<double, Kinds> strongest{};
    std::array<double, Kinds> squares{};
    double about = 0.0;
    double define = 0.0;
    std::array<QStringList, Kinds> matched;
};

Sums sums(QStringView text, QStringView lower, Span passage)
{
    Sums s;
    for (const CueHit &hit : cues().find(lower, passage)) {
        for (int kind = 0; kind < Kinds; ++kind) {
            if (!hit.cue->is(kind))
                continue;
            s.strongest[size_t(kind)] = std::max(s.strongest[size_t(kind)], hit.cue->weight);
            s.squares[size_t(kind)] += hit.cue->weight * hit.cue->weight;
            s.matched[size_t(kind)].append(text.sliced(hit.span.start, hit.span.length()).toString());
        }
        s.about += hit.cue->is(About) ? hit.cue->weight : 0.0;
        s.define += hit.cue->is(Define) ? hit.cue->weight : 0.0;
    }
    return s;
}

} // namespace

std::optional<ClaimJudgement> judgeClaim(QStringView text, QStringView lower, Span passage, const ClaimSigns &signs)
{
    const Sums s = sums(text, lower, passage);
    const bool evidence = signs.quantities + signs.times > 0;
    if (s.about >= SurelyAbout || (s.about >= AboutLimit && !evidence && signs.names < 2))
        return std::nullopt;
    if (s.define >= AboutLimit && !evidence)
        return std::nullopt;
    std::array<double, Kinds> score{};
    for (size_t kind = 0; kind < Kinds; ++kind)
        score[kind] = std::sqrt(s.squares[kind]);
    score[Fact] += PerQuantity * std::min(signs.quantities, MostQuantities) + PerTime * std::min(signs.times, MostTimes)
        + PerName * std::min(signs.names, MostNames) + PerDensity * std::min(signs.density, MostDensity);
    score[Opinion] = OpinionPrior + OpinionWeight * score[Opinion] + (signs.spoken ? SpokenOpinion : 0.0);

    int best = score[Fact] > score[Opinion] ? Fact : Opinion;
    if (s.strongest[Forecast] >= SureForecast || score[Forecast] >= ForecastSum)
        best = Forecast;
    if (s.strongest[Advice] >= SureAdvice && (best != Forecast || s.strongest[Advice] > s.strongest[Forecast]))
        best = Advice;
    double second = 0.0;
    for (int kind = 0; kind < Kinds; ++kind) {
        if (kind != best)
            second = std::max(second, score[size_t(kind)]);
    }
    return ClaimJudgement{ClaimKind(best), score[size_t(best)] - second, s.matched[size_t(best)]};
}

} // namespace lectern
