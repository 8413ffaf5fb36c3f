// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/queryfield.h"

#include "core/search/query.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// In the order of QueryField, from Title on.
constexpr std::array fieldNames{"title", "author", "site",  "tag",     "note",  "entity", "speaker", "language", "kind",
                                "date",  "number", "money", "percent", "ratio", "count",  "measure", "duration", "point"};

QueryField fieldOfKey(const QString &key)
{
    for (size_t i = 0; i < fieldNames.size(); ++i)
        if (key == QLatin1StringView(fieldNames[i]))
            return QueryField(i + 1);
    Q_UNREACHABLE_RETURN(QueryField::Any);
}

struct FieldTable {
    QStringList names;
    QHash<QString, QueryField> fields; ///< by folded name
    QHash<QueryField, QString> written; ///< the first name of each
};

const FieldTable &table()
{
    static const FieldTable all = [] {
        FieldTable made;
        for (const QStringList &row : readTable(u"lexicon/search-fields.tsv"_s, 2)) {
            const QueryField field = fieldOfKey(row[1]);
            made.names << row[0];
            made.fields.insert(foldForSearch(row[0]), field);
            if (!made.written.contains(field))
                made.written.insert(field, row[0]);
        }
        return made;
    }();
    return all;
}

} // namespace

std::optional<QueryField> queryFieldFromName(const QString &name)
{
    const auto found = table().fields.constFind(foldForSearch(name));
    return found == table().fields.constEnd() ? std::nullopt : std::optional(*found);
}

QString toName(QueryField field)
{
    return table().written.value(field);
}

QStringList queryFieldNames()
{
    return table().names;
}

} // namespace lectern
