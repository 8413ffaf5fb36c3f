// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/changes.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/openlibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern::cli
{

namespace
{

const Usage usage{
    u"changes"_s,
    u"LIBRARY"_s,
    u"Lists what other rules, tables or words of the dictionary made appear, disappear or change in the documents of a library "
    u"since the list was last "
    u"marked\nas seen: first what carries a note or a decision, or was exported. JSON: one object, spans in code points of the texts."_s,
    1,
    1,
    {{u"seen"_s, {}, u"mark the list as seen once it is printed"_s}}};

QString valueText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return u"—"_s;
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return value[u"text"].toString();
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    QStringList parts;
    for (const QJsonValue &part : value.toArray())
        parts << valueText(part);
    return parts.join(u", "_s);
}

QString fieldsText(const ChangedRow &row)
{
    QStringList parts;
    for (const QString &name : row.change.changedFields())
        parts << (name == u"span" ? u"“%1” → “%2”"_s.arg(row.before, row.after)
                                  : u"%1: %2 → %3"_s.arg(name, valueText(row.change.was[name]), valueText(row.change.is[name])));
    return parts.join(u"; "_s);
}

void printText(const ChangedRow &row)
{
    QStringList mine;
    if (row.annotated)
        mine << u"noted"_s;
    if (row.decided)
        mine << u"decided"_s;
    if (row.exported)
        mine << u"exported"_s;
    const QChar sign = row.change.kind == RowChangeKind::Appeared ? u'+'
        : row.change.kind == RowChangeKind::Disappeared           ? u'-'
                                                                  : u'~';
    writeLine(stdout,
              u"  %1 %2: %3%4"_s.arg(QString(sign), toName(row.change.layer), row.after.isEmpty() ? row.before : row.after,
                                     mine.isEmpty() ? QString() : u"  ["_s + mine.join(u", "_s) + u']'));
    if (const QString fields = fieldsText(row); !fields.isEmpty())
        writeLine(stdout, u"      "_s + fields);
}

void printText(const LibraryChanges &changes)
{
    if (changes.documents.empty())
        writeLine(stdout, u"Nothing has changed since the list was last marked as seen."_s);
    for (const DocumentChanges &document : changes.documents) {
        writeLine(stdout,
                  u"%1 (%2 → %3)"_s.arg(document.title, QString::fromLatin1(document.fromVersion),
                                        QString::fromLatin1(document.toVersion)));
        if (!document.comparable)
            writeLine(stdout, u"  the index with the former rows was gone: there is nothing to compare with"_s);
        for (const ChangedRow &row : document.rows)
            printText(row);
    }
}

} // namespace

int runChanges(const QStringList &words)
{
    const auto arguments = parseArguments(usage, words);
    if (!arguments)
        return arguments.error();
    const auto library = openLibrary(usage.command, arguments->words.first(), Library::Mode::OpenExisting, Freshness::UpToDate);
    if (!library)
        return library.error();
    const auto changes = changesOf(**library, terminalProgress());
    if (!changes)
        return failed(usage.command, changes.error());
    if (arguments->json())
        writeLine(stdout, QString::fromUtf8(QJsonDocument(toJson(*changes)).toJson(QJsonDocument::Compact)));
    else
        printText(*changes);
    if (!arguments->has(u"seen"_s))
        return Done;
    std::vector<SourceId> sources;
    for (const DocumentChanges &document : changes->documents)
        sources.push_back(document.source);
    const auto marked = markChangesSeen(**library, sources);
    return marked ? int(Done) : failed(usage.command, marked.error());
}

} // namespace lectern::cli
