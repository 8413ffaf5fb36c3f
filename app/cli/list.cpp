// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "app/cli/output.h"
#include "core/base/ornull.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{u"list"_s, u"LIBRARY"_s, u"Lists the documents of a library in the order of import."_s, 1, 1, {}};

void printLine(const SourceSummary &source)
{
    const Metadata &meta = source.meta;
    const QJsonObject json{{u"version"_s, LineVersion},
                           {u"document"_s, source.path},
                           {u"id"_s, source.id.value},
                           {u"sha256"_s, QString::fromLatin1(source.sha256)},
                           {u"textSha256"_s, QString::fromLatin1(source.textSha256)},
                           {u"title"_s, orNull(meta.title)},
                           {u"date"_s, orNull(meta.date.toString(Qt::ISODate))},
                           {u"authors"_s, QJsonArray::fromStringList(meta.authors)},
                           {u"site"_s, orNull(meta.site)},
                           {u"language"_s, orNull(meta.language)},
                           {u"encoding"_s, source.encoding},
                           {u"bytes"_s, source.bytes},
                           {u"characters"_s, source.characters},
                           {u"imported"_s, source.imported.toString(Qt::ISODate)},
                           {u"warnings"_s, source.warnings},
                           {u"claims"_s, source.claims},
                           {u"trends"_s, source.trends},
                           {u"quantities"_s, source.quantities},
                           {u"entities"_s, source.entities},
                           {u"annotations"_s, source.annotations}};
    printJson(json);
}

void printText(const SourceSummary &source)
{
    const Metadata &meta = source.meta;
    QStringList facts{meta.date.toString(Qt::ISODate),
                      meta.site,
                      meta.language,
                      u"%1 characters"_s.arg(source.characters),
                      u"%1 claims"_s.arg(source.claims),
                      u"%1 notes"_s.arg(source.annotations)};
    facts.removeAll(QString());
    writeLine(
        stdout,
        u"%1  %2"_s.arg(QString::number(source.id.value).rightJustified(4), meta.title.isEmpty() ? source.path : meta.title));
    writeLine(stdout, u"      "_s + facts.join(u" · "_s));
}

} // namespace

int runList(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto sources = (*library)->sources();
    if (!sources)
        return failed(usage.command, sources.error());
    for (const SourceSummary &source : *sources)
        arguments->json() ? printLine(source) : printText(source);
    return Done;
}

} // namespace lectern::cli
