// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/batch.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

int BatchResult::documentsWith(qsizetype name) const
{
    return int(std::ranges::count_if(documents, [&](const Document &document) { return document.counts[size_t(name)] > 0; }));
}

int BatchResult::hitsOf(qsizetype name) const
{
    return std::accumulate(documents.begin(), documents.end(), 0,
                           [&](int sum, const Document &document) { return sum + document.counts[size_t(name)]; });
}

QStringList namesOfList(const QString &text)
{
    static const QRegularExpression lineEnd(u"[\\r\\n]+"_s);
    static const QRegularExpression separator(u"[,;\\t，；、]"_s);
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    QStringList names;
    for (const QString &part : lines.size() == 1 ? lines.front().split(separator) : lines)
        if (const QString name = part.simplified(); !name.isEmpty())
            names << name;
    names.removeDuplicates();
    return names;
}

} // namespace lectern
