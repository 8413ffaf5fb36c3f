// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analyse/arithmetic.h"
#include "core/library/statements.h"
#include "core/text/projection.h"

namespace lectern
{

/// Reads the claims and trends of one document. The document outlives it.
class StatementReader
{
public:
    explicit StatementReader(const OpenDocument &document);

    [[nodiscard]] StatementRow claim(int row, bool rejected) const;
    [[nodiscard]] StatementRow trend(int row, bool rejected) const;

private:
    [[nodiscard]] StatementRow common(Layer layer, int row, bool rejected, Span span, const Provenance &why) const;
    void setHeading(StatementRow &row) const;
    void setSpeaker(StatementRow &row, const QString &speaker) const;
    void setTimes(StatementRow &row, const QStringList &values) const;
    void setEntities(StatementRow &row, std::vector<int> entities) const;
    [[nodiscard]] std::vector<int> entitiesIn(Span span) const;
    [[nodiscard]] QString speakerOfTrend(Span span) const;
    [[nodiscard]] const Trend *trendAt(Span span) const;
    [[nodiscard]] StatementCheck checkOf(Span span) const;

    struct Mention {
        Span span;
        int entity = -1;
    };
    struct CheckedFigure {
        Span span;
        StatementCheck check = StatementCheck::None;
    };
    const OpenDocument &m_open;
    std::shared_ptr<const LedgerDocument> m_document;
    QString m_authors;
    CodePointMap m_codePoints;
    std::vector<int> m_headings; ///< blocks
    std::vector<Mention> m_mentions; ///< by span
    std::vector<CheckedFigure> m_checked; ///< by span
};

} // namespace lectern
