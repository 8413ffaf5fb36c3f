// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/trendfeaturenames.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QStringList &addWays(QStringList &names)
{
    for (const QString &direction : {u"up"_s, u"down"_s, u"shift"_s, u"emerging"_s, u"steady"_s, u"change"_s}) {
        for (const QString &way : {u"main"_s, u"weak"_s, u"subordinate"_s, u"attribute"_s, u"able"_s, u"goal"_s, u"denied"_s,
                                   u"further"_s, u"first"_s, u"last"_s})
            names.append(direction + u'.' + way);
    }
    return names;
}

} // namespace

TrendFeatureNames::TrendFeatureNames()
    : all{u"always"_s,       u"time"_s,          u"ahead"_s,        u"damp"_s,         u"then.now"_s,   u"change.0"_s,
          u"change.2"_s,     u"change.3"_s,      u"grown.up"_s,     u"grown.down"_s,   u"number.1"_s,   u"number.2"_s,
          u"number.more"_s,  u"from.to"_s,       u"money"_s,        u"percent"_s,      u"time.1"_s,     u"time.2"_s,
          u"time.past"_s,    u"time.sameyear"_s, u"time.future"_s,  u"time.undated"_s, u"time.no"_s,    u"name.0"_s,
          u"name.1"_s,       u"name.2"_s,        u"name.3"_s,       u"name.leads"_s,   u"term.leads"_s, u"product"_s,
          u"organization"_s, u"person"_s,        u"subject.name"_s, u"subject.term"_s, u"heading"_s,    u"in.list"_s,
          u"under.change"_s, u"under.trend"_s,   u"labelled"_s,     u"short"_s,        u"medium"_s,     u"long"_s,
          u"long.very"_s,    u"part"_s,          u"opens"_s,        u"closes"_s,       u"alone"_s,      u"english"_s,
          u"bracket"_s,      u"colon.ends"_s}
    , ways((Q_ASSERT(all.size() == TrendSigns::Count), int(all.size())))
    , claim(addWays(all), claimCueClasses(), {}, u"says."_s)
    , change(all, changeClasses(), {u"main"_s}, u"by."_s)
    , sentence(all, sentenceCueClasses(), {u"lead"_s, u"clause"_s})
{
}

const TrendFeatureNames &trendFeatureNames()
{
    static const TrendFeatureNames names;
    return names;
}

} // namespace lectern
