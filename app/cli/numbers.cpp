// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/filterwords.h"
#include "app/cli/openlibrary.h"
#include "app/cli/output.h"
#include "core/base/ornull.h"
#include "core/library/exported.h"
#include "core/library/numberorder.h"
#include "core/library/numbertable.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"numbers"_s,
    u"LIBRARY [FILTER…]"_s,
    u"Lists the numbers of a library's documents, or of those that a filter leaves: conditions like kind:money unit:USD "
    u"value:'>10亿' value:20..30\n"
    u"period:2024..2025 subject:OpenAI speaker:… document:… modifier:approx,over change:up, and words that must occur in the "
    u"passage. All must hold, of\n"
    u"alternatives parted by commas one; field:\"\" is a field that is empty. JSON: a line a number, offsets in code points of the document's text."_s,
    1,
    1000000,
    {{u"csv"_s, {}, u"print a table as CSV, with the filter in its last column"_s},
     {u"xlsx"_s, u"FILE"_s, u"write a spreadsheet, with the filter on its second sheet"_s},
     {u"output"_s, u"FILE"_s, u"write to a file instead of standard output"_s, u'o'},
     {u"source"_s, u"DOCUMENT"_s, u"only this one: its number, path, title or hash"_s},
     {u"sort"_s, u"FIELD"_s, u"order by a field, -FIELD from the largest; value: within a unit"_s},
     {u"group"_s, u"FIELD"_s, u"rows of the same subject, metric, document… together"_s}}};

/// What is asked for, read and ready.
struct Request {
    NumberFilter filter;
    NumberOrder order;
};

Result<std::optional<NumberField>> fieldOf(const Arguments &arguments, const QString &option)
{
    QString name = arguments.value(option);
    if (option == u"sort" && name.startsWith(u'-'))
        name.remove(0, 1);
    if (!arguments.has(option))
        return std::nullopt;
    if (const auto field = numberFieldFromName(name))
        return field;
    QStringList names;
    for (const NumberField field : numberFields())
        names << toName(field);
    return fail(ErrorCode::BadArgument, u"--%1 wants one of %2"_s.arg(option, names.join(u", "_s)));
}

Result<Request> readRequest(const Arguments &arguments)
{
    Request request;
    const auto filter = parseNumberFilter(
        filterText(arguments.words.mid(1), [](QStringView name) { return numberFieldFromName(name).has_value(); }, u"value"_s));
    const auto sort = fieldOf(arguments, u"sort"_s);
    const auto group = fieldOf(arguments, u"group"_s);
    if (!filter || !sort || !group)
        return std::unexpected(!filter ? filter.error() : !sort ? sort.error() : group.error());
    if (arguments.has(u"xlsx"_s) + arguments.has(u"csv"_s) + arguments.json() > 1)
        return fail(ErrorCode::BadArgument, u"one of --csv, --xlsx and --json is enough"_s);
    return Request{*filter, {*sort, arguments.value(u"sort"_s).startsWith(u'-'), *group}};
}

Result<std::vector<NumberRow>> readNumbers(const Library &library, const Arguments &arguments)
{
    if (!arguments.has(u"source"_s))
        return library.numbers({}, terminalProgress());
    return findSource(library, arguments.value(u"source"_s)).and_then([&](const SourceSummary &source) {
        return library.numbers(source.id);
    });
}

QByteArray json(const NumberRow &number, const Paths &paths)
{
    const Quantity &quantity = number.quantity;
    QJsonObject object = rowObject(*number.document, paths, number.codePoints);
    object[u"text"_s] = number.written;
    object[u"kind"_s] = toName(quantity.kind);
    object[u"value"_s] = orNull(quantity.value);
    object[u"low"_s] = orNull(quantity.low);
    object[u"high"_s] = orNull(quantity.high);
    object[u"unit"_s] = orNull(quantity.unit);
    object[u"modifier"_s] = toName(quantity.modifier);
    object[u"change"_s] = toName(quantity.change);
    object[u"subject"_s] = orNull(quantity.subject);
    object[u"metric"_s] = orNull(quantity.metric);
    object[u"period"_s] = orNull(number.period);
    object[u"speaker"_s] = orNull(number.speaker);
    object[u"byAuthor"_s] = number.byAuthor;
    object[u"passage"_s] = number.passage;
    return jsonLine(object);
}

QByteArray plainText(const NumberRow &number)
{
    QStringList facts{number.written, number.quantity.subject, number.quantity.metric,
                      number.period,  number.speaker,          number.document->title};
    facts.removeAll(QString());
    return facts.join(u" · "_s).toUtf8() + "\n    " + number.passage.toUtf8() + '\n';
}

QByteArray textLines(const std::vector<NumberRow> &numbers, const std::vector<NumberGroup> &groups)
{
    QByteArray text;
    for (const NumberGroup &group : groups) {
        if (groups.size() > 1)
            text += groupLine(group.title, group.rows.size());
        for (const int row : group.rows)
            text += plainText(numbers[size_t(row)]);
    }
    return text;
}

Result<QByteArray> jsonLines(const std::vector<NumberRow> &numbers, const std::vector<NumberGroup> &groups,
                             const Library &library)
{
    return pathsOf(library).transform([&](const Paths &paths) {
        QByteArray text;
        for (const NumberGroup &group : groups)
            for (const int row : group.rows)
                text += json(numbers[size_t(row)], paths);
        return text;
    });
}

Table tableOf(const std::vector<NumberRow> &numbers, const std::vector<NumberGroup> &groups, const Library &library,
              const QString &form)
{
    std::vector<int> rows;
    for (const NumberGroup &group : groups)
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    // A library that another program holds cannot be told; the table stands all the same.
    std::ignore = recordExportedNumbers(library, form, numbers, rows);
    return numberTable(numbers, rows, numberFields(), library.id());
}

Result<QByteArray> output(const std::vector<NumberRow> &numbers, const Request &request, const Library &library,
                          const Arguments &arguments)
{
    const auto predicate = predicateOf(request.filter);
    if (!predicate)
        return std::unexpected(predicate.error());
    const auto groups = arranged(numbers, *predicate, request.order);
    if (arguments.json())
        return jsonLines(numbers, groups, library);
    if (!arguments.has(u"csv"_s) && !arguments.has(u"xlsx"_s))
        return textLines(numbers, groups);
    Table table = tableOf(numbers, groups, library, arguments.has(u"csv"_s) ? u"csv"_s : u"xlsx"_s);
    const QString filter = toString(request.filter);
    if (arguments.has(u"csv"_s)) {
        addFilterColumn(table, filter);
        return toCsv(table);
    }
    table.about = {{u"Library"_s, QFileInfo(library.path()).completeBaseName()},
                   {u"Filter"_s, filter.isEmpty() ? u"none"_s : filter},
                   {u"Numbers"_s, u"%1 of %2"_s.arg(table.rows.size()).arg(numbers.size())}};
    return toXlsx(table);
}

} // namespace

int runNumbers(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto request = readRequest(*arguments);
    if (!request)
        return failed(usage.command, request.error());
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto numbers = readNumbers(**library, *arguments);
    if (!numbers)
        return failed(usage.command, numbers.error());
    const auto bytes = output(*numbers, *request, **library, *arguments);
    if (!bytes)
        return failed(usage.command, bytes.error());
    const QString file = arguments->value(arguments->has(u"xlsx"_s) ? u"xlsx"_s : u"output"_s);
    return writeResult(usage.command, *bytes, file);
}

} // namespace lectern::cli
