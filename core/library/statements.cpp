// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statements.h"

#include "core/library/checks.h"
#include "core/library/orderedpool.h"
#include "core/library/statementreader.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
}

/// The rows of each document, by their spans; rows come document by document in reading order, but claims of one sentence may overlap.
using RowsByDocument = std::map<SourceId, std::vector<StatementRow *>>;

void mark(const RowsByDocument &rows, SourceId source, Span figure, StatementCheck check)
{
    const auto document = rows.find(source);
    if (document == rows.end())
        return;
    auto row =
        std::ranges::upper_bound(document->second, figure.start, {}, [](const StatementRow *of) { return of->span.start; });
    // A claim of a clause may lie within that of its sentence; looking back over a few rows meets all.
    for (int back = 0; row != document->second.begin() && back < 8; ++back)
        if (StatementRow *of = *--row; of->span.contains(figure))
            of->check = std::max(of->check, check);
}

StatementCheck checkOf(AgreementVerdict verdict)
{
    switch (verdict) {
    case AgreementVerdict::Agree:
        return StatementCheck::Holds;
    case AgreementVerdict::Differ:
        return StatementCheck::Fails;
    case AgreementVerdict::NotComparable:
        return StatementCheck::Open;
    }
    Q_UNREACHABLE_RETURN(StatementCheck::None);
}

template<typename Row>
ReviewCount countOf(const std::vector<Row> &rows, const std::vector<Row> &rejected)
{
    const auto isReviewed = [](const Row &row) { return reviewOf(row.why) != Review::None; };
    const int out = int(rejected.size());
    return {int(std::ranges::count_if(rows, isReviewed)) + out, int(rows.size()) + out};
}

} // namespace

QString toName(StatementCheck check)
{
    constexpr const char *names[] = {"none", "holds", "open", "fails"};
    return QLatin1StringView(names[size_t(check)]);
}

QString toName(StatementReview review)
{
    constexpr const char *names[] = {"undecided", "accepted", "corrected", "added", "rejected"};
    return QLatin1StringView(names[size_t(review)]);
}

std::vector<StatementRow> statementsOf(const OpenDocument &document, Layer layer)
{
    std::vector<StatementRow> rows;
    const bool claims = layer == Layer::Claims;
    const Extraction &out = document.decisions.rejected;
    const size_t kept = claims ? document.extraction.claims.size() : document.extraction.trends.size();
    const size_t rejected = claims ? out.claims.size() : out.trends.size();
    if (kept + rejected == 0)
        return rows;
    const StatementReader reader(document);
    rows.reserve(kept + rejected);
    for (size_t row = 0; row < kept; ++row)
        rows.push_back(claims ? reader.claim(int(row), false) : reader.trend(int(row), false));
    for (size_t row = 0; row < rejected; ++row)
        rows.push_back(claims ? reader.claim(int(row), true) : reader.trend(int(row), true));
    std::ranges::stable_sort(rows, {}, &StatementRow::span);
    return rows;
}

Result<std::vector<StatementRow>> statementsOf(const Library &library, Layer layer, std::optional<SourceId> source,
                                               const Progress &progress)
{
    const auto read = [&](SourceId id) {
        return library.document(id).transform(
            [&](const std::shared_ptr<const OpenDocument> &open) { return statementsOf(*open, layer); });
    };
    if (source)
        return read(*source);
    const auto sources = library.sources();
    if (!sources)
        return std::unexpected(sources.error());
    Result<std::vector<StatementRow>> all;
    inOrder(
        sources->size(), [&](size_t i) { return read((*sources)[i].id); },
        [&](size_t i, Result<std::vector<StatementRow>> rows) {
            progress.report(qint64(i), qint64(sources->size()), (*sources)[i].path);
            if (rows)
                all->insert(all->end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
            else if (rows.error().code != ErrorCode::NotFound) // removed meanwhile
                all = std::unexpected(rows.error());
            return all && !progress.cancelled();
        });
    if (all && progress.cancelled())
        return stopped();
    return all;
}

void addChecks(std::vector<StatementRow> &rows, const LibraryChecks &checks)
{
    RowsByDocument byDocument;
    for (StatementRow &row : rows)
        byDocument[row.document->id].push_back(&row);
    for (const AgreementFinding &finding : checks.report.agreements)
        for (const StatedValue &value : finding.values)
            mark(byDocument, checks.sources[size_t(value.place.document)], value.place.span, checkOf(finding.verdict));
}

ReviewCount reviewCount(const OpenDocument &document, Layer layer)
{
    const Extraction &found = document.extraction;
    const Extraction &rejected = document.decisions.rejected;
    return layer == Layer::Claims ? countOf(found.claims, rejected.claims) : countOf(found.trends, rejected.trends);
}

} // namespace lectern
