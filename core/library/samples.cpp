// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/samples.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

enum Column { FileName, QuotationText, Color, EnglishComment, ChineseComment, Tags, ColumnCount };

std::vector<QStringList> noteRows(const QString &path)
{
    std::vector<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == ColumnCount)
            rows.push_back(cells);
    }
    return rows;
}

Result<void> addNote(Library &library, SourceId source, const QStringList &row, const QString &language)
{
    const auto document = library.document(source);
    if (!document)
        return std::unexpected(document.error());
    const SourceText &text = (*document)->parsed.source;
    const qsizetype at = text.text.indexOf(row[QuotationText]);
    if (at < 0)
        return {};
    Annotation note;
    note.source = source;
    note.anchor = makeAnchor(text.text, text.textSha256, {at, at + row[QuotationText].size()});
    note.color = highlightColorFromName(row[Color]);
    note.comment = row[language.startsWith(u"zh") ? ChineseComment : EnglishComment];
    note.tags = row[Tags].split(u',', Qt::SkipEmptyParts);
    const auto added = library.addAnnotation(note);
    return added ? Result<void>() : std::unexpected(added.error());
}

} // namespace

Result<void> fillWithSamples(Library &library, const QString &folder, const QString &language)
{
    const auto before = library.sources();
    if (!before || !before->empty())
        return before ? Result<void>() : std::unexpected(before.error());

    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.md"_s, u"*.txt"_s}, QDir::Files, QDir::Name))
        paths << file.canonicalFilePath();
    const auto report = library.import(paths);
    if (!report)
        return std::unexpected(report.error());
    QHash<QString, SourceId> sources;
    for (const ImportLine &line : report->lines)
        sources.insert(QFileInfo(line.path).fileName(), line.source);

    for (const QStringList &row : noteRows(folder + u"/notes.tsv"_s)) {
        const SourceId source = sources.value(row[FileName]);
        if (!source)
            continue;
        if (auto added = addNote(library, source, row, language); !added)
            return added;
    }
    return {};
}

} // namespace lectern
