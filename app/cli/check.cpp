// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/check.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "core/extract/pipeline.h"
#include "core/library/orderedpool.h"
#include "core/library/rates.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"check"_s,
    u"FILE…"_s,
    u"Does again what documents compute (shares, sums, growth, multiples, products, conversions), puts together "
    u"what several say of the "
    u"same\n"
    "subject, and finds the passages that they have in common. JSON: one object, spans in code points of the "
    "texts; the same documents\n"
    "give the same bytes in any order and with any number of threads."_s,
    0,
    1000000,
    {{u"library"_s, u"LIBRARY"_s, u"all documents of a library instead of files"_s},
     {u"rates"_s, u"FILE"_s,
      u"exchange rates to compare currencies by, instead of the library's own: lines of date, from, to, rate, source, parted by tabs or commas"_s},
     {u"threads"_s, u"N"_s, u"read with N threads (all cores)"_s}}};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, file.errorString());
    return file.readAll();
}

Result<DocumentCheck> checkFile(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parseDocument(*bytes, path).transform([&](const ParsedDocument &document) {
        return checkDocument(document, extract(document), path);
    });
}

Result<DocumentCheck> checkSource(const Library &library, const SourceSummary &source)
{
    const auto document = library.document(source.id);
    if (!document)
        return std::unexpected(document.error());
    return checkDocument((*document)->parsed, (*document)->extraction, source.path);
}

/// What could be read; what could not is said on standard error.
struct Checked {
    std::vector<DocumentCheck> documents;
    RateTable rates = {}; ///< the library's
    int code = Done;

    void take(const QString &path, Result<DocumentCheck> check)
    {
        if (check) {
            documents.push_back(std::move(*check));
            return;
        }
        writeLine(stderr, u"lectern-cli check: %1: %2"_s.arg(path, check.error().message));
        code = SomeFailed;
    }
};

