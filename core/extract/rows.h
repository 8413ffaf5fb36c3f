// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/span.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lectern
{

/// What a person decided on something extracted (core/notes/decision.h).
enum class Verb { Accept, Reject, Correct, Add, Merge, Split };

/// One decision that met a row. Fields have the names of core/notes/decisionfields.h.
struct Decided {
    DecisionId id;
    Verb verb = Verb::Accept;
    QDateTime when;     ///< UTC
    QJsonObject before; ///< what the changed fields said before it: the machine's reading, or that of an earlier decision
    QJsonObject after;  ///< what they say by it
    bool operator==(const Decided &) const = default;
};

/// Which rule found a row and how sure it is; shown in tool tips and on the Why sheet.
struct Provenance {
    QString rule;            ///< stable id, e.g. "quantity.money.zh"; "person" where no rule found the row
    double confidence = 0.0; ///< 0 to 1
    QStringList matched;     ///< the words that the rule went by
    std::vector<Decided> decided = {}; ///< by a person, in the order of deciding; never in what a machine made
    bool operator==(const Provenance &) const = default;
};

enum class QuantityKind { Money, Percent, Ratio, Count, Measure, Duration, Point };
enum class Modifier { None, Approx, Over, Under, AtLeast, UpTo };
enum class Change { None, Up, Down };

/// A number with what it counts or measures; fields as in gold/README.md. Spans are source spans in all rows.
struct Quantity {
    Span span;
    QuantityKind kind = QuantityKind::Count;
    std::optional<double> value, low, high; ///< base units; value, or low and/or high
    QString unit;                           ///< ISO 4217, %, x, SI symbol, counter word, "year"…, "point"
    Modifier modifier = Modifier::None;
    Change change = Change::None;
    QString subject, metric;                ///< words of the document, or empty
    int period = -1;                        ///< index into Extraction::times, or -1
    Provenance why;
    bool operator==(const Quantity &) const = default;
};

struct TimeExpression {
    Span span;
    QString value;         ///< "2024", "2024-H1", "2024-Q4", "2024-11", "2025-01-26", "1990s", "2024/2027"; empty if not fixed
    bool relative = false; ///< depends on the document's date or an earlier sentence
    Provenance why;
    bool operator==(const TimeExpression &) const = default;
};

enum class EntityType { Person, Organization, Product, Place, Work, Event, Term };

struct Entity {
    QString name;              ///< the fullest name in the document
    EntityType type = EntityType::Term;
    QStringList aliases;       ///< its other names in this document
    std::vector<Span> mentions;
    Provenance why;
    bool operator==(const Entity &) const = default;
};

struct Quote {
    Span span;
    QString speaker;      ///< the fullest name, or a description
    QString cue;          ///< the verb; empty in a transcript
    bool direct = false;
    Provenance why;
    bool operator==(const Quote &) const = default;
};

enum class Direction { Up, Down, Shift, Emerging, Steady };
enum class TrendStatus { Observed, Forecast };

struct Trend {
    Span span;
    Direction direction = Direction::Up;
    TrendStatus status = TrendStatus::Observed;
    QString topic;
    QList<int> years;
    Provenance why;
    bool operator==(const Trend &) const = default;
};

enum class ClaimKind { Fact, Forecast, Opinion, Advice };

struct Claim {
    Span span;
    ClaimKind kind = ClaimKind::Fact;
    QString speaker = QStringLiteral("author");
    QString source;               ///< the cited source: a name, or "^1"; empty if none
    std::vector<int> quantities;  ///< indexes into Extraction of what it rests on
    std::vector<int> times;
    std::vector<int> entities;
    double checkWorthiness = 0.0; ///< 0 to 1, orders claims
    Provenance why;
    bool operator==(const Claim &) const = default;
};

/// Everything found in one document. Each layer is in order of its spans, entities in order of importance within their type's
/// list: names first by first mention, then terms by importance.
struct Extraction {
    QByteArray version; ///< of the rules and tables that made it
    std::vector<Quantity> quantities;
    std::vector<TimeExpression> times;
    std::vector<Entity> entities;
    std::vector<Quote> quotes;
    std::vector<Trend> trends;
    std::vector<Claim> claims;
    std::vector<Span> boilerplate;
    bool operator==(const Extraction &) const = default;
};

/// The layers that a person sees, in the order of the legend.
enum class Layer { Claims, Trends, Quantities, Times, Entities, Quotes };

/// The names used in JSON and in the database: "money", "none", "organization", "observed", …
[[nodiscard]] QString toName(QuantityKind);
[[nodiscard]] QString toName(Modifier);
[[nodiscard]] QString toName(Change);
[[nodiscard]] QString toName(EntityType);
[[nodiscard]] QString toName(Direction);
[[nodiscard]] QString toName(TrendStatus);
[[nodiscard]] QString toName(ClaimKind);
[[nodiscard]] QString toName(Layer);

} // namespace lectern
