// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"
#include "core/base/ornull.h"
#include "core/export/writefile.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

Result<Paths> pathsOf(const Library &library)
{
    return library.sources().transform([](const std::vector<SourceSummary> &sources) {
        Paths paths;
        for (const SourceSummary &source : sources)
            paths.insert(source.id.value, source.path);
        return paths;
    });
}

QJsonObject rowObject(const LedgerDocument &document, const Paths &paths, Span codePoints)
{
    return {{u"version"_s, LineVersion},        {u"document"_s, paths.value(document.id.value)},
            {u"id"_s, document.id.value},       {u"textSha256"_s, QString::fromLatin1(document.textSha256)},
            {u"title"_s, document.title},       {u"date"_s, orNull(document.date.toString(Qt::ISODate))},
            {u"site"_s, orNull(document.site)}, {u"start"_s, codePoints.start},
            {u"end"_s, codePoints.end}};
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void printJson(const QJsonObject &object)
{
    const QByteArray line = jsonLine(object);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
}

QByteArray groupLine(const QString &title, size_t rows)
{
    return (title.isEmpty() ? u"—"_s : title).toUtf8() + " (" + QByteArray::number(rows) + ")\n";
}

int writeResult(const QString &command, const QByteArray &bytes, const QString &file)
{
    if (file.isEmpty()) {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
        return Done;
    }
    const auto written = writeExport(file, bytes);
    return written ? int(Done) : failed(command, written.error());
}

} // namespace lectern::cli
