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

const Usage usage{
    u"import"_s,
    u"LIBRARY PATH…"_s,
    u"Imports files and folders into a library, which is made if it is not there. What has not changed is left alone."_s,
    2,
    1000000,
    {}};

QString outcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return u"imported"_s;
    case ImportOutcome::Updated:
        return u"updated"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void printLine(const ImportLine &line)
{
    const QJsonObject json{{u"version"_s, LineVersion},
                           {u"document"_s, line.path},
                           {u"id"_s, line.source ? QJsonValue(line.source.value) : QJsonValue()},
                           {u"outcome"_s, outcomeName(line.outcome)},
                           {u"encoding"_s, orNull(line.encoding)},
                           {u"messages"_s, QJsonArray::fromStringList(line.messages)}};
    printJson(json);
}

void printText(const ImportLine &line)
{
    FILE *to = line.outcome == ImportOutcome::Failed ? stderr : stdout;
    const QString encoding = line.encoding.isEmpty() || line.encoding == u"UTF-8" ? QString() : u" (%1)"_s.arg(line.encoding);
    writeLine(to, u"%1 %2%3"_s.arg(outcomeName(line.outcome).leftJustified(9), line.path, encoding));
    for (const QString &message : line.messages)
        writeLine(to, u"          "_s + message);
}

} // namespace

int runImport(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::CreateOrOpen, Freshness::AsItIs);
    if (!library)
        return library.error();
    const auto report = (*library)->import(arguments->words.mid(1), terminalProgress());
    if (!report)
        return failed(usage.command, report.error());
    if (report->lines.empty()) {
        writeLine(stderr, u"lectern-cli import: there is no .md, .markdown, .txt or .text file; other formats are not read"_s);
        return SomeFailed;
    }
    for (const ImportLine &line : report->lines)
        arguments->json() ? printLine(line) : printText(line);
    return report->failed() > 0 ? SomeFailed : Done;
}

} // namespace lectern::cli
