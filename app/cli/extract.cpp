// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/extract/pipeline.h"
#include "core/import/document.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

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

} // namespace

int runExtract(const QStringList &arguments)
{
    QStringList paths = arguments;
    const bool json = paths.removeAll(u"--json"_s) > 0;
    if (paths.isEmpty()) {
        writeLine(stderr, u"lectern-cli extract: name at least one file."_s);
        return WrongUse;
    }
    int code = Done;
    for (const QString &path : std::as_const(paths)) {
        const auto document = readDocument(path);
        if (!document) {
            writeLine(stderr, u"lectern-cli extract: %1: %2"_s.arg(path, document.error().message));
            code = SomeFailed;
            continue;
        }
        const Extraction found = extract(*document);
        if (json)
            writeLine(stdout, QString::fromUtf8(QJsonDocument(toJson(*document, found, path)).toJson(QJsonDocument::Compact)));
        else
            writeLine(stdout, summary(path, found));
    }
    return code;
}

} // namespace lectern::cli
