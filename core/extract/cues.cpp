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

/// The end of a phrase, behind the rest of the Latin word that a stem begins.
qsizetype endOf(bool isStem, QStringView lower, qsizetype end, qsizetype limit)
{
    if (isStem) {
        while (end < limit && isLatinWord(lower[end]))
            ++end;
    }
    return end;
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
        const qsizetype stop = endOf(cue.stem, lower, position + match.length, end);
        if (stop <= end && (cue.kinds & kinds) != 0 && isWordBorder(lower, stop))
            best = {{position, stop}, &cue};
    });
    return best;
}

std::vector<CueHit> CueTable::find(QStringView lower, Span within) const
{
    std::vector<CueHit> hits;
    qsizetype covered = within.start;
    const auto take = [&](qsizetype i) {
        if (i > 0 && isLatinWord(lower[i]) && isLatinWord(lower[i - 1]))
            return;
        CueHit best;
        m_matcher.eachAt(lower, i, [&](PhraseMatcher::Match match) {
            const Cue &cue = m_cues[size_t(match.id)];
            const qsizetype stop = endOf(cue.stem, lower, i + match.length, within.end);
            if (stop <= within.end && cue.kinds != 0 && isWordBorder(lower, stop))
                best = {{i, stop}, &cue};
        });
        if (best.cue && best.span.end > covered) {
            hits.push_back(best);
            covered = best.span.end;
        }
    };
    for (qsizetype from = within.start; from < within.end && !m_matcher.isEmpty(); from += PhraseTrie::stretch) {
        for (uint64_t places = m_matcher.trie().places(lower.first(within.end), from); places != 0; places &= places - 1)
            take(from + std::countr_zero(places));
    }
    return hits;
}

std::vector<CueHit> CueTable::longest(std::span<const CueHit> all, Span within)
{
    std::vector<CueHit> hits;
    qsizetype covered = within.start;
    auto hit = std::ranges::lower_bound(all, within.start, {}, [](const CueHit &one) { return one.span.start; });
    while (hit != all.end() && hit->span.start < within.end) {
        const qsizetype start = hit->span.start;
        CueHit best;
        for (; hit != all.end() && hit->span.start == start; ++hit) {
            if (hit->span.end <= within.end)
                best = *hit;
        }
        if (best.cue && best.span.end > covered) {
            hits.push_back(best);
            covered = best.span.end;
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

CueScanner::CueScanner(const std::vector<const CueTable *> &tables)
    : m_tables(tables.size())
{
    std::vector<std::vector<Row>> rowsOf;
    for (size_t table = 0; table < tables.size(); ++table) {
        for (const Cue &cue : tables[table]->m_cues) {
            if (cue.kinds == 0)
                continue;
            const int id = m_matcher.add(cue.phrase, int(rowsOf.size()));
            if (id == int(rowsOf.size()))
                rowsOf.emplace_back();
            std::vector<Row> &rows = rowsOf[size_t(id)];
            if (rows.empty() || rows.back().table != table) // of equal phrases of a table the first holds
                rows.push_back({&cue, uint8_t(table), cue.stem, false});
        }
    }
    m_matcher.finish();
    for (std::vector<Row> &rows : rowsOf) {
        rows.back().isLast = true;
        m_firstRows.push_back(uint32_t(m_rows.size()));
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
}

std::vector<std::vector<CueHit>> CueScanner::all(QStringView lower) const
{
    std::vector<std::vector<CueHit>> found(m_tables);
    const auto outsideWord = [&](qsizetype i) { return i == 0 || !isLatinWord(lower[i]) || !isLatinWord(lower[i - 1]); };
    m_matcher.eachIn(lower, outsideWord, [&](qsizetype i, PhraseMatcher::Match match) {
        const Row *row = &m_rows[m_firstRows[size_t(match.id)]];
        for (bool last = false; !last; ++row) {
            const qsizetype stop = endOf(row->isStem, lower, i + match.length, lower.size());
            if (isWordBorder(lower, stop))
                found[row->table].push_back({{i, stop}, row->cue});
            last = row->isLast;
        }
    });
    return found;
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
