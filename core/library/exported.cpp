// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/exported.h"

#include "core/library/libraryprivate.h"
#include "core/store/files.h"

#include <functional>
#include <map>

namespace lectern
{

namespace
{

/// What rows of a ledger name of each document.
template<typename Row, typename SpanOf>
Result<void> recordRows(const Library &library, const QString &form, const std::vector<Row> &all, const std::vector<int> &rows,
                        SpanOf spanOf)
{
    std::map<SourceId, ExportedPassages> bySource;
    for (const int row : rows) {
        const Row &one = all[size_t(row)];
        ExportedPassages &passages = bySource[one.document->id];
        passages.source = one.document->id;
        passages.textSha256 = one.document->textSha256;
        passages.spans.push_back(std::invoke(spanOf, one));
    }
    std::vector<ExportedPassages> passages;
    for (auto &[source, of] : bySource)
        passages.push_back(std::move(of));
    return recordExport(library, form, passages);
}

} // namespace

Result<void> recordExport(const Library &library, const QString &form, const std::vector<ExportedPassages> &passages)
{
    if (passages.empty())
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return LibraryPrivate::of(library).author([&](Database &database) -> Result<void> {
        ExportStore exports(database);
        for (const ExportedPassages &each : passages)
            if (const auto done = exports.add(each, form, now); !done)
                return done;
        return countUpRevision(database);
    });
}

Result<void> recordExportedNotes(const Library &library, const QString &form, std::optional<SourceId> source)
{
    const auto notes = library.annotations(source);
    if (!notes)
        return std::unexpected(notes.error());
    std::vector<ExportedPassages> passages;
    for (const Annotation &note : *notes) {
        const bool same =
            !passages.empty() && passages.back().source == note.source && passages.back().textSha256 == note.anchor.textSha256;
        if (!same)
            passages.push_back({note.source, note.anchor.textSha256, {}});
        passages.back().spans.push_back(note.anchor.span);
    }
    return recordExport(library, form, passages);
}

Result<void> recordExportedNumbers(const Library &library, const QString &form, const std::vector<NumberRow> &numbers,
                                   const std::vector<int> &rows)
{
    return recordRows(library, form, numbers, rows, [](const NumberRow &number) { return number.quantity.span; });
}

Result<void> recordExportedStatements(const Library &library, const QString &form, const std::vector<StatementRow> &statements,
                                      const std::vector<int> &rows)
{
    return recordRows(library, form, statements, rows, &StatementRow::span);
}

Result<std::vector<Span>> exportedPassages(const Library &library, SourceId source, const QByteArray &textSha256)
{
    return LibraryPrivate::of(library).libraryReader.use(
        [&](Database &database) { return ExportStore(database).of(source, textSha256); });
}

} // namespace lectern
