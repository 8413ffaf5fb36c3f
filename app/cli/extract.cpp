// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "core/extract/pipeline.h"
#include "core/import/document.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"extract"_s,
    u"FILE…"_s,
    u"Prints what is found in documents: quantities, times, entities, quotes, trends and claims. JSON: one object a document,\n"
    "spans in code points of its text."_s,
    0,
    1000000,
    {{u"library"_s, u"LIBRARY"_s, u"all documents of a library instead of files"_s}}};

Result<ParsedDocument> readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString());
    return parseDocument(file.readAll(), path);
}

QString summary(const QString &path, const Extraction &found)
{
    return u"%1: %2 quantities, %3 times, %4 entities, %5 quotes, %6 trends, %7 claims"_s.arg(path)
        .arg(found.quantities.size())
        .arg(found.times.size())
        .arg(found.entities.size())
        .arg(found.quotes.size())
        .arg(found.trends.size())
        .arg(found.claims.size());
}

void print(const ParsedDocument &document, const Extraction &found, const QString &path, bool json)
{
    if (json)
        writeLine(stdout, QString::fromUtf8(QJsonDocument(toJson(document, found, path)).toJson(QJsonDocument::Compact)));
    else
        writeLine(stdout, summary(path, found));
}

int extractFiles(const Arguments &arguments)
{
    int code = Done;
    for (const QString &path : arguments.words) {
        const auto document = readDocument(path);
        if (document) {
            print(*document, extract(*document), path, arguments.json());
        } else {
            writeLine(stderr, u"lectern-cli extract: %1: %2"_s.arg(path, document.error().message));
            code = SomeFailed;
        }
    }
    return code;
}

int extractLibrary(const Arguments &arguments)
{
    const auto library =
        openLibrary(usage.command, arguments.value(u"library"_s), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto sources = (*library)->sources();
    if (!sources)
        return failed(usage.command, sources.error());
    int code = Done;
    for (const SourceSummary &source : *sources) {
        const auto document = (*library)->document(source.id);
        if (document) {
            print((*document)->parsed, (*document)->extraction, source.path, arguments.json());
        } else {
            writeLine(stderr, u"lectern-cli extract: %1: %2"_s.arg(source.path, document.error().message));
            code = SomeFailed;
        }
    }
    return code;
}

} // namespace

int runExtract(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const bool fromLibrary = arguments->has(u"library"_s);
    if (fromLibrary == !arguments->words.isEmpty())
        return failed(usage.command, {ErrorCode::BadArgument, u"name files, or a library with --library"_s});
    return fromLibrary ? extractLibrary(*arguments) : extractFiles(*arguments);
}

} // namespace lectern::cli
