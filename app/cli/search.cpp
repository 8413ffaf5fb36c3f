// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"search"_s,
    u"LIBRARY QUERY…"_s,
    u"Finds the documents where all words of the query occur, best first, with every hit. Words beside one another in double "
    u"quotes must\n"
    "stand so in the text; Chinese matches as it stands, anywhere; word* also finds longer words. JSON: a line a document,\n"
    "{document, sha256, title, score, hits: [[start, end], …], notes: […]}, offsets in code points of the text; notes are the "
    "passages\n"
    "of notes that match."_s,
    2,
    1000000,
    {{u"limit"_s, u"N"_s, u"at most N documents, 0 for all (50)"_s}}};

Result<void> printJson(const Library &library, const SearchResult &result)
{
    const auto document = library.document(result.source);
    if (!document)
        return std::unexpected(document.error());
    const CodePointMap map((*document)->parsed.source.text);
    QJsonArray hits, notes;
    for (const SearchHit &hit : result.hits)
        (hit.note ? notes : hits).push_back(QJsonArray{map.toCodePoints(hit.span.start), map.toCodePoints(hit.span.end)});
    const QJsonObject json{{u"document"_s, (*document)->summary.path},
                           {u"sha256"_s, QString::fromLatin1((*document)->summary.sha256)},
                           {u"title"_s, result.title.isEmpty() ? QJsonValue() : QJsonValue(result.title)},
                           {u"score"_s, result.score},
                           {u"hits"_s, hits},
                           {u"notes"_s, notes}};
    writeLine(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return {};
}

void printText(const SearchResult &result)
{
    writeLine(
        stdout,
        u"%1 (%2)"_s.arg(result.title.isEmpty() ? QString::number(result.source.value) : result.title).arg(result.hits.size()));
    Span last;
    for (const SearchHit &hit : result.hits) {
        if (hit.sentence != last)
            writeLine(stdout, u"    "_s + hit.sentenceText.simplified());
        last = hit.sentence;
    }
}

/// −1 for what is no number.
int limitOf(const Arguments &arguments)
{
    if (!arguments.has(u"limit"_s))
        return 50;
    bool ok = false;
    const int limit = arguments.value(u"limit"_s).toInt(&ok);
    return ok && limit >= 0 ? limit : -1;
}

} // namespace

int runSearch(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const int limit = limitOf(*arguments);
    if (limit < 0)
        return failed(usage.command, {ErrorCode::BadArgument, u"--limit wants a number"_s});
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto results = (*library)->search(arguments->words.mid(1).join(u' '), limit);
    if (!results)
        return failed(usage.command, results.error());
    if (results->empty() && !arguments->json())
        writeLine(stderr, u"lectern-cli search: nothing found"_s);
    for (const SearchResult &result : *results) {
        if (!arguments->json())
            printText(result);
        else if (const auto done = printJson(**library, result); !done)
            return failed(usage.command, done.error());
    }
    return Done;
}

} // namespace lectern::cli
