// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/claimsource.h"

#include "core/extract/cues.h"
#include "core/text/marks.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LongestSource = 30;
constexpr qsizetype LongestLatinSource = 60;
constexpr qsizetype LongestDescription = 14;
constexpr qsizetype LeastDescription = 4;
constexpr qsizetype LongestGap = 24; ///< between a name and what it published
constexpr qsizetype MarkReach = 4; ///< a footnote mark may stand behind the closing stop

/// before: stands before a source. behind: what a source published, with or without a verb. adjacent: stands right behind a body that
/// is one. head: ends a description of one. about: what is behind it is no source. joins: may stand between a name and `behind`. unnamed: a
/// source without a name.
enum Cited { Before, Behind, Adjacent, Head, About, Joins, Unnamed };

const CueTable &cues()
{
    static const CueTable table(
        u"lexicon/source-cues.tsv"_s,
        {u"before"_s, u"behind"_s, u"adjacent"_s, u"head"_s, u"about"_s, u"joins"_s, u"unnamed"_s, u"none"_s});
    return table;
}

constexpr bool isMark(QChar c)
{
    return isOneOf(c, u"，,；;：:。！？!?\n");
}

/// Looks at one passage for what it cites.
class SourceFinder
{
public:
    SourceFinder(const Reading &reading, QStringView lower, Span passage, const RowIndex &rows, const Extraction &found)
        : m_reading(reading)
        , m_text(reading.text())
        , m_lower(lower)
        , m_passage(passage)
        , m_found(found)
        , m_mentions(rows.mentions())
        , m_hits(cues().find(lower, passage))
    {
    }

    [[nodiscard]] QString run() const
    {
        for (const CueHit &hit : m_hits) {
            QString name;
            if (hit.cue->is(Before) && beginsWord(hit.span.start))
                name = behindCue(hit.span);
            if (name.isEmpty() && (hit.cue->is(Behind) || hit.cue->is(Adjacent)))
                name = beforeCue(hit);
            if (!name.isEmpty())
                return name;
        }
        return {};
    }

private:
    using Mention = RowIndex::Entry;

    [[nodiscard]] const Entity &entity(const Mention &mention) const { return m_found.entities[size_t(mention.row)]; }

    /// An organization, a person or a work can be cited; a product, a place or a term cannot.
    [[nodiscard]] bool isCitable(const Mention &mention) const
    {
        const EntityType type = entity(mention).type;
        return type == EntityType::Organization || type == EntityType::Person || type == EntityType::Work;
    }

    [[nodiscard]] auto firstMention(qsizetype from) const
    {
        return std::ranges::lower_bound(m_mentions, from, {}, [](const Mention &m) { return m.span.start; });
    }

    [[nodiscard]] auto firstWord(qsizetype from) const
    {
        return std::ranges::lower_bound(m_reading.words(), from, {}, [](const Word &word) { return word.span.start; });
    }

    /// `据` in `占据` is no cue.
    [[nodiscard]] bool beginsWord(qsizetype at) const
    {
        const auto word = firstWord(at);
        return word != m_reading.words().end() && word->span.start == at;
    }

    /// `根据咨询公司来觅PEVC的统计`, `according to a survey by Eurail Watch`.
    [[nodiscard]] QString behindCue(Span cue) const
    {
        const bool latin = isLatinWord(m_text[cue.start]);
        Span near{cue.end, cue.end};
        while (near.end < m_passage.end && !isMark(m_text[near.end])
               && near.length() < (latin ? LongestLatinSource : LongestSource))
            ++near.end;
        qsizetype noun = near.end; // where the name of the source ends at the latest
        for (const CueHit &hit : m_hits) {
            if (hit.span.start < near.start || hit.span.start >= near.end)
                continue;
            if (hit.cue->is(About) && !isNamed(hit.span.start))
                near.end = noun = std::min(noun, hit.span.start);
            else if (!latin && (hit.cue->is(Behind) || hit.cue->is(Adjacent)) && !isNamed(hit.span.start)
                     && hit.span.start < noun)
                noun = hit.span.start;
        }
        const Mention *best = nullptr;
        for (auto m = firstMention(near.start); m != m_mentions.end() && m->span.end <= noun; ++m) {
            if (!isCitable(*m))
                continue;
            const bool better = !best
                || (latin ? entity(*m).type == EntityType::Person && entity(*best).type != EntityType::Person
                          : entity(*m).type != EntityType::Work || entity(*best).type == EntityType::Work);
            if (better)
                best = &*m;
        }
        if (best && !isList(best->span))
            return entity(*best).name;
        return description(near);
    }

