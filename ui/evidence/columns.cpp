// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/columns.h"

#include "ui/rows/magnitude.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

constexpr qsizetype Around = 40; // of a number or date, in its column of context

/// A column of text; `read` gets the layer's row and the source.
template<typename Row, typename Read>
Column textColumn(const QString &title, int characters, std::vector<Row> Extraction::*layer, Read read)
{
    return {title, characters, false, [layer, read](const TableSource &source, int row) {
                return Cell{read((source.document->extraction.*layer)[size_t(row)], source)};
            }};
}

/// A column of numbers; `read` gives text and number.
template<typename Row, typename Read>
Column numberColumn(const QString &title, int characters, std::vector<Row> Extraction::*layer, Read read)
{
    return {title, characters, true, [layer, read](const TableSource &source, int row) {
                return read((source.document->extraction.*layer)[size_t(row)]);
            }};
}

QString written(const TableSource &source, Span span)
{
    return visibleText(source.document->parsed, span, 400);
}

QString context(const TableSource &source, Span span)
{
    return contextOf(source.document->parsed, span, Around).text;
}

QString yearList(const QList<int> &years)
{
    QStringList texts;
    for (const int year : years)
        texts << QString::number(year);
    return texts.join(u", ");
}

Cell share(double value)
{
    return {percentage(value), value};
}

/// What a claim rests on, as the words of its other layers.
template<typename Row, typename Read>
QString restsOn(const std::vector<int> &rows, const std::vector<Row> &layer, Read read)
{
    QStringList texts;
    for (const int row : rows)
        texts << read(layer.at(size_t(row)));
    texts.removeDuplicates();
    return texts.join(u", ");
}

template<typename Row>
void addTail(std::vector<Column> &columns, std::vector<Row> Extraction::*layer)
{
    if constexpr (requires(const Row &row) { row.span; })
        columns.push_back(textColumn(Columns::tr("Heading"), 24, layer, [](const Row &row, const TableSource &source) {
            const int heading = source.headings.at(row.span.start);
            return heading < 0 ? QString() : source.headings.all()[size_t(heading)].title;
        }));
    columns.push_back(numberColumn(Columns::tr("Certainty"), 9, layer, [](const Row &row) { return share(row.why.confidence); }));
    columns.push_back(
        textColumn(Columns::tr("Rule"), 22, layer, [](const Row &row, const TableSource &) { return row.why.rule; }));
}

std::vector<Column> claimColumns()
{
    const auto layer = &Extraction::claims;
    std::vector<Column> columns{
        textColumn(Columns::tr("Claim"), 60, layer,
                   [](const Claim &claim, const TableSource &source) { return written(source, claim.span); }),
        textColumn(Columns::tr("Kind"), 10, layer, [](const Claim &claim, const TableSource &) { return label(claim.kind); }),
        textColumn(Columns::tr("Speaker"), 16, layer,
                   [](const Claim &claim, const TableSource &) { return speakerLabel(claim.speaker); }),
        textColumn(Columns::tr("Cited source"), 16, layer, [](const Claim &claim, const TableSource &) { return claim.source; }),
        textColumn(Columns::tr("Times"), 12, layer,
                   [](const Claim &claim, const TableSource &source) {
                       return restsOn(claim.times, source.document->extraction.times,
                                      [](const TimeExpression &time) { return time.value; });
                   }),
        textColumn(Columns::tr("Numbers"), 20, layer,
                   [](const Claim &claim, const TableSource &source) {
                       return restsOn(claim.quantities, source.document->extraction.quantities, &formatted);
                   }),
        textColumn(Columns::tr("Entities"), 24, layer,
                   [](const Claim &claim, const TableSource &source) {
                       return restsOn(claim.entities, source.document->extraction.entities,
                                      [](const Entity &entity) { return entity.name; });
                   }),
        numberColumn(Columns::tr("Worth checking"), 9, layer, [](const Claim &claim) { return share(claim.checkWorthiness); }),
    };
    addTail(columns, layer);
    return columns;
}

std::vector<Column> trendColumns()
{
    const auto layer = &Extraction::trends;
    std::vector<Column> columns{
        textColumn(Columns::tr("Trend"), 60, layer,
                   [](const Trend &trend, const TableSource &source) { return written(source, trend.span); }),
        textColumn(Columns::tr("Direction"), 12, layer,
                   [](const Trend &trend, const TableSource &) {
                       return QString(sign(trend.direction) + u' ' + label(trend.direction));
                   }),
        textColumn(Columns::tr("Status"), 10, layer, [](const Trend &trend, const TableSource &) { return label(trend.status); }),
        textColumn(Columns::tr("Topic"), 20, layer, [](const Trend &trend, const TableSource &) { return trend.topic; }),
        textColumn(Columns::tr("Years"), 10, layer,
                   [](const Trend &trend, const TableSource &) { return yearList(trend.years); }),
    };
    addTail(columns, layer);
    return columns;
}

