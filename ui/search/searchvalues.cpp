// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchvalues.h"

#include "core/library/library.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using Counts = std::map<QString, int>;

QStringList mostFirst(const Counts &counts)
{
    std::vector<std::pair<int, QString>> ordered;
    for (const auto &[value, count] : counts)
        if (!value.isEmpty())
            ordered.emplace_back(-count, value);
    std::ranges::sort(ordered);
    QStringList values;
    for (const auto &[count, value] : ordered)
        values << value;
    return values;
}

} // namespace

Result<QueryValues> valuesOf(const Library &library)
{
    const auto sources = library.sources();
    if (!sources)
        return std::unexpected(sources.error());
    std::map<QueryField, Counts> counts;
    for (const SourceSummary &source : *sources) {
        const Metadata &meta = source.meta;
        ++counts[QueryField::Site][meta.site];
        ++counts[QueryField::Language][meta.language];
        if (meta.date.isValid())
            ++counts[QueryField::Date][QString::number(meta.date.year())];
        for (const QString &author : meta.authors)
            ++counts[QueryField::Author][author];
        for (const QString &tag : meta.tags)
            ++counts[QueryField::Tag][tag];
    }
    QueryValues values;
    for (const auto &[field, of] : counts)
        values[field] = mostFirst(of);
    for (const ClaimKind kind : {ClaimKind::Fact, ClaimKind::Forecast, ClaimKind::Opinion, ClaimKind::Advice})
        values[QueryField::Kind] << toName(kind);
    return values;
}

} // namespace lectern
