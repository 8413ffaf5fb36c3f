// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/marktip.h"

#include "ui/settings/theme.h"
#include "ui/state/rowspan.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Tip {
    Q_DECLARE_TR_FUNCTIONS(MarkTip)
};

constexpr size_t MostRows = 4;

QString name(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::Money:
        return Tip::tr("money");
    case QuantityKind::Percent:
        return Tip::tr("percent");
    case QuantityKind::Ratio:
        return Tip::tr("ratio");
    case QuantityKind::Count:
        return Tip::tr("count");
    case QuantityKind::Measure:
        return Tip::tr("measure");
    case QuantityKind::Duration:
        return Tip::tr("duration");
    case QuantityKind::Point:
        return Tip::tr("points");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Tip::tr("person");
    case EntityType::Organization:
        return Tip::tr("organization");
    case EntityType::Product:
        return Tip::tr("product");
    case EntityType::Place:
        return Tip::tr("place");
    case EntityType::Work:
        return Tip::tr("work");
    case EntityType::Event:
        return Tip::tr("event");
    case EntityType::Term:
        return Tip::tr("term");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return Tip::tr("rising");
    case Direction::Down:
        return Tip::tr("falling");
    case Direction::Shift:
        return Tip::tr("shifting");
    case Direction::Emerging:
        return Tip::tr("emerging");
    case Direction::Steady:
        return Tip::tr("steady");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Fact:
        return Tip::tr("fact");
    case ClaimKind::Forecast:
        return Tip::tr("forecast");
    case ClaimKind::Opinion:
        return Tip::tr("opinion");
    case ClaimKind::Advice:
        return Tip::tr("advice");
    }
    Q_UNREACHABLE_RETURN({});
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString describe(const Quantity &quantity)
{
    QString value;
    if (quantity.value)
        value = number(*quantity.value);
    else if (quantity.low && quantity.high)
        value = Tip::tr("%1 to %2").arg(number(*quantity.low), number(*quantity.high));
    else if (quantity.low || quantity.high)
        value = number(quantity.low.value_or(quantity.high.value_or(0)));
    QStringList parts{(value + u' ' + quantity.unit).trimmed(), name(quantity.kind)};
    if (!quantity.metric.isEmpty())
        parts << quantity.metric;
    if (!quantity.subject.isEmpty())
        parts << quantity.subject;
    return parts.join(u" · "_s);
}

QString describe(const TimeExpression &time)
{
    return time.value.isEmpty() ? Tip::tr("not fixed") : time.value;
}

QString describe(const Entity &entity)
{
    return entity.name + u" · "_s + name(entity.type) + u" · "_s + Tip::tr("%n mention(s)", nullptr, int(entity.mentions.size()));
}

QString describe(const Quote &quote)
{
    return quote.speaker.isEmpty() ? Tip::tr("speaker unknown") : quote.speaker;
}

QString describe(const Trend &trend)
{
    const QString status = trend.status == TrendStatus::Forecast ? Tip::tr("forecast") : Tip::tr("observed");
    QStringList parts{name(trend.direction), status};
    if (!trend.topic.isEmpty())
        parts.prepend(trend.topic);
    return parts.join(u" · "_s);
}

QString describe(const Claim &claim)
{
    const QString speaker = claim.speaker == u"author" ? Tip::tr("the author") : claim.speaker;
    return name(claim.kind) + u" · "_s + speaker;
}

QString describe(const Extraction &extraction, RowRef row)
{
    const auto index = size_t(row.row);
    switch (row.layer) {
    case Layer::Claims:
        return describe(extraction.claims.at(index));
    case Layer::Trends:
        return describe(extraction.trends.at(index));
    case Layer::Quantities:
        return describe(extraction.quantities.at(index));
    case Layer::Times:
        return describe(extraction.times.at(index));
    case Layer::Entities:
        return describe(extraction.entities.at(index));
    case Layer::Quotes:
        return describe(extraction.quotes.at(index));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString layerName(Layer layer)
{
    switch (layer) {
    case Layer::Claims:
        return Tip::tr("Claim");
    case Layer::Trends:
        return Tip::tr("Trend");
    case Layer::Quantities:
        return Tip::tr("Number");
    case Layer::Times:
        return Tip::tr("Time");
    case Layer::Entities:
        return Tip::tr("Entity");
    case Layer::Quotes:
        return Tip::tr("Quote");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<RowRef> rowsAt(const PreparedText &text, const QSet<Layer> &layers, qsizetype source)
{
    std::vector<std::pair<qsizetype, RowRef>> found;
    for (const Layer layer : {Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes, Layer::Trends, Layer::Claims}) {
        if (!layers.contains(layer))
            continue;
        text.marksOf(layer).overlapping(
            {source, source + 1}, [&](const Mark &mark) { found.emplace_back(mark.span.length(), RowRef{layer, mark.row}); });
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    std::vector<RowRef> rows;
    for (const auto &entry : found)
        rows.push_back(entry.second);
    return rows;
}

QString markTip(const Extraction &extraction, const std::vector<RowRef> &rows)
{
    const Theme &theme = Theme::current();
    QString tip;
    for (size_t i = 0; i < std::min(rows.size(), MostRows); ++i) {
        const Provenance &why = whyOf(extraction, rows[i]);
        tip +=
            u"<p style='margin:0 0 6px 0'><span style='color:%1'>■</span> <b>%2</b>&nbsp; %3<br/><span style='color:%4'>%5</span></p>"_s
                .arg(theme.mark(rows[i].layer).name(), layerName(rows[i].layer), describe(extraction, rows[i]).toHtmlEscaped(),
                     theme.muted.name(),
                     Tip::tr("rule %1, %2 % sure").arg(why.rule.toHtmlEscaped()).arg(qRound(why.confidence * 100)));
    }
    return tip;
}

} // namespace lectern
