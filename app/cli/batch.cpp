// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "core/export/batchtable.h"
#include "core/export/writefile.h"
#include "core/library/search.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"batch"_s,
    u"LIBRARY"_s,
    u"Counts many names in all documents: a table names × documents, as CSV, or as XLSX into a file of that name. Each name is "
    u"looked for as it stands.\n"
    "JSON: a line a document, {document, title, counts: {name: hits}}, those with any."_s,
    1,
    1,
    {{u"names"_s, u"FILE"_s, u"the names, one a line; - for standard input"_s},
     {u"rows"_s, u"WHAT"_s, u"names (the default) or documents"_s},
     {u"output"_s, u"FILE"_s, u"write to a file, a workbook if it ends in .xlsx"_s, u'o'}}};

Result<QStringList> readNames(const QString &path)
{
    QFile file(path);
    const bool opened = path == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::CannotRead, u"%1: %2"_s.arg(path, file.errorString()));
    const QStringList names = namesOfList(QString::fromUtf8(file.readAll()));
    if (names.isEmpty())
        return fail(ErrorCode::BadArgument, u"%1 names nothing"_s.arg(path));
    return names;
}

void printJson(const BatchResult &batch)
{
    for (const BatchResult::Document &document : batch.documents) {
        QJsonObject counts;
        for (qsizetype i = 0; i < batch.names.size(); ++i)
            if (document.counts[size_t(i)] > 0)
                counts.insert(batch.names[i], document.counts[size_t(i)]);
        const QJsonObject line{{u"document"_s, document.path}, {u"title"_s, document.title}, {u"counts"_s, counts}};
        writeLine(stdout, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    }
}

int write(const Table &table, const QString &path)
{
    if (path.isEmpty()) {
        const QByteArray csv = toCsv(table);
        std::fwrite(csv.constData(), 1, size_t(csv.size()), stdout);
        return Done;
    }
    const bool isWorkbook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    const auto bytes = isWorkbook ? toXlsx(table) : Result<QByteArray>(toCsv(table, ByteOrderMark::With));
    const auto done = bytes.and_then([&](const QByteArray &content) { return writeExport(path, content); });
    return done ? int(Done) : failed(usage.command, done.error());
}

} // namespace

int runBatch(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const QString rows = arguments->has(u"rows"_s) ? arguments->value(u"rows"_s) : u"names"_s;
    if (!arguments->has(u"names"_s) || (rows != "names"_L1 && rows != "documents"_L1))
        return failed(usage.command, {ErrorCode::BadArgument, u"--names wants a file, --rows names or documents"_s});
    const auto names = readNames(arguments->value(u"names"_s));
    if (!names)
        return failed(usage.command, names.error());
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto batch = batchSearch(**library, *names, terminalProgress());
    if (!batch)
        return failed(usage.command, batch.error());
    if (arguments->json()) {
        printJson(*batch);
        return Done;
    }
    return write(toTable(*batch, rows == "names"_L1 ? BatchRows::Names : BatchRows::Documents), arguments->value(u"output"_s));
}

} // namespace lectern::cli
