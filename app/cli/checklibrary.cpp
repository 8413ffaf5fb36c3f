// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "app/cli/output.h"
#include "core/library/integrity.h"
#include "core/library/repair.h"

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage checkUsage{
    u"check-library"_s,
    u"LIBRARY"_s,
    u"Checks the file of a library, open elsewhere or not: header, tables, references, annotations, decisions and a sample of\n"
    "the texts against their hashes. Nothing is changed. Exit code 1 if something is wrong."_s,
    1,
    1,
    {{u"full"_s, {}, u"every page, every text and its bytes, and the index"_s}}};

const Usage repairUsage{
    u"repair"_s,
    u"LIBRARY"_s,
    u"Makes a new file of all that can be read of a damaged library. The damaged one is kept beside it as LIBRARY.damaged-DATE;\n"
    "what was lost is printed. A damaged index is made again. Exit code 1 if something was lost."_s,
    1,
    1,
    {}};

void printText(const IntegrityReport &report)
{
    for (const IntegrityFinding &finding : report.findings)
        writeLine(stdout, finding.document.isEmpty() ? finding.message : finding.document + u": "_s + finding.message);
    writeLine(stdout,
              u"%1: %2 documents, %3 texts, %4 notes, %5 decisions were looked at and are whole%6"_s.arg(
                  report.isSound() ? u"Sound"_s : u"Not sound"_s, QString::number(report.documents),
                  QString::number(report.texts), QString::number(report.annotations), QString::number(report.decisions),
                  report.whole ? QString() : u"; a quick check looks at no more"_s));
}

void printText(const RepairReport &report)
{
    for (const QString &line : report.mended)
        writeLine(stdout, u"Mended: "_s + line);
    for (const QString &line : report.lost)
        writeLine(stdout, u"Lost: "_s + line);
    writeLine(stdout,
              u"The library holds %1 documents, %2 notes and %3 decisions. The file as it was: %4"_s.arg(
                  QString::number(report.there.documents), QString::number(report.there.notes),
                  QString::number(report.there.decisions), report.kept));
    if (!report.saved.isEmpty())
        writeLine(stdout, u"Notes on documents that are lost: "_s + report.saved);
}

} // namespace

int runCheckLibrary(const QStringList &words)
{
    const auto arguments = parseArguments(checkUsage, words);
    if (!arguments)
        return arguments.error();
    const QString &library = arguments->words.first();
    const auto report =
        checkLibrary(library, arguments->has(u"full"_s) ? IntegrityDepth::Full : IntegrityDepth::Quick, terminalProgress());
    if (!report)
        return failed(checkUsage.command, report.error());
    arguments->json() ? printJson(toJson(*report, library)) : printText(*report);
    return report->findings.empty() ? Done : SomeFailed;
}

int runRepair(const QStringList &words)
{
    const auto arguments = parseArguments(repairUsage, words);
    if (!arguments)
        return arguments.error();
    const QString &library = arguments->words.first();
    auto report = repairLibrary(library, terminalProgress());
    if (!report)
        return failed(repairUsage.command, report.error());
    const auto dropped = dropDamagedIndex(library);
    if (!dropped)
        return failed(repairUsage.command, dropped.error());
    if (*dropped)
        report->mended.append(u"the index was damaged; it is made again when the library is next opened"_s);
    arguments->json() ? printJson(toJson(*report, library)) : printText(*report);
    return report->lost.isEmpty() ? Done : SomeFailed;
}

} // namespace lectern::cli
