// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/exported.h"

#include "core/library/libraryprivate.h"
#include "core/store/files.h"

#include <map>

namespace lectern
{

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
    std::map<const LedgerDocument *, ExportedPassages> byDocument;
    for (const int row : rows) {
        const NumberRow &number = numbers[size_t(row)];
        ExportedPassages &passages = byDocument[number.document.get()];
        passages.source = number.document->id;
        passages.textSha256 = number.document->textSha256;
        passages.spans.push_back(number.quantity.span);
    }
    std::vector<ExportedPassages> passages;
    for (auto &[document, of] : byDocument)
        passages.push_back(std::move(of));
    return recordExport(library, form, passages);
}

Result<std::vector<Span>> exportedPassages(const Library &library, SourceId source, const QByteArray &textSha256)
{
    return LibraryPrivate::of(library).libraryReader.use(
        [&](Database &database) { return ExportStore(database).of(source, textSha256); });
}

} // namespace lectern
