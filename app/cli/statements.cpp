// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/filterwords.h"
#include "app/cli/openlibrary.h"
#include "app/cli/output.h"
#include "core/base/ornull.h"
#include "core/library/checks.h"
#include "core/library/numbertable.h"
#include "core/library/statementtable.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// `lectern-cli claims` and `lectern-cli trends`.

namespace lectern::cli
{

namespace
{

Usage usageOf(Layer layer)
{
    const bool claims = layer == Layer::Claims;
    const QString conditions = claims ? u"kind:forecast,opinion speaker:… source:Pitchbook about:… worth:>=50"_s
                                      : u"direction:up,emerging status:forecast topic:… about:…"_s;
    return {claims ? u"claims"_s : u"trends"_s,
            u"LIBRARY [FILTER…]"_s,
            u"Lists the %1 of a library's documents, or of those that a filter leaves: conditions like %2\n"
            u"year:2024..2026 heading:… check:fails review:accepted document:… numbers:>1, and words that must occur. All must "
            u"hold, of "
            u"alternatives parted by\n"
            u"commas one; field:\"\" is a field that is empty. What was rejected is listed where review: names it. JSON: a line "
            u"a row, "
            u"offsets in code points of the\n"
            u"document's text."_s.arg(claims ? u"claims"_s : u"trends"_s, conditions),
            1,
            1000000,
            {{u"csv"_s, {}, u"print a table as CSV, with the filter in its last column"_s},
             {u"tsv"_s, {}, u"print a table as text parted by tabs"_s},
             {u"xlsx"_s, u"FILE"_s, u"write a spreadsheet, with the filter on its second sheet"_s},
             {u"markdown"_s, {}, u"print each as a quotation with citation and link"_s},
             {u"output"_s, u"FILE"_s, u"write to a file instead of standard output"_s, u'o'},
             {u"source"_s, u"DOCUMENT"_s, u"only this one: its number, path, title or hash"_s},
             {u"sort"_s, u"ORDER"_s, u"reading (unless given), worth, certainty or year"_s},
             {u"group"_s, u"FIELD"_s, u"rows of the same heading, speaker, topic, year, document… together"_s},
             {u"compare"_s, {}, u"hold the documents against each other, too, for check:"_s}}};
}

/// What is asked for, read and ready.
struct StatementRequest {
    Layer layer = Layer::Claims;
    StatementFilter filter;
    StatementOrder order;
};

/// What was found: the rows of the documents, and which of them are shown.
struct Found {
    std::vector<StatementRow> rows;
    std::vector<StatementGroup> groups;
};

Result<StatementRequest> readRequest(Layer layer, const Arguments &arguments)
{
    const auto isField = [layer](QStringView name) { return statementFieldFromName(layer, name).has_value(); };
    const auto filter = parseStatementFilter(layer, filterText(arguments.words.mid(1), isField));
    if (!filter)
        return std::unexpected(filter.error());
    StatementRequest request{layer, *filter, {}};
    if (arguments.has(u"sort"_s)) {
        const auto sort = statementSortFromName(arguments.value(u"sort"_s));
        if (!sort)
            return fail(ErrorCode::BadArgument, u"--sort wants one of reading, worth, certainty, year"_s);
        request.order.sort = *sort;
    }
    if (arguments.has(u"group"_s)) {
        const auto groups = statementGroups(layer);
        request.order.group = statementFieldFromName(layer, arguments.value(u"group"_s));
        if (!request.order.group || !std::ranges::contains(groups, *request.order.group)) {
            QStringList names;
            for (const StatementField group : groups)
                names << toName(group);
            return fail(ErrorCode::BadArgument, u"--group wants one of %1"_s.arg(names.join(u", "_s)));
        }
    }
    const auto formats = {u"csv"_s, u"tsv"_s, u"xlsx"_s, u"markdown"_s, u"json"_s};
    if (std::ranges::count_if(formats, [&](const QString &format) { return arguments.has(format); }) > 1)
        return fail(ErrorCode::BadArgument, u"one of --csv, --tsv, --xlsx, --markdown and --json is enough"_s);
    return request;
}

Result<std::vector<StatementRow>> readRows(const Library &library, Layer layer, const Arguments &arguments)
{
    auto rows = !arguments.has(u"source"_s)
        ? statementsOf(library, layer, {}, terminalProgress())
        : findSource(library, arguments.value(u"source"_s)).and_then([&](const SourceSummary &source) {
              return statementsOf(library, layer, source.id);
          });
    if (!rows || !arguments.has(u"compare"_s))
        return rows;
    return checksOf(library, terminalProgress()).transform([&](const std::shared_ptr<const LibraryChecks> &checks) {
        addChecks(*rows, *checks);
        return std::move(*rows);
    });
}

QByteArray json(const StatementRow &row, const Paths &paths)
{
    QJsonObject object = rowObject(*row.document, paths, row.codePoints);
    object[u"text"_s] = row.text;
    object[u"speaker"_s] = orNull(row.speaker);
    object[u"byAuthor"_s] = row.byAuthor;
    object[u"topic"_s] = orNull(row.topic);
    object[u"times"_s] = QJsonArray::fromStringList(row.times);
    object[u"about"_s] = QJsonArray::fromStringList(row.about);
    object[u"numbers"_s] = row.numbers;
    object[u"heading"_s] = orNull(row.heading);
    object[u"check"_s] = toName(row.check);
    object[u"review"_s] = toName(row.review);
    object[u"certainty"_s] = row.certainty;
    if (row.layer == Layer::Trends) {
        object[u"direction"_s] = toName(row.direction);
        object[u"status"_s] = toName(row.status);
    } else {
        object[u"kind"_s] = toName(row.kind);
        object[u"source"_s] = orNull(row.source);
        object[u"worth"_s] = row.worth;
    }
    return jsonLine(object);
}

QByteArray plainText(const StatementRow &row)
{
    QStringList facts = row.layer == Layer::Trends
        ? QStringList{toName(row.direction), toName(row.status), row.topic}
        : QStringList{toName(row.kind), row.byAuthor ? u"author"_s : row.speaker, row.source};
    facts << row.times.join(u", "_s) << (row.numbers ? u"%1 numbers"_s.arg(row.numbers) : QString())
          << (row.check == StatementCheck::None ? QString() : u"check %1"_s.arg(toName(row.check)))
          << (row.review == StatementReview::Undecided ? QString() : toName(row.review)) << row.document->title;
    facts.removeAll(QString());
    return row.text.toUtf8() + "\n    " + facts.join(u" · "_s).toUtf8() + '\n';
}

QByteArray textLines(const Found &found)
{
    QByteArray text;
    for (const StatementGroup &group : found.groups) {
        if (found.groups.size() > 1)
            text += groupLine(group.title, group.rows.size());
        for (const int row : group.rows)
            text += plainText(found.rows[size_t(row)]);
    }
    return text;
}

Result<QByteArray> jsonLines(const Found &found, const Library &library)
{
    return pathsOf(library).transform([&](const Paths &paths) {
        QByteArray text;
        for (const StatementGroup &group : found.groups)
            for (const int row : group.rows)
                text += json(found.rows[size_t(row)], paths);
        return text;
    });
}

Result<QByteArray> asTable(const Found &found, const StatementRequest &request, const Library &library,
                           const Arguments &arguments)
{
    const std::vector<int> shown = rowsOf(found.groups);
    Table table = statementTable(found.rows, shown, statementFields(request.layer), request.layer, library.id());
    const QString filter = toString(request.filter);
    if (!arguments.has(u"xlsx"_s)) {
        addFilterColumn(table, filter);
        return arguments.has(u"csv"_s) ? toCsv(table) : toTsv(table).toUtf8();
    }
    table.about = {{u"Library"_s, QFileInfo(library.path()).completeBaseName()},
                   {u"Filter"_s, filter.isEmpty() ? u"none"_s : filter},
                   {u"Rows"_s, u"%1 of %2"_s.arg(shown.size()).arg(found.rows.size())}};
    return toXlsx(table);
}

Result<QByteArray> output(const Found &found, const StatementRequest &request, const Library &library, const Arguments &arguments)
{
    if (arguments.has(u"csv"_s) || arguments.has(u"tsv"_s) || arguments.has(u"xlsx"_s))
        return asTable(found, request, library, arguments);
    if (arguments.json())
        return jsonLines(found, library);
    if (!arguments.has(u"markdown"_s))
        return textLines(found);
    QStringList titles;
    for (const StatementGroup &group : found.groups)
        titles << group.title;
    return statementsMarkdown(library, found.rows, found.groups, request.layer, titles).transform([](const QString &text) {
        return text.toUtf8();
    });
}

int runStatements(Layer layer, const QStringList &words)
{
    const Usage usage = usageOf(layer);
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto request = readRequest(layer, *arguments);
    if (!request)
        return failed(usage.command, request.error());
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto predicate = predicateOf(request->filter);
    auto rows = readRows(**library, layer, *arguments);
    if (!rows || !predicate)
        return failed(usage.command, rows ? predicate.error() : rows.error());
    Found found{std::move(*rows), {}};
    found.groups = arranged(found.rows, *predicate, request->order);
    const auto bytes = output(found, *request, **library, *arguments);
    if (!bytes)
        return failed(usage.command, bytes.error());
    const QString file = arguments->value(arguments->has(u"xlsx"_s) ? u"xlsx"_s : u"output"_s);
    return writeResult(usage.command, *bytes, file);
}

} // namespace

int runClaims(const QStringList &words)
{
    return runStatements(Layer::Claims, words);
}

int runTrends(const QStringList &words)
{
    return runStatements(Layer::Trends, words);
}

} // namespace lectern::cli
