// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "core/export/writefile.h"
#include "core/library/exported.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"export"_s,
    u"LIBRARY"_s,
    u"Writes the notes of a library as Markdown: every quotation with its comment, tags and a link back. The same notes give the same bytes."_s,
    1,
    1,
    {{u"source"_s, u"DOCUMENT"_s, u"only this one: its number, path, title or hash"_s},
     {u"output"_s, u"FILE"_s, u"write to a file instead of standard output"_s, u'o'}}};

Result<std::optional<SourceId>> wantedSource(const Library &library, const Arguments &arguments)
{
    if (!arguments.has(u"source"_s))
        return std::nullopt;
    return findSource(library, arguments.value(u"source"_s)).transform([](const SourceSummary &source) {
        return std::optional(source.id);
    });
}

QByteArray print(const QString &markdown, bool json)
{
    if (!json)
        return markdown.toUtf8();
    return QJsonDocument(QJsonObject{{u"markdown"_s, markdown}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int runExport(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::AsItIs);
    if (!library)
        return library.error();
    const auto source = wantedSource(**library, *arguments);
    const auto markdown = source ? (*library)->notesMarkdown(*source) : Result<QString>(std::unexpected(source.error()));
    if (!markdown)
        return failed(usage.command, markdown.error());
    const QByteArray bytes = print(*markdown, arguments->json());
    if (!arguments->has(u"output"_s)) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    } else if (const auto written = writeExport(arguments->value(u"output"_s), bytes); !written) {
        return failed(usage.command, written.error());
    }
    // A library that another program holds cannot be told; the export stands all the same.
    std::ignore = recordExportedNotes(**library, u"markdown"_s, *source);
    return Done;
}

} // namespace lectern::cli
