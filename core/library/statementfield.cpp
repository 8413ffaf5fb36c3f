// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statementfield.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using F = StatementField;

struct FieldWords {
    StatementField field;
    const char *name;
    const char *title; ///< context "StatementField"
};

constexpr FieldWords Words[] = {
    {F::Text, "text", QT_TRANSLATE_NOOP("StatementField", "Passage")},
    {F::Kind, "kind", QT_TRANSLATE_NOOP("StatementField", "Kind")},
    {F::Direction, "direction", QT_TRANSLATE_NOOP("StatementField", "Direction")},
    {F::Status, "status", QT_TRANSLATE_NOOP("StatementField", "Status")},
    {F::Speaker, "speaker", QT_TRANSLATE_NOOP("StatementField", "Said by")},
    {F::Source, "source", QT_TRANSLATE_NOOP("StatementField", "Cited source")},
    {F::Topic, "topic", QT_TRANSLATE_NOOP("StatementField", "Topic")},
    {F::Year, "year", QT_TRANSLATE_NOOP("StatementField", "Time")},
    {F::About, "about", QT_TRANSLATE_NOOP("StatementField", "Names and terms")},
    {F::Numbers, "numbers", QT_TRANSLATE_NOOP("StatementField", "Numbers")},
    {F::Heading, "heading", QT_TRANSLATE_NOOP("StatementField", "Heading")},
    {F::Check, "check", QT_TRANSLATE_NOOP("StatementField", "Check")},
    {F::Review, "review", QT_TRANSLATE_NOOP("StatementField", "Review")},
    {F::Worth, "worth", QT_TRANSLATE_NOOP("StatementField", "Worth checking")},
    {F::Certainty, "certainty", QT_TRANSLATE_NOOP("StatementField", "Certainty")},
    {F::Document, "document", QT_TRANSLATE_NOOP("StatementField", "Document")},
    {F::Date, "date", QT_TRANSLATE_NOOP("StatementField", "Dated")},
    {F::Site, "site", QT_TRANSLATE_NOOP("StatementField", "Site")},
    {F::Link, "link", QT_TRANSLATE_NOOP("StatementField", "Link")},
};

constexpr StatementField OfClaims[] = {F::Text,      F::Kind,     F::Speaker, F::Source, F::Topic,  F::Year,
                                       F::About,     F::Numbers,  F::Heading, F::Check,  F::Review, F::Worth,
                                       F::Certainty, F::Document, F::Date,    F::Site,   F::Link};
constexpr StatementField OfTrends[] = {F::Text,     F::Direction, F::Status,  F::Topic, F::Year,   F::Speaker,
                                       F::About,    F::Numbers,   F::Heading, F::Check, F::Review, F::Certainty,
                                       F::Document, F::Date,      F::Site,    F::Link};

QString percent(double share)
{
    return QString::number(std::lround(share * 100));
}

} // namespace

std::span<const StatementField> statementFields(Layer layer)
{
    return layer == Layer::Trends ? std::span<const StatementField>(OfTrends) : std::span<const StatementField>(OfClaims);
}

QString toName(StatementField field)
{
    return QLatin1StringView(Words[size_t(field)].name);
}

std::optional<StatementField> statementFieldFromName(Layer layer, QStringView name)
{
    if (name.compare("accepted"_L1, Qt::CaseInsensitive) == 0)
        return F::Review;
    for (const StatementField field : statementFields(layer))
        if (name.compare(QLatin1StringView(Words[size_t(field)].name), Qt::CaseInsensitive) == 0)
            return field;
    return {};
}

QString titleOf(StatementField field)
{
    return QCoreApplication::translate("StatementField", Words[size_t(field)].title);
}

QString textOf(const StatementRow &row, StatementField field)
{
    switch (field) {
    case F::Text:
        return row.text;
    case F::Kind:
        return toName(row.kind);
    case F::Direction:
        return toName(row.direction);
    case F::Status:
        return toName(row.status);
    case F::Speaker:
        return row.speaker;
    case F::Source:
        return row.source;
    case F::Topic:
        return row.topic;
    case F::Year:
        return row.times.join(u", "_s);
    case F::About:
        return row.about.join(u", "_s);
    case F::Numbers:
        return row.numbers ? QString::number(row.numbers) : QString();
    case F::Heading:
        return row.heading;
    case F::Check:
        return row.check == StatementCheck::None ? QString() : toName(row.check);
    case F::Review:
        return toName(row.review);
    case F::Worth:
        return percent(row.worth);
    case F::Certainty:
        return percent(row.certainty);
    case F::Document:
        return row.document->title;
    case F::Date:
        return row.document->date.toString(Qt::ISODate);
    case F::Site:
        return row.document->site;
    case F::Link:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lectern
