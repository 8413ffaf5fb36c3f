// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/metadata.h"

#include "core/import/authornames.h"
#include "core/import/dates.h"
#include "core/import/language.h"
#include "core/import/textmetadata.h"
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
    static const std::vector<QStringList> keys = readTable(u"lexicon/import-metakeys.tsv"_s, 2);
    for (const QStringList &row : keys) {
        if (row[1] != field)
            continue;
        for (const FrontMatterField &entry : fields) {
            if (entry.key == row[0] && fits(field, entry.values))
                return entry.values;
        }
    }
    return {};
}

/// `author: Jane Doe, John Roe` names two; what cannot be read as names stays as it is written.
QStringList splitAuthors(const QStringList &values)
{
    QStringList authors;
    for (const QString &value : values) {
        const QStringList names = authorNames(value, BylineField::Authors);
        authors.append(names.isEmpty() ? QStringList{value} : names);
    }
    authors.removeAll(QString());
    return authors;
}

/// Blogs that collect articles name the source as their only category, which is their only tag as well.
QString siteFromCategory(const std::vector<FrontMatterField> &fields, const QStringList &tags)
{
    const auto category = std::ranges::find_if(
        fields, [](const FrontMatterField &field) { return field.key == u"categories" || field.key == u"category"; });
    const bool isOnly = category != fields.end() && category->values.size() == 1;
    return isOnly && category->values == tags ? tags.front() : QString();
}

template<typename T>
void fill(T &value, T other)
{
    if (value.isEmpty())
        value = std::move(other);
}

} // namespace

Metadata readMetadata(const ParsedDocument &document, const std::vector<FrontMatterField> &fields, const QString &fileName)
{
    Metadata said = metadataFromText(document);
    Metadata meta;
    meta.title = valuesOf(fields, u"title"_s).join(u' ').simplified();
    meta.date = findDate(valuesOf(fields, u"date"_s).join(u' '));
    meta.authors = splitAuthors(valuesOf(fields, u"authors"_s));
    meta.site = valuesOf(fields, u"site"_s).value(0);
    meta.url = valuesOf(fields, u"url"_s).value(0);
    meta.summary = valuesOf(fields, u"summary"_s).value(0);
    meta.tags = valuesOf(fields, u"tags"_s);
    fill(meta.title, said.title);
    fill(meta.title, QFileInfo(fileName).completeBaseName());
    fill(meta.authors, said.authors);
    fill(meta.site, siteFromCategory(fields, meta.tags));
    fill(meta.site, said.site);
    fill(meta.url, said.url);
    if (!meta.date.isValid())
        meta.date = said.date;
    // A front matter without a summary means that there is none; a quotation below the title of a bare text is one.
    if (fields.empty())
        fill(meta.summary, said.summary);
    fill(meta.tags, said.tags);
    meta.language = detectLanguage(document);
    return meta;
}

} // namespace lectern
