// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/documentrows.h"

#include "ui/jobs/jobs.h"
#include "ui/state/rowspan.h"

namespace lectern
{

namespace
{

bool isStill(const OpenDocument &document, const RowPlace &place)
{
    const Extraction &rows = place.rejected ? document.decisions.rejected : document.extraction;
    return place.row.row >= 0 && place.row.row < rowCount(rows, place.row.layer) && spanOf(rows, place.row) == place.passage.span;
}

} // namespace

Result<std::vector<DocumentRow>> documentRows(const Library &library, const RowPlaces &places)
{
    std::vector<DocumentRow> rows;
    std::shared_ptr<const OpenDocument> open;
    for (const RowPlace &place : places) {
        if (!open || open->summary.id != place.passage.source) {
            auto document = library.document(place.passage.source);
            if (!document)
                return std::unexpected(document.error());
            open = std::move(*document);
        }
        if (isStill(*open, place))
            rows.push_back({open, place.row, place.rejected});
    }
    return rows;
}

void withDocumentRows(QObject *context, const Library *library, const RowPlaces &places,
                      std::function<void(const std::vector<DocumentRow> &)> then, std::function<void(const Error &)> failed)
{
    if (!library)
        return;
    Jobs::instance().start(
        context, [library, places](const Progress &) { return documentRows(*library, places); },
        [then = std::move(then), failed = std::move(failed)](const Result<std::vector<DocumentRow>> &rows) {
            if (!rows)
                failed(rows.error());
            else if (!rows->empty())
                then(*rows);
        });
}

} // namespace lectern
