// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statements/statementschoices.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

StatementsQuestion firstQuestion(Layer layer)
{
    return {{}, {layer == Layer::Claims ? StatementSort::Worth : StatementSort::Reading, StatementField::Heading}};
}

QByteArray toJson(const StatementsQuestion &question)
{
    return compact({{u"filter"_s, question.filter},
                    {u"sort"_s, toName(question.order.sort)},
                    {u"group"_s, question.order.group ? toName(*question.order.group) : u"none"_s}});
}

StatementsQuestion statementsQuestionFromJson(Layer layer, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    StatementsQuestion question = firstQuestion(layer);
    question.filter = object[u"filter"].toString();
    if (const auto sort = statementSortFromName(object[u"sort"].toString()))
        question.order.sort = *sort;
    const QString group = object[u"group"].toString();
    if (const auto field = statementFieldFromName(layer, group); field && std::ranges::contains(statementGroups(layer), *field))
        question.order.group = field;
    else if (group == u"none")
        question.order.group.reset();
    return question;
}

QByteArray toJson(const StatementsLook &look)
{
    return compact({{u"wholeLibrary"_s, look.wholeLibrary}, {u"splitter"_s, QString::fromLatin1(look.splitter.toBase64())}});
}

StatementsLook statementsLookFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object[u"wholeLibrary"].toBool(true), QByteArray::fromBase64(object[u"splitter"].toString().toLatin1())};
}

} // namespace lectern
