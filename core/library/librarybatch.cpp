// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/search.h"
#include "core/search/terms.h"

#include <QCoreApplication>

#include <map>
#include <numeric>

namespace lectern
{

namespace
{

using Counts = std::map<qint64, int>; ///< hits in the text of each document

/// A term's hits in the text; a single character is looked up by the pairs that begin with it.
Result<Counts> countsOf(LibraryPrivate &d, const SearchTerm &term)
{
    const auto found =
        d.noting(d.indexReader.use([&](Database &database) { return SearchIndex(database).matches(term, "body aside"); }));
    if (!found)
        return std::unexpected(found.error());
    Counts counts;
    for (const PhraseMatch &match : found->documents)
        counts[match.source] = match.counts[0] + match.counts[2];
    return counts;
}

/// A name that a sentence's end parts counts where all its parts are, as often as the rarest.
Result<Counts> countsOf(LibraryPrivate &d, const QString &name)
{
    std::optional<Counts> all;
    for (const SearchTerm &term : termsOf(name)) {
        const auto counts = countsOf(d, term);
        if (!counts)
            return counts;
        if (!all) {
            all = *counts;
            continue;
        }
        std::erase_if(*all, [&](const auto &entry) { return !counts->contains(entry.first); });
        for (auto &[source, count] : *all)
            count = std::min(count, counts->at(source));
    }
    return std::move(all).value_or(Counts());
}

void putInOrder(std::vector<BatchResult::Document> &documents)
{
    const auto key = [](const BatchResult::Document &document) {
        const auto names = std::ranges::count_if(document.counts, [](int count) { return count > 0; });
        return std::tuple(-names, -std::accumulate(document.counts.begin(), document.counts.end(), 0), document.source);
    };
    std::ranges::sort(documents, {}, key);
}

} // namespace

Result<BatchResult> batchSearch(const Library &library, const QStringList &names, const Progress &progress)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto catalogue = d.catalogues.current(d);
    const auto sources = library.sources();
    if (!catalogue || !sources)
        return std::unexpected(catalogue ? sources.error() : catalogue.error());
    BatchResult result{names, {}, int((*catalogue)->documents.size())};
    std::map<qint64, std::vector<int>> rows;
    for (qsizetype i = 0; i < names.size(); ++i) {
        progress.report(i, names.size(), names[i]);
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
        const auto counts = countsOf(d, names[i]);
        if (!counts)
            return std::unexpected(counts.error());
        for (const auto &[source, count] : *counts) {
            std::vector<int> &row = rows[source];
            row.resize(size_t(names.size()));
            row[size_t(i)] = count;
        }
    }
    for (const SourceSummary &source : *sources) {
        const auto row = rows.find(source.id.value);
        if (row == rows.end() || !std::ranges::binary_search((*catalogue)->documents, source.id, {}, &IndexedDocument::source))
            continue;
        result.documents.push_back(
            {source.id, source.meta.title, source.path, source.meta.site, source.meta.date, std::move(row->second)});
    }
    putInOrder(result.documents);
    return result;
}

} // namespace lectern
