// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/checks.h"
#include "core/library/orderedpool.h"
#include "core/library/rates.h"

#include <QCoreApplication>

#include <map>

namespace lectern
{

namespace
{

std::unexpected<Error> stopped()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
}

/// Compares documents that carry their id in place of their path, so that it is known afterwards whose each is.
LibraryChecks compared(std::vector<DocumentCheck> documents, const std::map<QString, const SourceSummary *> &sources,
                       const RateTable &rates, const std::stop_token &stop)
{
    LibraryChecks checks{compare(std::move(documents), rates, stop), {}};
    for (DocumentCheck &document : checks.report.documents) {
        const SourceSummary *source = sources.at(document.path);
        checks.sources.push_back(source->id);
        document.path = source->path;
        document.statements = {};
        document.origin = {};
        document.quotes = {};
    }
    return checks;
}

} // namespace

Result<std::shared_ptr<const LibraryChecks>> checksOf(const Library &library, const Progress &progress)
{
    const auto sources = library.sources();
    if (!sources)
        return std::unexpected(sources.error());
    const auto keyOf = [](SourceId id) { return QString::number(id.value).rightJustified(20, u'0'); };
    std::map<QString, const SourceSummary *> byKey;
    for (const SourceSummary &source : *sources)
        byKey.emplace(keyOf(source.id), &source);
    std::vector<DocumentCheck> documents;
    std::optional<Error> error;
    inOrder(
        sources->size(),
        [&](size_t i) {
            const SourceId id = (*sources)[i].id;
            return library.document(id).transform([&](const std::shared_ptr<const OpenDocument> &open) {
                return checkDocument(open->parsed, open->extraction, keyOf(id));
            });
        },
        [&](size_t i, Result<DocumentCheck> check) {
            progress.report(qint64(i), qint64(sources->size()), (*sources)[i].path);
            if (check)
                documents.push_back(std::move(*check));
            else if (check.error().code != ErrorCode::NotFound) // removed meanwhile
                error = check.error();
            return !error && !progress.cancelled();
        });
    if (progress.cancelled())
        return stopped();
    if (error)
        return std::unexpected(*error);
    const auto rates = ratesOf(library);
    if (!rates)
        return std::unexpected(rates.error());
    auto checks = std::make_shared<const LibraryChecks>(compared(std::move(documents), byKey, *rates, progress.stop));
    if (progress.cancelled())
        return stopped();
    return checks;
}

} // namespace lectern