    [[nodiscard]] bool isNamed(qsizetype at) const
    {
        auto m = firstMention(at + 1);
        return m != m_mentions.begin() && std::prev(m)->span.end > at;
    }

    /// `Google、Meta、Apple…`: many names in a row publish nothing together.
    [[nodiscard]] bool isList(Span name) const
    {
        const auto at = [&](qsizetype i) { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); };
        return at(name.start - 1) == u'、' || at(name.end) == u'、';
    }

    /// `据行业调查数据，`: nouns that a word like `数据` heads.
    [[nodiscard]] QString description(Span near) const
    {
        Span found{near.start, near.start};
        for (const CueHit &hit : m_hits) {
            if (hit.span.start >= near.start && hit.span.end <= near.end && hit.cue->is(Head)) {
                found.end = hit.span.end;
                break;
            }
        }
        if (found.length() < LeastDescription || found.length() > LongestDescription || isLatinWord(m_text[found.start]))
            return {};
        for (auto word = firstWord(found.start); word != m_reading.words().end() && word->span.end <= found.end; ++word) {
            if (!isNounLike(*word) && !isHead(word->span))
                return {};
        }
        return m_reading.document().source.slice(m_reading.source(found)).toString();
    }

    [[nodiscard]] static bool isNounLike(const Word &word)
    {
        const QLatin1StringView tag = word.tag;
        return tag.startsWith('n'_L1) || tag.startsWith('j'_L1) || tag.startsWith('b'_L1) || tag.startsWith('a'_L1)
            || tag.startsWith('l'_L1) || tag.startsWith('s'_L1) || tag == "eng"_L1;
    }

    [[nodiscard]] bool isHead(Span span) const
    {
        const Cue *row = cues().row(m_lower.sliced(span.start, span.length()));
        return row && (row->is(Head) || row->is(Joins));
    }

    /// `Harbor Index的问卷数据显示`, `谷歌云发布的《…》报告中`, `SemiAnalysis估计`.
    [[nodiscard]] QString beforeCue(const CueHit &hit) const
    {
        auto m = firstMention(hit.span.start);
        while (m != m_mentions.begin()) {
            --m;
            if (m->span.start < m_passage.start || hit.span.start - m->span.end > LongestGap)
                break;
            if (m->span.end > hit.span.start || !isCitable(*m))
                continue;
            const Span gap{m->span.end, hit.span.start};
            if (isList(m->span))
                break;
            if (!hit.cue->is(Behind))
                return entity(*m).type != EntityType::Person && isBlank(gap) ? entity(*m).name : QString();
            return joins(gap) ? entity(*m).name : QString();
        }
        return {};
    }

    [[nodiscard]] bool isBlank(Span gap) const
    {
        return std::ranges::all_of(m_reading.slice(gap), [](QChar c) { return c.isSpace() || isOneOf(c, u"》”\"」"); });
    }

    /// Whether only words like `的`, `发布的`, `最新`, a title and times stand in a gap.
    [[nodiscard]] bool joins(Span gap) const
    {
        if (isBlank(gap))
            return true;
        bool title = false;
        for (auto word = firstWord(gap.start); word != m_reading.words().end() && word->span.end <= gap.end; ++word) {
            const QChar c = m_text[word->span.start];
            if (c == u'《' || c == u'》')
                title = c == u'《';
            else if (!title && !c.isSpace() && word->tag != "m"_L1 && !word->tag.startsWith('t'_L1) && !isHead(word->span)
                     && !(c.isDigit()))
                return false;
        }
        return true;
    }

    const Reading &m_reading;
    QStringView m_text;
    QStringView m_lower;
    Span m_passage;
    const Extraction &m_found;
    const std::vector<Mention> &m_mentions;
    std::vector<CueHit> m_hits;
};

QString footnote(const Reading &reading, Span passage)
{
    const auto &marks = reading.document().footnoteMarks;
    const Span source = reading.source(passage);
    const auto mark = std::ranges::lower_bound(marks, source.start, {}, [](const FootnoteMark &m) { return m.span.start; });
    return mark != marks.end() && mark->span.start <= source.end + MarkReach ? u'^' + mark->label : QString();
}

} // namespace

QString claimSource(const Reading &reading, QStringView lower, Span passage, const RowIndex &rows, const Extraction &found)
{
    if (const QString name = SourceFinder(reading, lower, passage, rows, found).run(); !name.isEmpty())
        return name;
    return footnote(reading, passage);
}

bool isUnnamedSource(QStringView description)
{
    const Cue *row = cues().row(lowered(description));
    return row && row->is(Unnamed);
}

} // namespace lectern
