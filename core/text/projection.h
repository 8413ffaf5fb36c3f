// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QString>

#include <vector>

namespace lectern
{

/// A normalised copy of (parts of) a canonical text with a map back to it. Extractors and the search index see only
/// a projection and return source spans through it; nothing else knows how the folding works.
///
/// Length-preserving folding (Traditional → Simplified, full-width → ASCII) keeps the map a list of runs: each run says
/// "from here on, projected offset p is source offset p + delta". Dropped source characters (Markdown marks, glosses,
/// zero-width characters, line breaks inside a sentence) lie between runs. An inserted character (a line break
/// between two blocks) maps to an empty source span. Characters that fold to more or fewer (ﬁ → fi, e and its accent → e) are a run of their own
/// that is mapped as a whole: a part of it stands for all of it.
class Projection
{
public:
    struct Run {
        qsizetype projected = 0; ///< first projected offset of the run
        qsizetype source = 0; ///< the source offset it stands for
        qsizetype length = 0; ///< in the projection
        qsizetype more = 0; ///< so many more source characters than `length`; other than 0 for a run that is mapped as a whole
        auto operator<=>(const Run &) const = default;
    };

    Projection() = default;
    Projection(QString text, std::vector<Run> runs);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }

    /// The smallest source span that holds the projected characters: it never takes in what was dropped before its
    /// first or after its last character, so that a gloss stays inside a span and is left out at its end.
    [[nodiscard]] Span toSource(Span projected) const;
    /// Whether the characters stand in the source one for one and in a row, with nothing dropped or put in between.
    [[nodiscard]] bool isUnbroken(Span projected) const;
    /// The projected span of what is left of a source span (empty if all of it was dropped). O(log runs).
    [[nodiscard]] Span fromSource(Span source) const;

private:
    [[nodiscard]] Span sourcePoint(qsizetype projected) const;
    /// The first run that ends behind an offset of the projection, or of the source.
    [[nodiscard]] std::vector<Run>::const_iterator runBehind(qsizetype projected) const;
    [[nodiscard]] std::vector<Run>::const_iterator sourceRunBehind(qsizetype source) const;

    QString m_text;
    std::vector<Run> m_runs; ///< ascending in both texts; of length 0 for an inserted character
    /// The first run that ends behind each 64th offset, from which the one behind any offset is not far.
    std::vector<uint32_t> m_runAt;
    std::vector<uint32_t> m_sourceRunAt;
};

/// What a projection folds.
enum class Folding {
    /// Full-width letters, digits and the signs ＂＃＄％＆＇＊＋－．／＜＝＞＠＾＿￥￡ narrowed; the punctuation of sentences （，：；！？（）～｜［］｛｝)
    /// keeps its width, so that tables need to know both; no-break, ideographic and other spaces → ' ', hyphens and the minus sign → '-';
    /// one UTF-16 unit for one;
    /// Traditional → Simplified (著名, 乾隆 stay; in a text that is Simplified all 著 and 乾 do), Kangxi radicals and compatibility ideographs → their characters; case kept.
    Reading,
    /// That without regard to the words around, and case and diacritics folded, combining ones too; marks of kana and conjoining jamo composed (か and ゙ → が);
    /// compatibility characters taken apart (ﬁ → fi, ㎏ → kg, ₂ → 2, Ⅳ → iv, ｶ → カ, ß → ss) but for fractions, punctuation and raised letters. A digit that was raised,
    /// lowered or circled is parted from digits beside it by a space (10² → 10 2).
    Search,
};

/// Folds one text. For Reading its length stays. Thread-safe; the table is made once.
[[nodiscard]] QString folded(QStringView text, Folding folding);

/// Builds a projection piece by piece; the importer's blocks say what is visible.
class ProjectionBuilder
{
public:
    ProjectionBuilder(QStringView source, Folding folding);

    /// Appends the source characters of `span` less glosses (`中國(guó)`), zero-width and other ignorable characters. White space, line
    /// breaks included, becomes one space, or nothing at a line break beside Han and its punctuation. Spans come in order.
    void append(Span span);
    /// Appends one character that stands for nothing in the source (a block's end: '\n'; a soft break between Latin words: ' ').
    void insert(QChar character, qsizetype at);

    [[nodiscard]] qsizetype length() const { return m_text.size(); }
    [[nodiscard]] QChar last() const { return m_text.isEmpty() ? QChar() : m_text.back(); }
    [[nodiscard]] Projection take();

private:
    qsizetype appendSpace(Span rest);
    [[nodiscard]] qsizetype droppedAt(qsizetype i, char16_t folded) const;
    void keep(qsizetype source, char16_t folded);
    qsizetype expand(qsizetype i, qsizetype end);
    void combine(qsizetype i);

    QStringView m_source; ///< not owned, outlives the builder
    Folding m_folding;
    const char16_t *m_table;
    qsizetype m_droppedUntil = 0; ///< a gloss may reach over the end of an appended span
    QString m_text;
    std::vector<Projection::Run> m_runs;
};

/// The spans of pinyin glosses in a text: a bracket with one syllable behind a Han character, `國(guó)`, half or full width. The
/// syllable must be one of Mandarin with a tone mark, or without one where the character has it in neutral tone, `們(men)`:
/// (iOS), (USD), (he) stay.
[[nodiscard]] std::vector<Span> glosses(QStringView text);

} // namespace lectern
