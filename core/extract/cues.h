// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/phrasematcher.h"
#include "core/text/script.h"
#include "core/text/span.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace lectern
{

/// A row of a cue table: a phrase, the classes it belongs to and its weight.
struct Cue {
    QString phrase;
    uint64_t kinds = 0; ///< bit n: the n-th class name given to the table
    double weight = 1.0;
    bool stem = false;  ///< written with `*`: stands for the rest of its Latin word too

    [[nodiscard]] bool is(int kind) const { return (kinds >> kind & 1U) != 0; }
};

struct CueHit {
    Span span;                ///< in the text that was searched
    const Cue *cue = nullptr; ///< owned by the table
};

/// A table of cue words: `phrase <tab> class[,class…] [<tab> weight]`, phrases in lower case. Its reader names the classes by an enum
/// whose values are the positions in `kinds`; a class not among them is a bug (assertion).
class CueTable
{
public:
    CueTable(const QString &name, const QStringList &kinds);

    /// Every phrase in `within` that lies in no longer one, in order. Latin phrases are found at word borders only. `lower` is a
    /// text in lower case (lowered()).
    [[nodiscard]] std::vector<CueHit> find(QStringView lower, Span within) const;
    /// The same, of what a CueScanner found of this table.
    [[nodiscard]] static std::vector<CueHit> longest(std::span<const CueHit> all, Span within);
    /// The longest phrase at the beginning, or at the end, of `within`; an empty hit if there is none.
    [[nodiscard]] CueHit first(QStringView lower, Span within, uint64_t kinds) const;
    [[nodiscard]] CueHit last(QStringView lower, Span within, uint64_t kinds) const;
    /// The row of a whole phrase, nullptr if there is none.
    [[nodiscard]] const Cue *row(QStringView lower) const;

private:
    friend class CueScanner;
    [[nodiscard]] CueHit longestAt(QStringView lower, qsizetype position, qsizetype end, uint64_t kinds) const;

    std::vector<Cue> m_cues;
    PhraseMatcher m_matcher;
    qsizetype m_longest = 0;
};

/// Looks for the phrases of several tables in one pass over a text. Const and thread-safe; the tables outlive it.
class CueScanner
{
public:
    explicit CueScanner(const std::vector<const CueTable *> &tables);

    /// For each table every phrase that stands in the text, those in longer ones too: in order of their beginnings, the shorter first.
    [[nodiscard]] std::vector<std::vector<CueHit>> all(QStringView lower) const;

private:
    struct Row {
        const Cue *cue;
        uint8_t table;
        bool isStem;
        bool isLast; ///< of its phrase
    };
    size_t m_tables;
    PhraseMatcher m_matcher;
    std::vector<uint32_t> m_firstRows; ///< by the matcher's ids
    std::vector<Row> m_rows;
};

/// Lower case, one unit for one, so that offsets stay.
[[nodiscard]] QString lowered(QStringView text);

/// A letter or digit of a word that spaces part from others.
[[nodiscard]] constexpr bool isLatinWord(QChar c)
{
    return c.unicode() < 0x250 && (isLatinLetter(c.unicode()) || isDigit(c.unicode()) || c == u'_');
}

} // namespace lectern
