// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/statement.h"
#include "core/extract/rowindex.h"

#include <QHash>

namespace lectern
{

/// The names of a document as subjects of its statements. Spans are projected. Refers to what it is made of, which outlives it.
class StatementSubjects
{
public:
    StatementSubjects(const Reading &reading, const Extraction &found, const RowIndex &rows);

    /// Where a statement's words stand.
    struct Place {
        Span sentence;
        Span number;
        Span metric;      ///< the word that says what is measured
        bool ofPlaces = false; ///< a place can be the subject
        bool hasObject =
            false; ///< the metric's verb has what it is done to between itself and the number: "valued Acme at", "trained V3 for"
    };

    /// Sets the names of the subject, how sure they are, and the products that the clause speaks of. False where nobody is named.
    ///
    /// The subject is what the quantity names, or the nearest name before the number; sure where they are one, where there is only one, or where one is
    /// the maker and the others are products. Where no name stands before the number, one behind it in its clause ("$9 billion, a valuation for Acme"), or
    /// that of the sentences before which the quantity names, sure where the sentence before speaks of nobody else.
    [[nodiscard]] bool take(const Quantity &quantity, const Place &place, SourceStatement &statement);

    /// The mentions that begin in a span.
    [[nodiscard]] std::span<const RowIndex::Entry> mentions(Span within) const;

private:
    struct Candidates {
        std::vector<int> all; ///< entities, each once
        int nearest = -1;
        int said = -1; ///< that the quantity names
    };
    [[nodiscard]] Candidates candidatesIn(Span within, const Quantity &quantity, bool ofPlaces) const;
    [[nodiscard]] Candidates carried(const Quantity &quantity, const Place &place) const;
    [[nodiscard]] Span clauseBehind(const Place &place) const;
    [[nodiscard]] bool takeVersion(const Place &place, SourceStatement &statement);
    void takeMaker(int subject, Span before, SourceStatement &statement);
    void takeObjects(const Place &place, SourceStatement &statement);
    [[nodiscard]] bool isSure(const Candidates &candidates, int subject) const;
    [[nodiscard]] bool canBeSubject(int entity, bool place) const;
    [[nodiscard]] bool isCited(Span mention) const;
    [[nodiscard]] bool isFamily(int a, int b) const;
    [[nodiscard]] int makerOf(int entity) const;
    const QStringList &namesOf(int entity);

    const Reading &m_reading;
    const Extraction &m_found;
    const RowIndex &m_rows;
    std::vector<QStringList> m_names; ///< by entity, folded
    QHash<QString, int> m_byName;
};

} // namespace lectern
