// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/comparedrows.h"

#include "core/notes/decisionfields.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

template<typename Row>
void append(std::vector<ComparedRow> &all, Layer layer, const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        all.push_back({layer, {row.span}, fieldsOf(row), row.why.rule});
}

ComparedRow comparedEntity(const Entity &entity)
{
    QJsonObject fields = fieldsOf(entity);
    fields["mentions"_L1] = qint64(entity.mentions.size());
    ComparedRow row{Layer::Entities, entity.mentions, std::move(fields), entity.why.rule};
    std::ranges::sort(row.spans);
    return row;
}

} // namespace

std::vector<ComparedRow> comparedRows(const Extraction &extraction, QStringView text)
{
    std::vector<ComparedRow> all;
    append(all, Layer::Claims, extraction.claims);
    append(all, Layer::Trends, extraction.trends);
    for (const Quantity &row : extraction.quantities)
        all.push_back({Layer::Quantities, {row.span}, fieldsOf(row, extraction.times, text), row.why.rule});
    append(all, Layer::Times, extraction.times);
    for (const Entity &entity : extraction.entities)
        all.push_back(comparedEntity(entity));
    append(all, Layer::Quotes, extraction.quotes);
    return all;
}

} // namespace lectern
