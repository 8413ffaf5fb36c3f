// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/duplicates.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{u"duplicates"_s,
                  u"LIBRARY"_s,
                  u"Lists documents that say much the same, group by group, and files that are equal to the byte."_s,
                  1,
                  1,
                  {}};

using Sources = std::map<SourceId, SourceSummary>;

QJsonObject toJson(const SimilarPair &pair, const Sources &sources)
{
    return {{u"first"_s, sources.at(pair.first).path},
            {u"second"_s, sources.at(pair.second).path},
            {u"resemblance"_s, std::round(pair.resemblance * 100) / 100},
            {u"same_text"_s, pair.isSameText}};
}

/// A line a group: its documents, and the pairs of them that resemble each other; then a line a document of several files.
void printLines(const LibraryDuplicates &duplicates, const Sources &sources)
{
    for (const std::vector<SourceId> &group : duplicates.groups) {
        QJsonArray documents, pairs;
        for (const SourceId id : group)
            documents.append(sources.at(id).path);
        for (const SimilarPair &pair : duplicates.pairs)
            if (std::ranges::binary_search(group, pair.first))
                pairs.append(toJson(pair, sources));
        printJson({{u"version"_s, 1}, {u"kind"_s, u"similar"_s}, {u"documents"_s, documents}, {u"pairs"_s, pairs}});
    }
    for (const auto &[id, places] : duplicates.places)
        if (sources.contains(id))
            printJson({{u"version"_s, 1},
                       {u"kind"_s, u"equal"_s},
                       {u"document"_s, sources.at(id).path},
                       {u"files"_s, QJsonArray::fromStringList(places)}});
}

void printText(const LibraryDuplicates &duplicates, const Sources &sources)
{
    for (const std::vector<SourceId> &group : duplicates.groups) {
        for (const SourceId id : group) {
            const auto best = duplicates.similarTo(id);
            const QString alike =
                best.front().isSameText ? u"same text"_s : u"%1 %"_s.arg(qRound(best.front().resemblance * 100));
            writeLine(stdout, alike.rightJustified(9) + u"  "_s + sources.at(id).path);
        }
        writeLine(stdout, {});
    }
    for (const auto &[id, places] : duplicates.places) {
        if (!sources.contains(id))
            continue;
        for (const QString &place : places)
            writeLine(stdout, u"equal file"_s.rightJustified(9) + u"  "_s + place);
        writeLine(stdout, {});
    }
}

} // namespace

int runDuplicates(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto duplicates = duplicatesOf(**library);
    const auto all = (*library)->sources();
    if (!duplicates || !all)
        return failed(usage.command, duplicates ? all.error() : duplicates.error());
    Sources sources;
    for (const SourceSummary &source : *all)
        sources.emplace(source.id, source);
    arguments->json() ? printLines(**duplicates, sources) : printText(**duplicates, sources);
    return Done;
}

} // namespace lectern::cli
