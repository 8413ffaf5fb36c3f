// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/rows.h"

using namespace Qt::StringLiterals;

namespace lectern
{

QString toName(QuantityKind kind)
{
    switch (kind) {
    case QuantityKind::Money:
        return u"money"_s;
    case QuantityKind::Percent:
        return u"percent"_s;
    case QuantityKind::Ratio:
        return u"ratio"_s;
    case QuantityKind::Count:
        return u"count"_s;
    case QuantityKind::Measure:
        return u"measure"_s;
    case QuantityKind::Duration:
        return u"duration"_s;
    case QuantityKind::Point:
        return u"point"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(Modifier modifier)
{
    switch (modifier) {
    case Modifier::None:
        return u"none"_s;
    case Modifier::Approx:
        return u"approx"_s;
    case Modifier::Over:
        return u"over"_s;
    case Modifier::Under:
        return u"under"_s;
    case Modifier::AtLeast:
        return u"atleast"_s;
    case Modifier::UpTo:
        return u"upto"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(Change change)
{
    switch (change) {
    case Change::None:
        return u"none"_s;
    case Change::Up:
        return u"up"_s;
    case Change::Down:
        return u"down"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return u"person"_s;
    case EntityType::Organization:
        return u"organization"_s;
    case EntityType::Product:
        return u"product"_s;
    case EntityType::Place:
        return u"place"_s;
    case EntityType::Work:
        return u"work"_s;
    case EntityType::Event:
        return u"event"_s;
    case EntityType::Term:
        return u"term"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return u"up"_s;
    case Direction::Down:
        return u"down"_s;
    case Direction::Shift:
        return u"shift"_s;
    case Direction::Emerging:
        return u"emerging"_s;
    case Direction::Steady:
        return u"steady"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(TrendStatus status)
{
    switch (status) {
    case TrendStatus::Observed:
        return u"observed"_s;
    case TrendStatus::Forecast:
        return u"forecast"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Fact:
        return u"fact"_s;
    case ClaimKind::Forecast:
        return u"forecast"_s;
    case ClaimKind::Opinion:
        return u"opinion"_s;
    case ClaimKind::Advice:
        return u"advice"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toName(Layer layer)
{
    switch (layer) {
    case Layer::Claims:
        return u"claims"_s;
    case Layer::Trends:
        return u"trends"_s;
    case Layer::Quantities:
        return u"quantities"_s;
    case Layer::Times:
        return u"times"_s;
    case Layer::Entities:
        return u"entities"_s;
    case Layer::Quotes:
        return u"quotes"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
