// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowlines.h"

#include "ui/rows/magnitude.h"
#include "ui/rows/visibletext.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct RowLinesText {
    Q_DECLARE_TR_FUNCTIONS(RowLines)
};

constexpr qsizetype TextLimit = 180; // more than two lines at any width of the panel
constexpr qsizetype Around = 18;     // of a number, where the document names neither subject nor metric

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · ");
}

QString yearsOf(const OpenDocument &document, const Claim &claim)
{
    QStringList values;
    for (const int time : claim.times)
        if (const QString &value = document.extraction.times.at(size_t(time)).value; !value.isEmpty() && !values.contains(value))
            values << value;
    return values.mid(0, 2).join(u", ");
}

RowLines claimLines(const OpenDocument &document, const Claim &claim, Arrangement arrangement)
{
    const auto unless = [arrangement](Arrangement said, const QString &text) { return arrangement == said ? QString() : text; };
    const int numbers = int(claim.quantities.size());
    QString source = claim.source;
    if (source.startsWith(u'^'))
        source = RowLinesText::tr("footnote %1").arg(source.mid(1));
    RowLines lines;
    lines.text = visibleText(document.parsed, claim.span, TextLimit);
    lines.quiet = joined({unless(Arrangement::Kind, label(claim.kind)),
                          claim.speaker == u"author" ? QString() : unless(Arrangement::Speaker, claim.speaker),
                          unless(Arrangement::Source, source), yearsOf(document, claim),
                          numbers ? RowLinesText::tr("%n number(s)", nullptr, numbers) : QString()});
    return lines;
}

RowLines trendLines(const OpenDocument &document, const Trend &trend)
{
    QStringList years;
    for (const int year : trend.years)
        years << QString::number(year);
    RowLines lines;
    lines.text = visibleText(document.parsed, trend.span, TextLimit);
    lines.sign = sign(trend.direction);
    lines.quiet = joined({trend.topic, label(trend.direction), label(trend.status), years.join(u", ")});
    return lines;
}

QString aroundOf(const OpenDocument &document, Span span)
{
    return withoutGlosses(contextOf(document.parsed, span, Around).text);
}

RowLines quantityLines(const OpenDocument &document, const Quantity &quantity)
{
    const bool known = !quantity.subject.isEmpty() || !quantity.metric.isEmpty();
    const QString period = quantity.period >= 0 ? document.extraction.times.at(size_t(quantity.period)).value : QString();
    RowLines lines;
    lines.text = formatted(quantity);
    lines.aside = visibleText(document.parsed, quantity.span, 60);
    lines.quiet =
        known ? joined({quantity.subject, quantity.metric, period}) : joined({aroundOf(document, quantity.span), period});
    lines.lead = true;
    return lines;
}

RowLines timeLines(const OpenDocument &document, const TimeExpression &time)
{
    const QString written = visibleText(document.parsed, time.span, 60);
    RowLines lines;
    lines.text = time.value.isEmpty() ? written : time.value;
    lines.aside = time.value.isEmpty() ? RowLinesText::tr("not fixed") : written;
    lines.quiet = aroundOf(document, time.span);
    lines.lead = true;
    return lines;
}

RowLines entityLines(const Entity &entity, Arrangement arrangement)
{
    RowLines lines;
    lines.text = entity.name;
    lines.aside = RowLinesText::tr("%1 ×", "number of mentions").arg(entity.mentions.size());
    lines.quiet = joined(QStringList{arrangement == Arrangement::Kind ? QString() : label(entity.type)} + entity.aliases);
    lines.lead = true;
    return lines;
}

RowLines quoteLines(const OpenDocument &document, const Quote &quote, Arrangement arrangement)
{
    RowLines lines;
    lines.text = visibleText(document.parsed, quote.span, TextLimit);
    lines.quiet = joined({arrangement == Arrangement::Speaker ? QString() : speakerLabel(quote.speaker), quote.cue,
                          quote.direct ? RowLinesText::tr("direct", "speech") : RowLinesText::tr("reported", "speech")});
    return lines;
}

RowLines byLayer(const OpenDocument &document, RowRef row, Arrangement arrangement)
{
    const Extraction &found = document.extraction;
    const auto at = size_t(row.row);
    switch (row.layer) {
    case Layer::Claims:
        return claimLines(document, found.claims.at(at), arrangement);
    case Layer::Trends:
        return trendLines(document, found.trends.at(at));
    case Layer::Quantities:
        return quantityLines(document, found.quantities.at(at));
    case Layer::Times:
        return timeLines(document, found.times.at(at));
    case Layer::Entities:
        return entityLines(found.entities.at(at), arrangement);
    case Layer::Quotes:
        return quoteLines(document, found.quotes.at(at), arrangement);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RowLines linesOf(const OpenDocument &document, RowRef row, Arrangement arrangement)
{
    RowLines lines = byLayer(document, row, arrangement);
    lines.text = withoutGlosses(std::move(lines.text));
    if (whyOf(document.extraction, row).confidence < DoubtBelow)
        lines.mark = u"?"_s;
    return lines;
}

} // namespace lectern
