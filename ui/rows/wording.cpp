// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/wording.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString titleOf(Layer layer)
{
    switch (layer) {
    case Layer::Claims:
        return Wording::tr("Claims");
    case Layer::Trends:
        return Wording::tr("Trends");
    case Layer::Quantities:
        return Wording::tr("Numbers");
    case Layer::Times:
        return Wording::tr("Dates");
    case Layer::Entities:
        return Wording::tr("Entities");
    case Layer::Quotes:
        return Wording::tr("Quotes");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nounOf(Layer layer)
{
    switch (layer) {
    case Layer::Claims:
        return Wording::tr("Claim");
    case Layer::Trends:
        return Wording::tr("Trend");
    case Layer::Quantities:
        return Wording::tr("Number");
    case Layer::Times:
        return Wording::tr("Date");
    case Layer::Entities:
        return Wording::tr("Entity");
    case Layer::Quotes:
        return Wording::tr("Quote");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Fact:
        return Wording::tr("fact", "kind of claim");
    case ClaimKind::Forecast:
        return Wording::tr("forecast", "kind of claim");
    case ClaimKind::Opinion:
        return Wording::tr("opinion", "kind of claim");
    case ClaimKind::Advice:
        return Wording::tr("advice", "kind of claim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return Wording::tr("up", "direction of a trend");
    case Direction::Down:
        return Wording::tr("down", "direction of a trend");
    case Direction::Shift:
        return Wording::tr("shift", "direction of a trend");
    case Direction::Emerging:
        return Wording::tr("emerging", "direction of a trend");
    case Direction::Steady:
        return Wording::tr("steady", "direction of a trend");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sign(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return u"↑"_s;
    case Direction::Down:
        return u"↓"_s;
    case Direction::Shift:
        return u"⇄"_s;
    case Direction::Emerging:
        return u"✦"_s;
    case Direction::Steady:
        return u"→"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(TrendStatus status)
{
    switch (status) {
    case TrendStatus::Observed:
        return Wording::tr("observed", "status of a trend");
    case TrendStatus::Forecast:
        return Wording::tr("forecast", "status of a trend");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::Money:
        return Wording::tr("Money");
    case QuantityKind::Percent:
        return Wording::tr("Percent");
    case QuantityKind::Ratio:
        return Wording::tr("Ratio");
    case QuantityKind::Count:
        return Wording::tr("Count");
    case QuantityKind::Measure:
        return Wording::tr("Measure");
    case QuantityKind::Duration:
        return Wording::tr("Duration");
    case QuantityKind::Point:
        return Wording::tr("Points");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(Modifier modifier)
{
    switch (modifier) {
    case Modifier::None:
        return {};
    case Modifier::Approx:
        return Wording::tr("about", "modifier of a number");
    case Modifier::Over:
        return Wording::tr("over", "modifier of a number");
    case Modifier::Under:
        return Wording::tr("under", "modifier of a number");
    case Modifier::AtLeast:
        return Wording::tr("at least", "modifier of a number");
    case Modifier::UpTo:
        return Wording::tr("up to", "modifier of a number");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(Change change)
{
    switch (change) {
    case Change::None:
        return {};
    case Change::Up:
        return Wording::tr("rise", "the number is the size of a change");
    case Change::Down:
        return Wording::tr("fall", "the number is the size of a change");
    }
    Q_UNREACHABLE_RETURN({});
}

QString label(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Wording::tr("person");
    case EntityType::Organization:
        return Wording::tr("organization");
    case EntityType::Product:
        return Wording::tr("product");
    case EntityType::Place:
        return Wording::tr("place");
    case EntityType::Work:
        return Wording::tr("work");
    case EntityType::Event:
        return Wording::tr("event");
    case EntityType::Term:
        return Wording::tr("term");
    }
    Q_UNREACHABLE_RETURN({});
}

QString labels(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Wording::tr("People");
    case EntityType::Organization:
        return Wording::tr("Organizations");
    case EntityType::Product:
        return Wording::tr("Products");
    case EntityType::Place:
        return Wording::tr("Places");
    case EntityType::Work:
        return Wording::tr("Works");
    case EntityType::Event:
        return Wording::tr("Events");
    case EntityType::Term:
        return Wording::tr("Terms");
    }
    Q_UNREACHABLE_RETURN({});
}

QString speakerLabel(const QString &speaker)
{
    return speaker == u"author" ? Wording::tr("the author", "who says it") : speaker;
}

QString percentage(double share)
{
    return Wording::tr("%1%", "share").arg(std::lround(share * 100));
}

} // namespace lectern
