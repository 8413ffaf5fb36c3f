// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/cuefeatures.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace lectern
{

CueFeatures::CueFeatures(QStringList &names, const QStringList &classes, const QStringList &zones, const QString &prefix)
    : m_first(int(names.size()))
    , m_classes(int(classes.size()))
    , m_zones(int(zones.size()) + 1)
{
    Q_ASSERT(m_zones <= int(std::size(Seen().once)));
    for (const QString &name : classes) {
        names.append(prefix + name);
        for (const QString &zone : zones)
            names.append(prefix + name + u'.' + zone);
    }
}

void CueFeatures::add(Features &features, Seen &seen, const CueHit &hit, unsigned zones) const
{
    zones |= 1U;
    uint64_t kinds = hit.cue->kinds & ((uint64_t(1) << m_classes) - 1);
    while (kinds != 0) {
        const int kind = std::countr_zero(kinds);
        const uint64_t bit = uint64_t(1) << kind;
        kinds &= ~bit;
        const bool again = (seen.once[0] & bit) != 0 && (seen.twice & bit) == 0;
        for (int zone = 0; zone < m_zones; ++zone) {
            if ((zones >> zone & 1U) == 0 || (seen.once[zone] & bit) != 0)
                continue;
            seen.once[zone] |= bit;
            features.push_back({m_first + kind * m_zones + zone, 1.0F, hit.span});
        }
        if (again) { // a second one adds half as much
            seen.twice |= bit;
            features.push_back({m_first + kind * m_zones, 0.5F, hit.span});
        }
    }
}

const QStringList &sentenceCueClasses()
{
    static const QStringList classes{
        u"going"_s,   u"done"_s, u"shall"_s,    u"maybe"_s,   u"can"_s,     u"must"_s,      u"not"_s,     u"more"_s,
        u"most"_s,    u"very"_s, u"bygrades"_s, u"fast"_s,    u"every"_s,   u"many"_s,      u"this"_s,    u"its"_s,
        u"i"_s,       u"you"_s,  u"but"_s,      u"though"_s,  u"because"_s, u"therefore"_s, u"example"_s, u"also"_s,
        u"ordinal"_s, u"if"_s,   u"when"_s,     u"purpose"_s, u"notbut"_s,  u"is"_s,        u"means"_s,   u"through"_s,
        u"passive"_s, u"with"_s, u"now"_s,      u"before"_s,  u"later"_s,   u"akin"_s,      u"holds"_s,   u"saying"_s,
        u"asks"_s,    u"from"_s, u"onto"_s,     u"trend"_s};
    return classes;
}

const CueTable &sentenceCues()
{
    static const CueTable table(u"lexicon/sentence-cues.tsv"_s, sentenceCueClasses() + QStringList{u"none"_s});
    return table;
}

const QStringList &claimCueClasses()
{
    static const QStringList classes{
        u"event"_s,  u"figure"_s, u"reported"_s, u"when"_s,  u"example"_s, u"body"_s,  u"does"_s,  u"first"_s, u"will"_s,
        u"expect"_s, u"plan"_s,   u"later"_s,    u"may"_s,   u"if"_s,      u"judge"_s, u"infer"_s, u"sure"_s,  u"weigh"_s,
        u"matter"_s, u"mood"_s,   u"upheaval"_s, u"frame"_s, u"cannot"_s,  u"every"_s, u"liken"_s, u"cause"_s, u"against"_s,
        u"this"_s,   u"we"_s,     u"mild"_s,     u"ought"_s, u"need"_s,    u"urge"_s,  u"about"_s, u"define"_s};
    return classes;
}

const CueTable &claimCues()
{
    static const CueTable table(u"lexicon/claim-cues.tsv"_s, claimCueClasses() + QStringList{u"none"_s});
    return table;
}

const QStringList &changeClasses()
{
    static const QStringList classes{u"more"_s,     u"spread"_s, u"drive"_s,   u"progress"_s, u"invest"_s, u"heat"_s,
                                     u"better"_s,   u"grow"_s,   u"vanish"_s,  u"limit"_s,    u"less"_s,   u"fall"_s,
                                     u"nolonger"_s, u"turn"_s,   u"reshape"_s, u"phase"_s,    u"ize"_s,    u"become"_s,
                                     u"begin"_s,    u"notice"_s, u"bring"_s,   u"trend"_s,    u"arise"_s};
    return classes;
}

const CueTable &changeCues()
{
    Q_ASSERT(changeClasses().size() == int(ChangeCue::Up));
    static const CueTable table(u"lexicon/trend-cues.tsv"_s,
                                changeClasses()
                                    + QStringList{u"up"_s, u"down"_s, u"shift"_s, u"emerging"_s, u"steady"_s, u"time"_s,
                                                  u"future"_s, u"damp"_s, u"not"_s, u"none"_s, u"then"_s, u"now"_s, u"unreal"_s});
    return table;
}

ReadCues::ReadCues(const Reading &reading)
    : lower(lowered(reading.text()))
{
    static const CueScanner scanner({&claimCues(), &sentenceCues(), &changeCues()});
    std::vector<std::vector<CueHit>> all = scanner.all(lower);
    claim = CueTable::longest(all[0], {0, lower.size()});
    sentence = CueTable::longest(all[1], {0, lower.size()});
    allChange = std::move(all[2]);
}

std::span<const CueHit> ReadCues::within(const std::vector<CueHit> &hits, Span passage)
{
    const auto first = std::ranges::lower_bound(hits, passage.start, {}, [](const CueHit &hit) { return hit.span.start; });
    auto last = std::ranges::lower_bound(first, hits.end(), passage.end, {}, [](const CueHit &hit) { return hit.span.start; });
    while (last != first && (last - 1)->span.end > passage.end)
        --last;
    return {first, last};
}

} // namespace lectern