std::vector<Column> quantityColumns()
{
    const auto layer = &Extraction::quantities;
    std::vector<Column> columns{
        numberColumn(Columns::tr("Value"), 14, layer,
                     [](const Quantity &quantity) { return Cell{formattedValue(quantity), sortValue(quantity)}; }),
        textColumn(Columns::tr("Unit"), 8, layer,
                   [](const Quantity &quantity, const TableSource &) { return formattedUnit(quantity); }),
        textColumn(Columns::tr("As written"), 16, layer,
                   [](const Quantity &quantity, const TableSource &source) { return written(source, quantity.span); }),
        textColumn(Columns::tr("Kind"), 10, layer,
                   [](const Quantity &quantity, const TableSource &) { return label(quantity.kind); }),
        textColumn(Columns::tr("Subject"), 18, layer,
                   [](const Quantity &quantity, const TableSource &) { return quantity.subject; }),
        textColumn(Columns::tr("Metric"), 16, layer,
                   [](const Quantity &quantity, const TableSource &) { return quantity.metric; }),
        textColumn(Columns::tr("Period"), 12, layer,
                   [](const Quantity &quantity, const TableSource &source) {
                       return quantity.period < 0 ? QString()
                                                  : source.document->extraction.times.at(size_t(quantity.period)).value;
                   }),
        textColumn(Columns::tr("Modifier"), 9, layer,
                   [](const Quantity &quantity, const TableSource &) { return label(quantity.modifier); }),
        textColumn(Columns::tr("Change"), 8, layer,
                   [](const Quantity &quantity, const TableSource &) { return label(quantity.change); }),
        textColumn(Columns::tr("Context"), 48, layer,
                   [](const Quantity &quantity, const TableSource &source) { return context(source, quantity.span); }),
    };
    addTail(columns, layer);
    return columns;
}

std::vector<Column> timeColumns()
{
    const auto layer = &Extraction::times;
    std::vector<Column> columns{
        textColumn(Columns::tr("Date"), 16, layer, [](const TimeExpression &time, const TableSource &) { return time.value; }),
        textColumn(Columns::tr("As written"), 16, layer,
                   [](const TimeExpression &time, const TableSource &source) { return written(source, time.span); }),
        textColumn(Columns::tr("Fixed by"), 16, layer,
                   [](const TimeExpression &time, const TableSource &) {
                       return time.value.isEmpty() ? QString()
                           : time.relative         ? Columns::tr("the document")
                                                   : Columns::tr("itself");
                   }),
        textColumn(Columns::tr("Context"), 60, layer,
                   [](const TimeExpression &time, const TableSource &source) { return context(source, time.span); }),
    };
    addTail(columns, layer);
    return columns;
}

std::vector<Column> entityColumns()
{
    const auto layer = &Extraction::entities;
    std::vector<Column> columns{
        textColumn(Columns::tr("Name"), 24, layer, [](const Entity &entity, const TableSource &) { return entity.name; }),
        textColumn(Columns::tr("Type"), 14, layer, [](const Entity &entity, const TableSource &) { return label(entity.type); }),
        numberColumn(
            Columns::tr("Mentions"), 9, layer,
            [](const Entity &entity) { return Cell{QString::number(entity.mentions.size()), double(entity.mentions.size())}; }),
        textColumn(Columns::tr("Also called"), 28, layer,
                   [](const Entity &entity, const TableSource &) { return entity.aliases.join(u", "); }),
        textColumn(Columns::tr("First mention"), 60, layer,
                   [](const Entity &entity, const TableSource &source) {
                       return entity.mentions.empty() ? QString() : context(source, entity.mentions.front());
                   }),
    };
    addTail(columns, layer);
    return columns;
}

std::vector<Column> quoteColumns()
{
    const auto layer = &Extraction::quotes;
    std::vector<Column> columns{
        textColumn(Columns::tr("Quote"), 60, layer,
                   [](const Quote &quote, const TableSource &source) { return written(source, quote.span); }),
        textColumn(Columns::tr("Speaker"), 18, layer,
                   [](const Quote &quote, const TableSource &) { return speakerLabel(quote.speaker); }),
        textColumn(Columns::tr("Cue"), 10, layer, [](const Quote &quote, const TableSource &) { return quote.cue; }),
        textColumn(Columns::tr("Speech"), 10, layer,
                   [](const Quote &quote, const TableSource &) {
                       return quote.direct ? Columns::tr("direct") : Columns::tr("reported");
                   }),
    };
    addTail(columns, layer);
    return columns;
}

} // namespace

TableSource::TableSource(std::shared_ptr<const OpenDocument> opened)
    : document(std::move(opened))
    , headings(document->parsed)
{
}

std::vector<Column> columnsOf(Layer layer)
{
    switch (layer) {
    case Layer::Claims:
        return claimColumns();
    case Layer::Trends:
        return trendColumns();
    case Layer::Quantities:
        return quantityColumns();
    case Layer::Times:
        return timeColumns();
    case Layer::Entities:
        return entityColumns();
    case Layer::Quotes:
        return quoteColumns();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
