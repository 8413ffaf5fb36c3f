// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/document.h"

#include <memory>

namespace lectern
{

/// A small document with a row or more in every layer, put together by hand so that the panels can be tested without extractors.
struct TestDocument {
    std::shared_ptr<OpenDocument> document = std::make_shared<OpenDocument>();

    explicit TestDocument(const QString &text, qint64 id = 1)
    {
        document->parsed = parseText(*decode(text.toUtf8()), QStringLiteral("test.md"));
        document->summary.id = SourceId{id};
        document->summary.meta = document->parsed.meta;
        document->summary.textSha256 = document->parsed.source.textSha256;
    }

    [[nodiscard]] const QString &text() const { return document->parsed.source.text; }
    [[nodiscard]] Extraction &found() { return document->extraction; }

    /// The span of the nth occurrence of some words.
    [[nodiscard]] Span spanOf(const QString &words, int nth = 0) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = text().indexOf(words, at + 1);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }
};

/// Two sections, three claims, two trends, three numbers, two times, two entities, one quote.
inline TestDocument chipReport()
{
    const QString text = QStringLiteral("# Chips\n\n"
                                        "Northwind said revenue rose 28% to $6.5 billion in 2024. "
                                        "The market will keep growing until 2027.\n\n"
                                        "## Costs\n\n"
                                        "**Training** a model costs about 5.5 million dollars, Zhao Lin said. "
                                        "Northwind should wait.\n");
    TestDocument made(text);
    Extraction &found = made.found();
    const auto why = [](const char *rule, double confidence) {
        return Provenance{QLatin1StringView(rule), confidence, {QStringLiteral("said")}};
    };
    found.times = {{made.spanOf(QStringLiteral("2024")), QStringLiteral("2024"), false, why("time.year", 0.9)},
                   {made.spanOf(QStringLiteral("2027")), QStringLiteral("2027"), false, why("time.year", 0.9)}};
    Quantity percent;
    percent.span = made.spanOf(QStringLiteral("28%"));
    percent.kind = QuantityKind::Percent;
    percent.value = 28;
    percent.unit = QStringLiteral("%");
    percent.change = Change::Up;
    percent.subject = QStringLiteral("Northwind");
    percent.metric = QStringLiteral("revenue");
    percent.why = why("quantity.percent", 0.9);
    Quantity revenue = percent;
    revenue.span = made.spanOf(QStringLiteral("$6.5 billion"));
    revenue.kind = QuantityKind::Money;
    revenue.value = 6.5e9;
    revenue.unit = QStringLiteral("USD");
    revenue.change = Change::None;
    revenue.period = 0;
    Quantity cost = revenue;
    cost.span = made.spanOf(QStringLiteral("5.5 million dollars"));
    cost.value = 5.5e6;
    cost.modifier = Modifier::Approx;
    cost.subject.clear();
    cost.metric.clear();
    cost.period = -1;
    cost.why = why("quantity.money", 0.3);
    found.quantities = {percent, revenue, cost};
    found.entities = {
        {QStringLiteral("Northwind"),
         EntityType::Organization,
         {QStringLiteral("NW")},
         {made.spanOf(QStringLiteral("Northwind")), made.spanOf(QStringLiteral("Northwind"), 1)},
         why("entity.name", 0.8)},
        {QStringLiteral("Zhao Lin"), EntityType::Person, {}, {made.spanOf(QStringLiteral("Zhao Lin"))}, why("entity.name", 0.8)}};
    const auto sentence = [&](const QString &from, const QString &to) { return made.spanOf(from).united(made.spanOf(to)); };
    const Span first = sentence(QStringLiteral("Northwind said"), QStringLiteral("in 2024."));
    const Span second = sentence(QStringLiteral("The market"), QStringLiteral("until 2027."));
    const Span third = sentence(QStringLiteral("Training"), QStringLiteral("Zhao Lin said."));
    found.trends = {{first, Direction::Up, TrendStatus::Observed, QStringLiteral("revenue"), {2024}, why("trend.rise", 0.9)},
                    {second, Direction::Up, TrendStatus::Forecast, QStringLiteral("market"), {2027}, why("trend.rise", 0.7)}};
    Claim fact;
    fact.span = first;
    fact.speaker = QStringLiteral("Northwind");
    fact.quantities = {0, 1};
    fact.times = {0};
    fact.entities = {0};
    fact.checkWorthiness = 0.5;
    fact.why = why("claim.fact", 0.9);
    Claim forecast;
    forecast.span = second;
    forecast.kind = ClaimKind::Forecast;
    forecast.checkWorthiness = 0.2;
    forecast.why = why("claim.forecast", 0.4);
    Claim reported;
    reported.span = third;
    reported.speaker = QStringLiteral("Zhao Lin");
    reported.quantities = {2};
    reported.checkWorthiness = 0.9;
    reported.why = why("claim.fact", 0.8);
    found.claims = {fact, forecast, reported};
    found.quotes = {{third, QStringLiteral("Zhao Lin"), QStringLiteral("said"), false, why("quote.cue", 0.8)}};
    return made;
}

} // namespace lectern