std::expected<Checked, int> checkAll(const Arguments &arguments, size_t threads)
{
    Checked checked;
    if (!arguments.has(u"library"_s)) {
        const QStringList &paths = arguments.words;
        inOrder(
            size_t(paths.size()), [&](size_t i) { return checkFile(paths[qsizetype(i)]); },
            [&](size_t i, Result<DocumentCheck> check) {
                checked.take(paths[qsizetype(i)], std::move(check));
                return true;
            },
            threads);
        return checked;
    }
    const auto library =
        openLibrary(usage.command, arguments.value(u"library"_s), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return std::unexpected(library.error());
    const auto sources = (*library)->sources();
    if (!sources)
        return std::unexpected(failed(usage.command, sources.error()));
    auto rates = ratesOf(**library);
    if (!rates)
        return std::unexpected(failed(usage.command, rates.error()));
    checked.rates = std::move(*rates);
    for (const SourceSummary &source : *sources)
        checked.take(source.path, checkSource(**library, source));
    return checked;
}

Result<RateTable> readRates(const Arguments &arguments)
{
    if (!arguments.has(u"rates"_s))
        return RateTable();
    const QString path = arguments.value(u"rates"_s);
    const auto bytes = readFile(path);
    const auto rates = bytes ? RateTable::fromText(QString::fromUtf8(*bytes)) : std::unexpected(bytes.error());
    // Rates that cannot be had are wrong use, whatever the reason: no document has failed.
    return rates.transform_error(
        [&](const Error &error) { return Error{ErrorCode::BadArgument, u"%1: %2"_s.arg(path, error.message)}; });
}

// --- as text ------------------------------------------------------------------------------------------------------------------

QString nameOf(const DocumentCheck &document)
{
    return document.title.isEmpty() ? QFileInfo(document.path).fileName() : document.title;
}

QString passage(const DocumentCheck &document, Span span)
{
    constexpr qsizetype longest = 160;
    const QString text = document.text.sliced(span.start, span.length()).simplified();
    return text.size() <= longest ? text : text.first(longest) + u'…';
}

void printHeading(const QString &heading, size_t count)
{
    writeLine(stdout, u"%1 (%2)"_s.arg(heading).arg(count));
}

void printArithmetic(const CheckReport &report)
{
    size_t count = 0;
    for (const DocumentCheck &document : report.documents)
        count += document.arithmetic.size();
    printHeading(u"Arithmetic"_s, count);
    for (const DocumentCheck &document : report.documents) {
        for (const ArithmeticFinding &finding : document.arithmetic) {
            writeLine(stdout, u"  "_s + workingText(finding));
            writeLine(stdout, u"    %1: %2"_s.arg(nameOf(document), passage(document, finding.span)));
        }
    }
}

void printAgreements(const CheckReport &report, const QString &heading, AgreementVerdict verdict)
{
    printHeading(heading, size_t(std::ranges::count(report.agreements, verdict, &AgreementFinding::verdict)));
    for (const AgreementFinding &finding : report.agreements) {
        if (finding.verdict != verdict)
            continue;
        writeLine(stdout, u"  %1, %2: %3"_s.arg(finding.subject, finding.metric, workingText(finding)));
        for (const StatedValue &value : finding.values) {
            const DocumentCheck &document = report.documents[size_t(value.place.document)];
            writeLine(stdout, u"    %1: %2"_s.arg(nameOf(document), passage(document, value.sentence)));
        }
    }
}

void printShared(const CheckReport &report)
{
    printHeading(u"In common"_s, report.shared.size());
    for (const SharedPassage &shared : report.shared) {
        QStringList names;
        for (const DocumentSpan &place : shared.places)
            names.append(nameOf(report.documents[size_t(place.document)]));
        const DocumentSpan &first = shared.places.front();
        writeLine(stdout, u"  "_s + names.join(u" · "_s));
        writeLine(stdout, u"    "_s + passage(report.documents[size_t(first.document)], first.span));
    }
}

void printText(const CheckReport &report)
{
    printArithmetic(report);
    printAgreements(report, u"Agree"_s, AgreementVerdict::Agree);
    printAgreements(report, u"Differ"_s, AgreementVerdict::Differ);
    printAgreements(report, u"Not comparable"_s, AgreementVerdict::NotComparable);
    printShared(report);
    for (const DocumentCheck &document : report.documents)
        if (document.sameAs >= 0)
            writeLine(stdout,
                      u"  %1 has the same text as %2"_s.arg(document.path, report.documents[size_t(document.sameAs)].path));
}

/// 0 for what is no number.
int threadsOf(const Arguments &arguments)
{
    if (!arguments.has(u"threads"_s))
        return int(std::max(1U, std::thread::hardware_concurrency()));
    const int threads = arguments.value(u"threads"_s).toInt();
    return threads >= 1 && threads <= 256 ? threads : 0;
}

} // namespace

int runCheck(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    if (arguments->has(u"library"_s) == !arguments->words.isEmpty())
        return failed(usage.command, {ErrorCode::BadArgument, u"name files, or a library with --library"_s});
    const int threads = threadsOf(*arguments);
    if (threads == 0)
        return failed(usage.command, {ErrorCode::BadArgument, u"--threads wants a number from 1 to 256"_s});
    const auto rates = readRates(*arguments);
    if (!rates)
        return failed(usage.command, rates.error());
    auto checked = checkAll(*arguments, size_t(threads));
    if (!checked)
        return checked.error();
    if (checked->documents.empty())
        return checked->code; // every file failed, and that was said
    const CheckReport report = compare(std::move(checked->documents), arguments->has(u"rates"_s) ? *rates : checked->rates);
    if (arguments->json())
        writeLine(stdout, QString::fromUtf8(QJsonDocument(toJson(report)).toJson(QJsonDocument::Compact)));
    else
        printText(report);
    return checked->code;
}

} // namespace lectern::cli
