// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/cues.h"

#include "core/text/table.h"

namespace lectern
{

namespace
{

bool isWordBorder(QStringView text, qsizetype position)
{
    return position <= 0 || position >= text.size() || !isLatinWord(text[position - 1]) || !isLatinWord(text[position]);
}

uint64_t kindBits(const QString &cell, const QStringList &kinds)
{
    uint64_t bits = 0;
    for (const auto &name : QStringView(cell).split(u',')) {
        const qsizetype kind = kinds.indexOf(name);
        Q_ASSERT_X(kind >= 0, "CueTable", qUtf8Printable(cell));
        if (kind >= 0)
            bits |= uint64_t(1) << kind;
    }
    return bits;
}

} // namespace

CueTable::CueTable(const QString &name, const QStringList &kinds)
{
    for (const QStringList &row : readTable(name, 3)) {
        Cue cue{row[0], kindBits(row[1], kinds), row[2].isEmpty() ? 1.0 : row[2].toDouble(), row[0].endsWith(u'*')};
        if (cue.stem)
            cue.phrase.chop(1);
        m_longest = std::max(m_longest, cue.phrase.size());
        m_matcher.add(cue.phrase, int(m_cues.size()));
        m_cues.push_back(std::move(cue));
    }
    m_matcher.finish();
}

CueHit CueTable::longestAt(QStringView lower, qsizetype position, qsizetype end, uint64_t kinds) const
{
    CueHit best;
    if (!m_matcher.mayStart(lower[position]) || !isWordBorder(lower, position))
        return best;
    m_matcher.eachAt(lower, position, [&](PhraseMatcher::Match match) {
        const Cue &cue = m_cues[match.id];
        qsizetype stop = position + match.length;
        if (cue.stem) {
            while (stop < end && isLatinWord(lower[stop]))
                ++stop;
        }
        if (stop <= end && (cue.kinds & kinds) != 0 && isWordBorder(lower, stop))
            best = {{position, stop}, &cue};
    });
    return best;
}

std::vector<CueHit> CueTable::find(QStringView lower, Span within) const
{
    std::vector<CueHit> hits;
    qsizetype covered = within.start;
    for (qsizetype i = within.start; i < within.end; ++i) {
        const CueHit hit = longestAt(lower, i, within.end, ~uint64_t(0));
        if (hit.cue && hit.span.end > covered) {
            hits.push_back(hit);
            covered = hit.span.end;
        }
    }
    return hits;
}

CueHit CueTable::first(QStringView lower, Span within, uint64_t kinds) const
{
    return within.isEmpty() ? CueHit{} : longestAt(lower, within.start, within.end, kinds);
}

CueHit CueTable::last(QStringView lower, Span within, uint64_t kinds) const
{
    for (qsizetype i = std::max(within.start, within.end - m_longest - 12); i < within.end; ++i) {
        const CueHit hit = longestAt(lower, i, within.end, kinds);
        if (hit.cue && hit.span.end == within.end)
            return hit;
    }
    return {};
}

const Cue *CueTable::row(QStringView lower) const
{
    const auto match = lower.isEmpty() ? PhraseMatcher::Match{} : m_matcher.longestAt(lower, 0);
    return match.id >= 0 && match.length == lower.size() ? &m_cues[match.id] : nullptr;
}

QString lowered(QStringView text)
{
    QString lower = text.toString();
    for (QChar &c : lower) {
        if (c.unicode() < 0x80 ? c.unicode() >= u'A' && c.unicode() <= u'Z' : c.unicode() < 0x2E80)
            c = c.toLower();
        if (c == u'\u2019')
            c = u'\'';
    }
    return lower;
}

} // namespace lectern
