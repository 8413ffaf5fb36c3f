// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/metadata.h"

#include "core/import/dates.h"
#include "core/import/language.h"
#include "core/text/table.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isAddress(QStringView value)
{
    return value.startsWith(u"http://") || value.startsWith(u"https://");
}

/// Whether a field takes a value: `source` may hold the site's name or the original's address.
bool fits(const QString &field, const QStringList &values)
{
    if (values.isEmpty() || values.front().isEmpty() || values.front() == u"null" || values.front() == u"~")
        return false;
    if (field == u"url")
        return isAddress(values.front());
    if (field == u"site")
        return !isAddress(values.front());
    return field != u"date" || findDate(values.front()).isValid();
}

QStringList valuesOf(const std::vector<FrontMatterField> &fields, const QString &field)
{
    for (const QStringList &row : readTable(u"lexicon/import-metakeys.tsv"_s, 2)) {
        if (row[1] != field)
            continue;
        for (const FrontMatterField &entry : fields) {
            if (entry.key == row[0] && fits(field, entry.values))
                return entry.values;
        }
    }
    return {};
}

QString plain(const ParsedDocument &document, const Block &block)
{
    QString text;
    for (const Span span : block.text)
        text += document.source.slice(span);
    return text.simplified();
}

QString titleFromText(const ParsedDocument &document)
{
    for (const Block &block : document.blocks) {
        if (block.isRead() && !block.text.empty())
            return plain(document, block);
    }
    return {};
}

} // namespace

Metadata readMetadata(const ParsedDocument &document, const std::vector<FrontMatterField> &fields, const QString &fileName)
{
    Metadata meta;
    meta.title = valuesOf(fields, u"title"_s).join(u' ');
    if (meta.title.isEmpty())
        meta.title = titleFromText(document);
    if (meta.title.isEmpty())
        meta.title = QFileInfo(fileName).completeBaseName();
    meta.date = findDate(valuesOf(fields, u"date"_s).join(u' '));
    meta.authors = valuesOf(fields, u"authors"_s);
    meta.site = valuesOf(fields, u"site"_s).value(0);
    meta.url = valuesOf(fields, u"url"_s).value(0);
    meta.summary = valuesOf(fields, u"summary"_s).value(0);
    meta.tags = valuesOf(fields, u"tags"_s);
    meta.language = detectLanguage(document);
    return meta;
}

} // namespace lectern
